import { compareText } from '../problems/problem.ts';

/** One of several equal shares of a list, for machines that do a share each: `2/3` is the second of three. */
export interface Shard {
  /** Counted from 1. */
  index: number;
  of: number;
}

/** The items of a share. Together the shares hold every item once, on whatever machine. */
export function shardOf(items: readonly string[], { index, of }: Shard): string[] {
  return items.toSorted(compareText).filter((_, place) => place % of === index - 1);
}
