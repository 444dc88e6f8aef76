import { proceduresInForce, proceduresOf } from '../domain/catalogue/lookups.ts';
import { site } from './site.ts';

/** The procedures in force, in the order of an outage. */
export const procedures = proceduresInForce(site.catalogue, site.today);

/** The procedures each service works by. */
export const proceduresByService = new Map(
  [...site.catalogue.services.keys()].map((id) => [id, proceduresOf(id, site.catalogue, site.today)]),
);
