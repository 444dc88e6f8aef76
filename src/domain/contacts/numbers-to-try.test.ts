import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import { aResource, aScenario, entriesOf } from '../fallback/sample-resources.ts';
import { numbersToTry } from './numbers-to-try.ts';

type PhoneNumber = Contact['numbers'][number];

const overNetwork: PhoneNumber = { value: '4711', kind: 'ip', dependsOn: ['lan', 'power'] };
const overExchange: PhoneNumber = { value: '4712', kind: 'mobile', dependsOn: ['exchange'] };
const overLine: PhoneNumber = { value: '02 61 91 39 10', kind: 'analog', dependsOn: [] };

const resources = entriesOf(...['dpi', 'lan', 'power', 'exchange'].map((id) => aResource(id)));

describe('numbers in the order in which to try them', () => {
  test.each<{
    name: string;
    numbers: PhoneNumber[];
    /** What fails in each scenario. */
    outages: string[][];
    order: PhoneNumber[];
  }>([
    { name: 'none', numbers: [], outages: [['lan']], order: [] },
    {
      name: 'as written, where nothing silences one',
      numbers: [overNetwork, overLine],
      outages: [['dpi']],
      order: [overNetwork, overLine],
    },
    {
      name: 'one that always rings before one that an outage silences',
      numbers: [overNetwork, overLine],
      outages: [['lan']],
      order: [overLine, overNetwork],
    },
    {
      name: 'by how many outages silence them',
      numbers: [overNetwork, overExchange, overLine],
      outages: [['lan'], ['power'], ['exchange', 'lan']],
      order: [overLine, overExchange, overNetwork],
    },
    {
      name: 'an outage that takes two of its needs counts once',
      numbers: [overNetwork, overExchange],
      outages: [['lan', 'power'], ['exchange']],
      order: [overNetwork, overExchange],
    },
  ])('$name', ({ numbers, outages, order }) => {
    const scenarios = entriesOf(
      ...outages.map((failed, index) => aScenario(`scenario-${String(index)}`, { failed })),
    );
    expect(numbersToTry(numbers, { scenarios, resources })).toEqual(order);
  });
});
