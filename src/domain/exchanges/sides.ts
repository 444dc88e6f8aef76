import type { Exchange } from '../../../schemas/exchange.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';

/** What passes from one service to another on one subject, as each of them says it. */
export interface BothSides {
  sender: string;
  receiver: string;
  what: Exchange['what'];
  about: string;
  /** What the sender says of it. */
  sent: readonly Entry<Exchange>[];
  /** What the receiver says of it. */
  received: readonly Entry<Exchange>[];
}

interface Side {
  sender: string;
  receiver: string;
  entry: Entry<Exchange>;
}

/** Every exchange between two services that exist, with what both say. */
export function bothSides({
  exchanges,
  services,
}: Pick<Catalogue, 'exchanges' | 'services'>): BothSides[] {
  const sides = [...exchanges.values()]
    .flatMap(sidesOf)
    .filter(({ sender, receiver }) => services.has(sender) && services.has(receiver));
  const together = Map.groupBy(sides, ({ sender, receiver, entry: { facts } }) =>
    [sender, receiver, facts.what, facts.about].join(' '),
  );
  return [...together.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { sender, receiver, entry } = first;
    const { what, about } = entry.facts;
    const saidBy = (direction: Exchange['direction']) =>
      all.map((side) => side.entry).filter(({ facts }) => facts.direction === direction);
    return {
      sender,
      receiver,
      what,
      about,
      sent: saidBy('sends'),
      received: saidBy('receives'),
    };
  });
}

function sidesOf(entry: Entry<Exchange>): Side[] {
  const { of: own, with: others = [], direction } = entry.facts;
  return own.flatMap((service) =>
    others
      .filter((other) => other !== service)
      .map((other) =>
        direction === 'sends'
          ? { sender: service, receiver: other, entry }
          : { sender: other, receiver: service, entry },
      ),
  );
}
