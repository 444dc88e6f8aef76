import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** Of each critical application, it is known whom to call at the vendor's. */
export const con01: Check = ({ catalogue }) =>
  [...catalogue.applications.values()]
    .filter(({ facts }) => facts.criticality === 'critical' && facts.vendorSupport === undefined)
    .map((application) => ({
      rule: 'CON-01',
      facts: { application: application.id },
      place: placeOf(application, 'vendor'),
    }));
