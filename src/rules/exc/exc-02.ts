import type { Exchange } from '../../../schemas/exchange.ts';
import type { Route } from '../../../schemas/vocabulary.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { bothSides, type BothSides } from '../../domain/exchanges/sides.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** What one service says it sends, the other says it receives: the same way and on the same form. */
export const exc02: Check = ({ catalogue }) => {
  const pairs = bothSides(catalogue);
  return [...saidByOne(pairs, catalogue), ...saidOtherwise(pairs)];
};

interface Clash {
  here: Entry<Exchange>;
  there: Entry<Exchange>;
  /** The other side. */
  service: string;
}

/** Said by one side only: once for each entry and each service that is silent. */
function saidByOne(pairs: readonly BothSides[], { services }: Catalogue): Problem[] {
  const silent = pairs.flatMap(({ sender, receiver, sent, received }) => [
    ...(received.length === 0
      ? sent.map((entry) => ({ entry, service: receiver, towards: sender }))
      : []),
    ...(sent.length === 0
      ? received.map((entry) => ({ entry, service: sender, towards: receiver }))
      : []),
  ]);
  const together = Map.groupBy(silent, ({ entry, service }) => `${entry.id} ${service}`);
  return [...together.values()].flatMap((all): Problem[] => {
    const [first] = all;
    if (!first) return [];
    const { entry, service } = first;
    const { what, about, direction, with: others = [] } = entry.facts;
    const other = services.get(service);
    return [
      {
        rule: 'EXC-02',
        facts: {
          why: 'not-said',
          what,
          about,
          direction: direction === 'sends' ? 'receives' : 'sends',
          service,
          towards: all.map(({ towards }) => towards),
        },
        place: placeOf(entry, `with.${String(others.indexOf(service))}`),
        ...(other && { related: [placeOf(other)] }),
      },
    ];
  });
}

/** Said by both, and otherwise: once for each two entries, with all the services they are about. */
function saidOtherwise(pairs: readonly BothSides[]): Problem[] {
  const clashes = pairs.flatMap(clashesIn);
  const together = Map.groupBy(clashes, ({ here, there }) => `${here.id} ${there.id}`);
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    const services = [...new Set(all.map(({ service }) => service))];
    return first ? problemOf(first, services) : [];
  });
}

/** What one says and nothing of the other agrees with. */
function clashesIn({ sender, receiver, sent, received }: BothSides): Clash[] {
  const unmatchedSent = sent.filter((mine) => !received.some((theirs) => agree(mine, theirs)));
  const unmatchedReceived = received.filter((mine) => !sent.some((theirs) => agree(mine, theirs)));
  const clashes = unmatchedSent.flatMap((here) => {
    const there = nearest(here, unmatchedReceived) ?? nearest(here, received);
    return there ? { here, there, service: receiver } : [];
  });
  const named = new Set(clashes.map(({ there }) => there));
  const rest = unmatchedReceived.flatMap((here) => {
    const there = named.has(here) ? undefined : nearest(here, sent);
    return there ? { here, there, service: sender } : [];
  });
  return [...clashes, ...rest];
}

function agree({ facts: one }: Entry<Exchange>, { facts: other }: Entry<Exchange>): boolean {
  return one.by === other.by && (!carriesPaper(one.by) || one.form === other.form);
}

/** Over the telephone each side writes on a form of its own. */
function carriesPaper(by: Route): boolean {
  return by === 'runner' || by === 'pneumatic' || by === 'in-person';
}

/** The one that differs least. */
function nearest(
  { facts }: Entry<Exchange>,
  others: readonly Entry<Exchange>[],
): Entry<Exchange> | undefined {
  return others.find((other) => other.facts.by === facts.by) ?? others[0];
}

function problemOf({ here, there }: Clash, services: readonly string[]): Problem {
  const { what, about } = here.facts;
  if (here.facts.by !== there.facts.by) {
    return {
      rule: 'EXC-02',
      facts: { why: 'route', what, about, services, here: here.facts.by, there: there.facts.by },
      place: placeOf(here, 'by'),
      related: [placeOf(there, 'by')],
    };
  }
  return {
    rule: 'EXC-02',
    facts: { why: 'form', what, about, services, here: here.facts.form, there: there.facts.form },
    place: placeOf(here, 'form'),
    related: [placeOf(there, 'form')],
  };
}
