import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { Names } from './messages.ts';

/** The names people use, or the id where nothing better is known. */
export function namesIn(catalogue: Catalogue | undefined): Names {
  return {
    application: (id) => catalogue?.applications.get(id)?.facts.short ?? id,
    service: (id) => catalogue?.services.get(id)?.facts.name ?? id,
  };
}
