import type { Kind } from '../../../schemas/values.ts';

/** What the kinds of things are called in a sentence. */
export const kindsEn: Record<Kind, string> = {
  application: 'application',
  contact: 'contact',
  establishment: 'establishment',
  exchange: 'exchange',
  extract: 'extract',
  form: 'form',
  procedure: 'procedure with the code',
  resource: 'resource',
  role: 'role',
  scenario: 'scenario',
  service: 'service',
  exercise: 'exercise',
  waiver: 'waiver',
  job: 'automatic task of the application',
  module: 'module of the application',
};
