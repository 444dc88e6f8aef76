import type { Kind } from '../../../schemas/values.ts';

/** What the kinds of things are called in a sentence. */
export const kindsFr: Record<Kind, string> = {
  application: 'application',
  contact: 'contact',
  establishment: 'établissement',
  exchange: 'échange',
  extract: 'extraction de secours',
  form: 'bordereau',
  procedure: 'procédure de code',
  resource: 'ressource',
  role: 'rôle',
  scenario: 'scénario',
  service: 'service',
  exercise: 'exercice',
  waiver: 'dérogation',
  job: "tâche automatique de l'application",
  module: "module de l'application",
};
