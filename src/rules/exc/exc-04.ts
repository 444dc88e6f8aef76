import type { Exchange } from '../../../schemas/exchange.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** Something comes back to every request that a service sends, and faster when it cannot wait. */
export const exc04: Check = ({ catalogue }) => {
  const answers = answersByAsker(catalogue);
  return [...catalogue.exchanges.values()]
    .filter(({ facts }) => facts.what === 'request' && facts.direction === 'sends')
    .flatMap((request) => [...noAnswer(request, answers), ...noUrgent(request, answers)]);
};

type Answers = ReadonlyMap<string, readonly Entry<Exchange>[]>;

/** Results, and things handed over, by who gets them and their subject, whoever says it. */
function answersByAsker({ exchanges }: Catalogue): Answers {
  const answers = [...exchanges.values()].flatMap((entry) => {
    const { what, direction, of: own, with: others = [], about } = entry.facts;
    if (what !== 'result' && what !== 'handover') return [];
    const askers = direction === 'receives' ? own : others;
    return askers.map((asker) => ({ key: keyOf(asker, about), entry }));
  });
  const byAsker = Map.groupBy(answers, ({ key }) => key);
  return new Map([...byAsker].map(([key, its]) => [key, its.map(({ entry }) => entry)]));
}

function keyOf(asker: string, about: string): string {
  return `${asker} ${about}`;
}

function noAnswer(request: Entry<Exchange>, answers: Answers): Problem[] {
  const { about } = request.facts;
  const services = request.facts.of.filter((asker) => !answers.has(keyOf(asker, about)));
  if (services.length === 0) return [];
  return [
    {
      rule: 'EXC-04',
      facts: { why: 'no-answer', about, services },
      place: placeOf(request, 'about'),
    },
  ];
}

/** One side's word on what cannot wait is enough. */
function noUrgent(request: Entry<Exchange>, answers: Answers): Problem[] {
  const { about } = request.facts;
  return request.facts.of.flatMap((asker): Problem[] => {
    const its = answers.get(keyOf(asker, about)) ?? [];
    const [first] = its;
    if (!first || its.some(({ facts }) => facts.urgent !== undefined)) return [];
    return [
      {
        rule: 'EXC-04',
        facts: { why: 'no-urgent', about },
        place: placeOf(first, 'about'),
        related: [placeOf(request, 'about')],
      },
    ];
  });
}
