import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** Whatever passes between services says whose it is. */
export const exc03: Check = ({ catalogue }) =>
  [...catalogue.exchanges.values()]
    .filter(({ facts }) => !facts.content.includes('patient-identity'))
    .map((exchange) => ({
      rule: 'EXC-03',
      facts: { exchange: exchange.id },
      place: placeOf(exchange, 'content'),
    }));
