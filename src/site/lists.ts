import { binderPlan } from '../domain/binder/plan.ts';
import { proceduresInForce, proceduresOf } from '../domain/catalogue/lookups.ts';
import { site } from './site.ts';

const { catalogue, today } = site;
const services = [...catalogue.services.keys()];

/** The procedures in force, in the order of an outage. */
export const procedures = proceduresInForce(catalogue, today);

/** The procedures each service works by. */
export const proceduresByService = new Map(
  services.map((id) => [id, proceduresOf(id, catalogue, today)]),
);

/** The binder of each service. */
export const binderPlans = services.map((id) => binderPlan(id, catalogue, today));
