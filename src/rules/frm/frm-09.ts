import type { Service } from '../../../schemas/service.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { folded } from '../../domain/language/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A service that admits patients has numbers for them during an outage, and no other service gives the same. */
export const frm09: Check = ({ catalogue }) => [...without(catalogue), ...shared(catalogue)];

function without({ services }: Catalogue): Problem[] {
  return [...services.values()]
    .filter(({ facts }) => facts.type === 'admissions' || facts.type === 'emergency')
    .filter(({ facts }) => facts.downtimeNumbers === undefined)
    .map((service) => ({
      rule: 'FRM-09',
      facts: { why: 'none', service: service.id },
      place: placeOf(service, 'type'),
    }));
}

interface Block {
  service: Entry<Service>;
  numbers: string;
  /** What all its numbers begin with, and the first and last of them, where they are written so. */
  range: { stem: string; from: number; to: number } | undefined;
}

function shared({ services }: Catalogue): Problem[] {
  const blocks = [...services.values()].flatMap(blockOf);
  return blocks.flatMap((block, index) =>
    blocks
      .slice(0, index)
      .filter((earlier) => collide(earlier, block))
      .map((earlier): Problem => ({
        rule: 'FRM-09',
        facts: {
          why: 'shared',
          service: block.service.id,
          other: earlier.service.id,
          numbers: block.numbers,
        },
        place: placeOf(block.service, 'downtimeNumbers'),
        related: [placeOf(earlier.service, 'downtimeNumbers')],
      })),
  );
}

function blockOf(service: Entry<Service>): Block[] {
  const numbers = service.facts.downtimeNumbers;
  return numbers === undefined ? [] : [{ service, numbers, range: rangeIn(numbers) }];
}

/** `V-MA-001 à V-MA-200`: two numbers that begin alike. */
function rangeIn(numbers: string): Block['range'] {
  const found = [...numbers.matchAll(/([A-Z\d-]*[A-Z-])(\d+)\b/gi)];
  const [first, second] = found;
  if (first?.[1] === undefined || first[1] !== second?.[1]) return undefined;
  return { stem: folded(first[1]), from: Number(first[2]), to: Number(second[2]) };
}

function collide({ range: a, numbers: left }: Block, { range: b, numbers: right }: Block): boolean {
  if (!a || !b) return folded(left) === folded(right);
  return a.stem === b.stem && a.from <= b.to && b.from <= a.to;
}
