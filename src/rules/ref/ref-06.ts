import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { writtenIn, type Segment } from '../../domain/catalogue/segment.ts';
import type { Check } from '../rule.ts';

/** What a sheet for the outage sends to on the web is something of ours that is said to work then. */
export const ref06: Check = ({ catalogue, inForce }) => {
  const ours = addressesIn(catalogue);
  return inForce
    .filter(({ facts }) => facts.phase === 'switch' || facts.phase === 'degraded')
    .flatMap(({ file, body }) =>
      linksIn(body)
        .filter(({ address }) => !ours.includes(address))
        .map(({ address, line, column }) => ({
          rule: 'REF-06' as const,
          facts: { address },
          place: { file, line, column },
        })),
    );
};

/** All that is written about resources, extracts and applications, where an address of ours would stand. */
function addressesIn({ resources, extracts, applications }: Catalogue): string {
  return [
    ...[...resources.values()].map(({ facts }) => facts.place),
    ...[...extracts.values()].map(({ facts }) => facts.access),
    ...[...applications.values()].map(({ facts }) => facts.address),
  ].join('\n');
}

function linksIn(body: readonly Segment[]) {
  return writtenIn(body).flatMap(({ words, ...at }) =>
    [...words.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, address = '']) => ({
      address: address.replaceAll('&amp;', '&'),
      ...at,
    })),
  );
}
