import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import type { Check } from '../rule.ts';

/** What a sheet for the outage sends to on the web is something of ours that is said to work then. */
export const ref06: Check = ({ catalogue, inForce }) => {
  const ours = addressesIn(catalogue);
  return inForce
    .filter(({ facts }) => facts.phase === 'switch' || facts.phase === 'degraded')
    .flatMap(({ file, body }) =>
      linksIn(body, { line: 1, column: 1 })
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

interface Link {
  address: string;
  line: number;
  column: number;
}

function linksIn(segments: readonly Segment[], around: Omit<Link, 'address'>): Link[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'use') {
      return linksIn(segment.children, { line: segment.line, column: segment.column });
    }
    if (segment.kind === 'heading') return [];
    return [...segment.html.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, address = '']) => ({
      address: address.replaceAll('&amp;', '&'),
      ...around,
    }));
  });
}
