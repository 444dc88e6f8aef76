import type { ServiceFunction, ServiceType } from '../../../schemas/vocabulary.ts';
import { heldByService, type Course } from '../course/courses.ts';

const careOnAWard = [
  'request-biology',
  'request-imaging',
  'request-exams',
  'request-medication',
  'receive-results',
  'prescribe',
  'administer',
] as const satisfies readonly ServiceFunction[];

/**
 * What a service of each type must go on doing whatever is down, as the HOP'EN method lists it.
 *
 * Offices differ too much for a list of their own: one bills, the next answers the telephone.
 */
export const essentialFunctions: Readonly<Record<ServiceType, readonly ServiceFunction[]>> = {
  'care-unit': careOnAWard,
  'critical-care': careOnAWard,
  'operating-theatre': [
    'schedule',
    'operate',
    'request-biology',
    'request-imaging',
    'receive-results',
    'prescribe',
    'administer',
  ],
  emergency: ['triage', 'identify-patients', ...careOnAWard],
  imaging: ['receive-requests', 'schedule', 'perform-exams', 'send-results'],
  laboratory: ['receive-requests', 'perform-exams', 'send-results'],
  pharmacy: ['receive-requests', 'dispense'],
  admissions: ['identify-patients', 'admit'],
  'home-care': ['schedule', 'relay-to-field', 'visit-at-home', 'administer'],
  administrative: [],
  other: [],
};

/** What the degraded sheets of each service say that it can still do. */
export function functionsProvided(
  courses: readonly Course[],
): ReadonlyMap<string, ReadonlySet<ServiceFunction>> {
  return heldByService(courses, ({ sheets }) =>
    sheets.degraded.flatMap(({ facts }) => facts.functions),
  );
}
