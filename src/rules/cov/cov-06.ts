import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { essentialFunctions, functionsProvided } from '../../domain/coverage/functions.ts';
import type { Check } from '../rule.ts';
import { criticalApplications } from './critical-applications.ts';

/** A service can still do on paper all that services of its type do, or says why not. */
export const cov06: Check = ({ catalogue, courses }) => {
  const critical = criticalApplications(catalogue);
  const provided = functionsProvided(courses);
  // A service without any sheet lacks them all, and is reported for that.
  const withSheets = new Set(
    courses
      .filter(({ application, sheets }) => critical.has(application) && sheets.degraded.length > 0)
      .map(({ service }) => service),
  );
  return [...catalogue.services.values()].flatMap((service) => {
    const { type, without } = service.facts;
    const leftOut = new Set(without.map((each) => each.function));
    const functions = essentialFunctions[type].filter(
      (each) => !leftOut.has(each) && !provided.get(service.id)?.has(each),
    );
    if (functions.length === 0 || !withSheets.has(service.id)) return [];
    return {
      rule: 'COV-06',
      facts: { service: service.id, functions },
      place: placeOf(service, 'type'),
    };
  });
};
