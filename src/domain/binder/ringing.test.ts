import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { aCatalogue, aProcedure, aService, aUse } from '../catalogue/sample-catalogue.ts';
import { aContact, aResource, aScenario, entriesOf } from '../fallback/sample-resources.ts';
import { ringingContacts } from './ringing.ts';

/** What a ward knows: who is called, what their telephones stand on, what may fail. */
interface Ward {
  contacts?: Readonly<Record<string, readonly Contact['numbers'][number][]>>;
  resources?: Readonly<Record<string, Partial<Resource>>>;
  scenarios?: readonly Partial<Scenario>[];
  /** Of the service. */
  list?: readonly string[];
  onCall?: readonly string[];
  /** Named by its sheet. */
  named?: readonly string[];
}

const entries = <Facts, Made>(
  of: Readonly<Record<string, Facts>>,
  make: (id: string, facts: Facts) => Made,
) => Object.entries(of).map(([id, facts]) => make(id, facts));

/** Whom a ward calls when `dpi` stops, and with which numbers: `cadre: rings 1; 2 unless lan`. */
function ringing({
  contacts = {},
  resources = {},
  scenarios = [],
  list = Object.keys(contacts),
  onCall = [],
  named = [],
}: Ward): string[] {
  const [referent = ''] = list;
  const service = aService('medecine-a', {
    contacts: [...list],
    referent,
    itCorrespondent: referent,
  });
  const catalogue: Catalogue = {
    ...aCatalogue({ services: [service] }),
    contacts: entriesOf(
      ...entries(contacts, (id, numbers) => aContact(id, { numbers: [...numbers] })),
    ),
    resources: entriesOf(...entries(resources, aResource)),
    scenarios: entriesOf(...scenarios.map((facts, index) => aScenario(String(index), facts))),
    establishments: entriesOf({
      id: 'valbrume',
      file: 'establishments/valbrume.yaml',
      spots: {},
      facts: {
        name: 'Valbrume',
        level: 2 as const,
        locale: 'fr-FR' as const,
        timezone: 'Europe/Paris',
        onCall: [...onCall],
      },
    }),
  };
  const step = aUse(
    'Step',
    { role: 'ide' },
    named.map((id) => aUse('Contact', { id })),
  );
  const tabs = [{ application: 'dpi', procedures: [aProcedure('DPI-01', {}, [step])] }];
  return ringingContacts({ service: 'medecine-a', tabs, forms: [] }, service, catalogue).map(
    ({ id, always, unless }) => {
      const rings = always.map(({ value }) => value).join(' ');
      const falls = unless.map(
        ({ number, failed }) => `${number.value} unless ${failed.join(', ')}`,
      );
      return `${id}: ${[...(rings ? [`rings ${rings}`] : []), ...falls].join('; ')}`;
    },
  );
}

/** A number that stands on these. */
function number(value: string, ...dependsOn: string[]): Contact['numbers'][number] {
  return { value, kind: 'ip', dependsOn };
}

describe('which numbers ring', () => {
  const resources = {
    pabx: { dependsOn: ['lan'] },
    lan: {},
    mobile: { autonomy: '4h' as const, dependsOn: ['secteur'] },
    secteur: {},
  };

  test.each<{
    name: string;
    numbers: Contact['numbers'];
    scenarios: Partial<Scenario>[];
    said: string;
  }>([
    {
      name: 'one that stands on nothing',
      numbers: [number('1')],
      scenarios: [{ failed: ['lan'] }],
      said: 'rings 1',
    },
    {
      name: 'one that stands on what never fails',
      numbers: [number('1', 'pabx')],
      scenarios: [{ failed: ['secteur'] }],
      said: 'rings 1',
    },
    {
      name: 'any where nothing is planned for',
      numbers: [number('1', 'lan')],
      scenarios: [],
      said: 'rings 1',
    },
    {
      name: 'not one whose own means fails',
      numbers: [number('1', 'lan')],
      scenarios: [{ failed: ['lan'] }],
      said: '1 unless lan',
    },
    {
      name: 'not one that stands on what falls with it: what has failed is named, not what fell',
      numbers: [number('1', 'pabx')],
      scenarios: [{ failed: ['lan'] }],
      said: '1 unless lan',
    },
    {
      name: 'not one that any scenario silences, be it the last',
      numbers: [number('1', 'pabx')],
      scenarios: [{ failed: [] }, { failed: ['secteur'] }, { failed: ['lan'] }],
      said: '1 unless lan',
    },
    {
      name: 'what silences it is said once, whatever scenarios do',
      numbers: [number('1', 'pabx')],
      scenarios: [{ failed: ['lan'] }, { failed: ['lan', 'secteur'] }],
      said: '1 unless lan',
    },
    {
      name: 'all that may silence it is said',
      numbers: [number('1', 'lan', 'mobile')],
      scenarios: [{ failed: ['lan'] }, { failed: ['mobile'] }],
      said: '1 unless lan, mobile',
    },
    {
      name: 'a battery that outlasts the outage',
      numbers: [number('1', 'mobile')],
      scenarios: [{ failed: ['secteur'], lasts: '3h' }],
      said: 'rings 1',
    },
    {
      name: 'not a battery that is empty before the outage ends',
      numbers: [number('1', 'mobile')],
      scenarios: [{ failed: ['secteur'], lasts: '5h' }],
      said: '1 unless secteur',
    },
    {
      name: 'a scenario of another service silences nothing here',
      numbers: [number('1', 'lan')],
      scenarios: [{ failed: ['lan'], services: ['bloc'] }],
      said: 'rings 1',
    },
    {
      name: 'a scenario of an application that the service has not silences nothing here',
      numbers: [number('1', 'lan')],
      scenarios: [{ failed: ['lan'], applications: ['sil'] }],
      said: 'rings 1',
    },
    {
      name: 'an announced stop silences as a failure does',
      numbers: [number('1', 'lan')],
      scenarios: [{ failed: ['lan'], trigger: 'scheduled' }],
      said: '1 unless lan',
    },
    {
      name: 'of several numbers those that always ring apart, each in the order given',
      numbers: [number('1', 'lan'), number('2'), number('3', 'pabx'), number('4')],
      scenarios: [{ failed: ['lan'] }],
      said: 'rings 2 4; 1 unless lan; 3 unless lan',
    },
  ])('$name', ({ numbers, scenarios, said }) => {
    expect(ringing({ contacts: { cadre: numbers }, resources, scenarios })).toEqual([
      `cadre: ${said}`,
    ]);
  });
});

describe('who is called first', () => {
  const all = {
    a: [number('1', 'lan')],
    b: [number('2')],
    c: [number('3', 'lan')],
    d: [number('4')],
  };
  const failing = { resources: { lan: {} }, scenarios: [{ failed: ['lan'] }] };
  const ids = (ward: Ward) => ringing(ward).map((line) => line.split(':')[0]);

  test('whoever always rings, then the others, each in the order of the list', () => {
    expect(ids({ contacts: all, ...failing })).toEqual(['b', 'd', 'a', 'c']);
  });

  test('whose numbers all fall silent stands last, but is not left out', () => {
    expect(ids({ contacts: all, ...failing, list: ['c', 'b'] })).toEqual(['b', 'c']);
  });

  test('the service’s own, then who is on call, then whom its sheets name', () => {
    expect(ids({ contacts: all, list: ['c'], onCall: ['d'], named: ['a'] })).toEqual([
      'c',
      'd',
      'a',
    ]);
  });

  test('nobody twice', () => {
    expect(ids({ contacts: all, list: ['c', 'd'], onCall: ['d'], named: ['c', 'a'] })).toEqual([
      'c',
      'd',
      'a',
    ]);
  });

  test('nobody of whom the service never hears', () => {
    expect(ids({ contacts: all, list: ['a'] })).toEqual(['a']);
  });
});
