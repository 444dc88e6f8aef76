import { placeOf } from '../../domain/catalogue/catalogue.ts';
import type { Check } from '../rule.ts';

/** A critical application has its vendor's proposal for working without it, for the version in use. */
export const fal11: Check = ({ catalogue }) =>
  [...catalogue.applications.values()].flatMap((application) => {
    const { criticality, vendorFallback, version: current } = application.facts;
    if (criticality !== 'critical') return [];
    if (vendorFallback === undefined) {
      const facts = { why: 'none', application: application.id } as const;
      return { rule: 'FAL-11', facts, place: placeOf(application, 'vendor') };
    }
    const { version } = vendorFallback;
    if (current === undefined || !isOlder(version, current)) return [];
    return {
      rule: 'FAL-11',
      facts: { why: 'older', application: application.id, version, current },
      place: placeOf(application, 'vendorFallback.version'),
      related: [placeOf(application, 'version')],
    };
  });

/** By the numbers in them: `8.4` is older than `8.10`; a number less is as good as any. */
function isOlder(version: string, than: string): boolean {
  const [mine, theirs] = [numbersIn(version), numbersIn(than)];
  const index = mine.findIndex((number, at) => number !== (theirs[at] ?? number));
  return (mine[index] ?? 0) < (theirs[index] ?? 0);
}

function numbersIn(version: string): number[] {
  return [...version.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
