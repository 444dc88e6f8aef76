import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import { likeliestFirst } from './likeliest-first.ts';

type PhoneNumber = Contact['numbers'][number];

const overNetwork: PhoneNumber = { value: '4711', kind: 'ip', dependsOn: ['lan', 'power'] };
const overExchange: PhoneNumber = { value: '4712', kind: 'mobile', dependsOn: ['exchange'] };
const overLine: PhoneNumber = { value: '02 61 91 39 10', kind: 'analog', dependsOn: [] };

const down = (...ids: string[]) => new Map(ids.map((id) => [id, [id]]));

describe('numbers in the order in which to try them', () => {
  test.each<{
    name: string;
    numbers: PhoneNumber[];
    outages: ReadonlyMap<string, string[]>[];
    order: PhoneNumber[];
  }>([
    { name: 'none', numbers: [], outages: [down('lan')], order: [] },
    {
      name: 'as written, where nothing silences one',
      numbers: [overNetwork, overLine],
      outages: [down('dpi')],
      order: [overNetwork, overLine],
    },
    {
      name: 'one that always rings before one that an outage silences',
      numbers: [overNetwork, overLine],
      outages: [down('lan')],
      order: [overLine, overNetwork],
    },
    {
      name: 'by how many outages silence them',
      numbers: [overNetwork, overExchange, overLine],
      outages: [down('lan'), down('power'), down('exchange', 'lan')],
      order: [overLine, overExchange, overNetwork],
    },
    {
      name: 'an outage that takes two of its needs counts once',
      numbers: [overNetwork, overExchange],
      outages: [down('lan', 'power'), down('exchange')],
      order: [overNetwork, overExchange],
    },
  ])('$name', ({ numbers, outages, order }) => {
    expect(likeliestFirst(numbers, outages)).toEqual(order);
  });
});
