/** The closed lists of words of the domain: one word for one thing, in files, code and pages. */
import * as z from 'zod';

/** The point in an outage at which staff reach for a procedure; `readiness` is for ordinary days. */
export const phases = ['switch', 'degraded', 'return', 'readiness'] as const;
export const phase = z.enum(phases);
export type Phase = z.output<typeof phase>;

/** The three phases that every critical application needs. */
export const outagePhases = ['switch', 'degraded', 'return'] as const satisfies readonly Phase[];
export const outagePhase = z.enum(outagePhases);
export type OutagePhase = z.output<typeof outagePhase>;

/** Known in advance, or not. */
export const triggers = ['scheduled', 'failure'] as const;
export const trigger = z.enum(triggers);
export type Trigger = z.output<typeof trigger>;

/** How much patients depend on an application: the loss of a `critical` one is planned for in full. */
export const criticality = z.enum(['critical', 'essential', 'other']);
export type Criticality = z.output<typeof criticality>;

/** What kind of work a service does. */
export const serviceTypes = [
  'care-unit',
  'critical-care',
  'operating-theatre',
  'emergency',
  'imaging',
  'laboratory',
  'pharmacy',
  'admissions',
  'home-care',
  'administrative',
  'other',
] as const;
export const serviceType = z.enum(serviceTypes);
export type ServiceType = z.output<typeof serviceType>;

/** How far a procedure has come. Only `approved` and `interim` ones are in force. */
export const status = z.enum(['draft', 'in-review', 'approved', 'interim', 'withdrawn']);
export type Status = z.output<typeof status>;

/** How procedures were tried; a real event tries them too. */
export const exerciseKinds = ['tabletop', 'drill', 'failover', 'restore', 'real-event'] as const;
export const exerciseKind = z.enum(exerciseKinds);
export type ExerciseKind = z.output<typeof exerciseKind>;

/** How a procedure came out of an exercise, from best to worst. */
export const outcomes = ['passed', 'partial', 'failed'] as const;
export const outcome = z.enum(outcomes);
export type Outcome = z.output<typeof outcome>;

/** Who has to hear of an outage. */
export const audiences = ['management', 'service', 'partners', 'patients', 'vendor', 'it'] as const;
export const audience = z.enum(audiences);
export type Audience = z.output<typeof audience>;

/** How news travels. */
export const channels = [
  'in-person',
  'phone',
  'mobile',
  'text-message',
  'email',
  'radio',
  'poster',
  'runner',
] as const;
export const channel = z.enum(channels);
export type Channel = z.output<typeof channel>;

/** What becomes of a paper form once the application is back. */
export const reentryMethods = ['enter', 'scan', 'keep', 'none'] as const;
export const reentryMethod = z.enum(reentryMethods);
export type ReentryMethod = z.output<typeof reentryMethod>;

/** The times of an outage that staff write down. */
export const moments = ['outage', 'switch', 'back', 'return', 'last-backup'] as const;
export const moment = z.enum(moments);
export type Moment = z.output<typeof moment>;

/** What brought an outage about. */
export const cause = z.enum([
  'bug',
  'component',
  'power',
  'cyber',
  'third-party',
  'network',
  'maintenance',
]);

/** Whether all of an application is lost, or part of it. */
export const extent = z.enum(['total', 'partial']);
export type Extent = z.output<typeof extent>;

/** Where the fault lies, as staff meet it. */
export const layer = z.enum(['application', 'module', 'interface', 'access', 'terminal', 'site']);

/** What a fallback may need. */
export const resourceTypes = [
  'power',
  'ups',
  'lan',
  'wifi',
  'internet',
  'wan',
  'vpn',
  'firewall',
  'dns',
  'directory',
  'sso',
  'storage',
  'hypervisor',
  'server-room',
  'server',
  'database',
  'application',
  'module',
  'interface',
  'readonly-env',
  'saas',
  'file-share',
  'standalone-pc',
  'terminal',
  'printer',
  'label-printer',
  'telephony-ip',
  'telephony-analog',
  'mobile',
  'radio',
  'pneumatic',
  'medical-device',
  'badge',
  'paper-stock',
  'cabinet',
  'runner',
] as const;
export const resourceType = z.enum(resourceTypes);
export type ResourceType = z.output<typeof resourceType>;

/** In what shape an extract reaches staff. */
export const extractKinds = [
  'pdf',
  'html',
  'readonly-env',
  'replica',
  'manual-export',
  'device',
  'paper',
] as const;
export const extractKind = z.enum(extractKinds);
export type ExtractKind = z.output<typeof extractKind>;

/** The clinical harm an outage can do: the five consequences of the HOP'EN method, the gravest first. */
export const clinicalRisks = [
  'delayed-treatment',
  'diagnostic-error',
  'impossible-act',
  'repeated-act',
  'lost-follow-up',
] as const;
export const clinicalRisk = z.enum(clinicalRisks);
export type ClinicalRisk = z.output<typeof clinicalRisk>;

/** What a service must still be able to do, whatever is down. */
export const serviceFunctions = [
  'request-biology',
  'request-imaging',
  'request-exams',
  'request-medication',
  'receive-results',
  'prescribe',
  'administer',
  'identify-patients',
  'receive-requests',
  'perform-exams',
  'send-results',
  'dispense',
  'schedule',
  'operate',
  'triage',
  'admit',
  'bill',
  'visit-at-home',
  'relay-to-field',
] as const;
export const serviceFunction = z.enum(serviceFunctions);
export type ServiceFunction = z.output<typeof serviceFunction>;

/** What passes between two services. */
export const exchangeObject = z.enum(['request', 'result', 'handover', 'relay']);
export type ExchangeObject = z.output<typeof exchangeObject>;

/** What an exchange says; the patient's identity is never left out. */
export const exchangeContent = z.enum([
  'patient-identity',
  'object',
  'sender',
  'urgency',
  'clinical-data',
  'answer',
]);

/** How papers, samples and words get from one service to another. */
export const routes = [
  'application',
  'runner',
  'pneumatic',
  'phone',
  'in-person',
  'radio',
  'text-message',
  'email',
] as const;
export const route = z.enum(routes);
export type Route = z.output<typeof route>;

/** Which account opens a copy: one of its own, the everyday sign-on, or nobody knows. */
export const account = z.enum(['own', 'single-sign-on', 'unknown']);
