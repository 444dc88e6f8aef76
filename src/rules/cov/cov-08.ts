import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** Each information that a service cannot work without can be found somewhere during an outage. */
export const cov08: Check = ({ catalogue }) =>
  [...catalogue.services.values()].flatMap((service) =>
    service.facts.essentialInformation.flatMap(({ information, extract, source }, index) =>
      extract !== undefined || source !== undefined
        ? []
        : {
            rule: 'COV-08' as const,
            facts: { service: service.id, information },
            place: placeOf(service, `essentialInformation.${String(index)}`),
          },
    ),
  );
