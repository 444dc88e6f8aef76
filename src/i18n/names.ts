import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Names } from './messages.ts';

/** The names people use, or the id where nothing better is known. */
export function namesIn(catalogue: Catalogue | undefined): Names {
  const roles = new Map(catalogue?.group.facts.roles.map(({ id, name }) => [id, name]));
  return {
    application: (id) => catalogue?.applications.get(id)?.facts.short ?? id,
    contact: (id) => catalogue?.contacts.get(id)?.facts.role ?? id,
    extract: (id) => catalogue?.extracts.get(id)?.facts.name ?? id,
    form: (id) => catalogue?.forms.get(id)?.facts.title ?? id,
    procedure: (id) => catalogue?.procedures.get(id)?.facts.title ?? id,
    resource: (id) => catalogue?.resources.get(id)?.facts.name ?? id,
    role: (id) => roles.get(id) ?? id,
    scenario: (id) => catalogue?.scenarios.get(id)?.facts.title ?? id,
    service: (id) => catalogue?.services.get(id)?.facts.name ?? id,
  };
}
