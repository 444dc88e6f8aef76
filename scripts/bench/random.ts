/** Numbers that look random and are the same on every machine and every day. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  whole: (below: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, each once, in their order. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/** The same seed gives the same numbers, so one sheet does not change when another is added. */
export function seededBy(seed: string): Random {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
    2166136261,
  );
  // Mulberry32: 32 bits of state, good enough to choose words.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick: (items) => {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    some: (items, count) => {
      const ranked = items.map((item, index) => ({ item, index, rank: next() }));
      const chosen = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, count);
      return chosen.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
    },
  };
}
