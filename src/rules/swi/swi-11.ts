import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

const fields = ['noLongerWorks', 'stillWorks'] as const;

/** Of a critical application it is said what stops with it, and what goes on. */
export const swi11: Check = ({ catalogue }) =>
  [...catalogue.applications.values()]
    .filter(({ facts }) => facts.criticality === 'critical')
    .flatMap((application) =>
      fields
        .filter((field) => application.facts[field].length === 0)
        .map((field) => ({
          rule: 'SWI-11' as const,
          facts: { field, application: application.id },
          place: placeOf(application, field in application.spots ? field : 'criticality'),
        })),
    );
