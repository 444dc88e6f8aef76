import type {
  Audience,
  Channel,
  ClinicalRisk,
  Criticality,
  ExchangeObject,
  ExerciseKind,
  ExtractKind,
  Moment,
  Outcome,
  Phase,
  ReentryMethod,
  Route,
  ServiceFunction,
  ServiceType,
  Status,
  Trigger,
} from '../../schemas/vocabulary.ts';

/** The words of the domain in one language: one word for one thing, on pages, paper and in messages. */
export interface Vocabulary {
  phases: Record<Phase, string>;
  triggers: Record<Trigger, string>;
  criticalities: Record<Criticality, string>;
  serviceTypes: Record<ServiceType, string>;
  statuses: Record<Status, string>;
  /** To stand in brackets. */
  exerciseKinds: Record<ExerciseKind, string>;
  /** To stand in a sentence. */
  outcomes: Record<Outcome, string>;
  audiences: Record<Audience, string>;
  channels: Record<Channel, string>;
  reentryMethods: Record<ReentryMethod, string>;
  moments: Record<Moment, string>;
  extractKinds: Record<ExtractKind, string>;
  risks: Record<ClinicalRisk, string>;
  /** What a service does, to stand in a list within a sentence. */
  functions: Record<ServiceFunction, string>;
  exchangeObjects: Record<ExchangeObject, string>;
  routes: Record<Route, string>;
}
