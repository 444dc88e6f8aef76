import type {
  Audience,
  Channel,
  ClinicalRisk,
  Criticality,
  ExtractKind,
  Moment,
  Phase,
  ReentryMethod,
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
  audiences: Record<Audience, string>;
  channels: Record<Channel, string>;
  reentryMethods: Record<ReentryMethod, string>;
  moments: Record<Moment, string>;
  extractKinds: Record<ExtractKind, string>;
  risks: Record<ClinicalRisk, string>;
}
