import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../schemas/resource.ts';
import type { Entries } from '../catalogue/catalogue.ts';
import { closure } from './closure.ts';
import { aResource, entriesOf } from './sample-resources.ts';

type Needs = Resource['dependsOn'];

/** The chain of everything that is down, as people read it. */
function down(resources: Entries<Resource>, failed: readonly string[], after = 0): string[] {
  return [...closure(failed, resources, after).values()]
    .map((chain) => chain.join(' ← '))
    .toSorted();
}

/** Resources by what each needs. */
function resources(needs: Readonly<Record<string, Needs>>): Entries<Resource> {
  return entriesOf(...Object.entries(needs).map(([id, dependsOn]) => aResource(id, { dependsOn })));
}

describe('closure', () => {
  test.each<{ name: string; needs: Record<string, Needs>; failed: string[]; chains: string[] }>([
    {
      name: 'nothing failed: nothing is down',
      needs: { pc: ['lan'], lan: [] },
      failed: [],
      chains: [],
    },
    {
      name: 'what failed is down because of itself',
      needs: { lan: [], pc: [] },
      failed: ['lan'],
      chains: ['lan'],
    },
    {
      name: 'what depends on it falls, and what depends on that',
      needs: { imprimante: ['serveur'], serveur: ['lan'], lan: [] },
      failed: ['lan'],
      chains: ['imprimante ← serveur ← lan', 'lan', 'serveur ← lan'],
    },
    {
      name: 'one lost need is enough',
      needs: { serveur: ['salle', 'lan'], salle: [], lan: [] },
      failed: ['lan'],
      chains: ['lan', 'serveur ← lan'],
    },
    {
      name: 'a group holds as long as one of it works',
      needs: { pc: [{ any: ['secteur', 'groupe'] }], secteur: [], groupe: [] },
      failed: ['secteur'],
      chains: ['secteur'],
    },
    {
      name: 'a group falls when all of it is down, because of what held longest',
      needs: { pc: [{ any: ['secteur', 'groupe'] }], secteur: [], groupe: ['fioul'], fioul: [] },
      failed: ['fioul', 'secteur'],
      chains: ['fioul', 'groupe ← fioul', 'pc ← groupe ← fioul', 'secteur'],
    },
    {
      name: 'a group whose members fall together falls because of its first choice',
      needs: { pc: [{ any: ['secteur', 'groupe'] }], secteur: [], groupe: [] },
      failed: ['groupe', 'secteur'],
      chains: ['groupe', 'pc ← secteur', 'secteur'],
    },
    {
      name: 'two groups must both hold',
      needs: {
        pc: [{ any: ['secteur', 'groupe'] }, { any: ['cuivre', 'fibre'] }],
        secteur: [],
        groupe: [],
        cuivre: [],
        fibre: [],
      },
      failed: ['cuivre', 'fibre', 'secteur'],
      chains: ['cuivre', 'fibre', 'pc ← cuivre', 'secteur'],
    },
    {
      name: 'a stand-in that hangs on the same cause is none',
      needs: {
        pc: [{ any: ['commutateur-1', 'commutateur-2'] }],
        'commutateur-1': ['local'],
        'commutateur-2': ['local'],
        local: [],
      },
      failed: ['local'],
      chains: [
        'commutateur-1 ← local',
        'commutateur-2 ← local',
        'local',
        'pc ← commutateur-1 ← local',
      ],
    },
    {
      name: 'resources that need each other hold together',
      needs: { annuaire: ['lan'], lan: ['annuaire'] },
      failed: [],
      chains: [],
    },
    {
      name: 'and fall together',
      needs: { annuaire: ['lan'], lan: ['annuaire', 'courant'], courant: [] },
      failed: ['courant'],
      chains: ['annuaire ← lan ← courant', 'courant', 'lan ← courant'],
    },
    {
      name: 'the chain is the shortest there is',
      needs: { pc: ['serveur', 'lan'], serveur: ['lan'], lan: [] },
      failed: ['lan'],
      chains: ['lan', 'pc ← lan', 'serveur ← lan'],
    },
    {
      name: 'a failed thing is not down because of another one',
      needs: { serveur: ['lan'], lan: [] },
      failed: ['lan', 'serveur'],
      chains: ['lan', 'serveur'],
    },
    {
      name: 'a need that nobody describes works',
      needs: { pc: ['inconnu'] },
      failed: [],
      chains: [],
    },
    {
      name: 'a failed thing that nobody describes takes along what needs it',
      needs: { pc: ['inconnu'] },
      failed: ['inconnu'],
      chains: ['inconnu', 'pc ← inconnu'],
    },
    {
      name: 'a thing that needs itself holds',
      needs: { pc: ['pc'] },
      failed: [],
      chains: [],
    },
  ])('$name', ({ needs, failed, chains }) => {
    expect(down(resources(needs), failed)).toEqual(chains);
  });

  describe('with a battery', () => {
    const all = entriesOf(
      aResource('secteur'),
      aResource('pc', { dependsOn: ['secteur'], autonomy: '4h' }),
      aResource('imprimante', { dependsOn: ['pc'] }),
    );

    test.each<{ name: string; after?: number; failed?: string[]; chains: string[] }>([
      { name: 'it goes on at first', chains: ['secteur'] },
      { name: 'it goes on while the battery lasts', after: 239, chains: ['secteur'] },
      {
        name: 'it falls when the battery is empty, with what hangs on it',
        after: 240,
        chains: ['imprimante ← pc ← secteur', 'pc ← secteur', 'secteur'],
      },
      {
        name: 'it does not help what has failed itself',
        failed: ['pc'],
        chains: ['imprimante ← pc', 'pc'],
      },
    ])('$name', ({ after, failed = ['secteur'], chains }) => {
      expect(down(all, failed, after)).toEqual(chains);
    });
  });

  describe('with a battery behind a generator', () => {
    const all = entriesOf(
      aResource('secteur'),
      aResource('groupe', { dependsOn: ['secteur'], autonomy: '12h' }),
      aResource('pc', { dependsOn: [{ any: ['secteur', 'groupe'] }], autonomy: '4h' }),
    );

    test.each<{ name: string; hours: number; chains: string[] }>([
      { name: 'the generator carries it', hours: 11, chains: ['secteur'] },
      {
        name: 'the battery carries it after the generator',
        hours: 15,
        chains: ['groupe ← secteur', 'secteur'],
      },
      {
        name: 'it falls when both are empty, because of the generator',
        hours: 16,
        chains: ['groupe ← secteur', 'pc ← groupe ← secteur', 'secteur'],
      },
    ])('$name', ({ hours, chains }) => {
      expect(down(all, ['secteur'], hours * 60)).toEqual(chains);
    });
  });

  test('goes by what fell first, even where that is further away', () => {
    const all = entriesOf(
      aResource('secteur'),
      aResource('onduleur', { dependsOn: ['secteur'], autonomy: '30min' }),
      aResource('commutateur', { dependsOn: ['secteur'] }),
      aResource('serveur', { dependsOn: ['onduleur', 'commutateur'] }),
    );
    expect(down(all, ['secteur'], 60)).toContain('serveur ← commutateur ← secteur');
  });

  test('a battery runs from what fell first, whatever fell later and nearer', () => {
    const all = entriesOf(
      aResource('secteur'),
      aResource('coeur'),
      aResource('onduleur', { dependsOn: ['secteur'], autonomy: '30min' }),
      aResource('commutateur', { dependsOn: ['coeur'] }),
      aResource('lan', { dependsOn: ['commutateur'] }),
      aResource('poste', { dependsOn: ['onduleur', 'lan'], autonomy: '1h' }),
    );
    expect(down(all, ['coeur', 'secteur'], 240)).toContain('poste ← lan ← commutateur ← coeur');
  });
});

describe('closure, whatever the resources', () => {
  test('falls no less when more has failed', () => {
    fc.assert(
      fc.property(network, failures, failures, fc.nat(600), (all, some, more, after) => {
        const less = lost(all, some, after);
        const greater = lost(all, [...some, ...more], after);
        expect(greater).toEqual(expect.arrayContaining(less));
      }),
    );
  });

  test('falls no less when it lasts longer', () => {
    fc.assert(
      fc.property(network, failures, fc.nat(600), fc.nat(600), (all, failed, after, longer) => {
        expect(lost(all, failed, after + longer)).toEqual(
          expect.arrayContaining(lost(all, failed, after)),
        );
      }),
    );
  });

  test('does not depend on the order of resources or failures', () => {
    fc.assert(
      fc.property(network, failures, fc.nat(600), (all, failed, after) => {
        const turned = new Map([...all].toReversed());
        expect(down(turned, failed.toReversed(), after)).toEqual(down(all, failed, after));
      }),
    );
  });

  test('loses nothing more when a stand-in joins a need', () => {
    fc.assert(
      fc.property(network, failures, ids, ids, fc.nat(600), (all, failed, of, standIn, after) => {
        const safer = withStandIn(all, of, standIn);
        expect(lost(all, failed, after)).toEqual(
          expect.arrayContaining(lost(safer, failed, after)),
        );
      }),
    );
  });

  test('loses nothing more when a need is dropped', () => {
    fc.assert(
      fc.property(network, failures, ids, fc.nat(600), (all, failed, of, after) => {
        const safer = changed(all, of, (needs) => needs.slice(1));
        expect(lost(all, failed, after)).toEqual(
          expect.arrayContaining(lost(safer, failed, after)),
        );
      }),
    );
  });

  test('gives a chain of needs from each thing down to a failure', () => {
    fc.assert(
      fc.property(network, failures, fc.nat(600), (all, failed, after) => {
        for (const [id, chain] of closure(failed, all, after)) {
          expect(chain[0]).toBe(id);
          expect(failed).toContain(chain.at(-1));
          for (const [index, each] of chain.slice(0, -1).entries()) {
            expect(needsOf(all, each)).toContain(chain[index + 1]);
          }
        }
      }),
    );
  });
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const ids = fc.constantFrom(...names);
const failures = fc.uniqueArray(ids, { maxLength: 3 });
const need = fc.oneof(ids, fc.record({ any: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }) }));
/** Any resources, in circles too, some with a battery. */
const network = fc
  .array(
    fc.record({
      dependsOn: fc.array(need, { maxLength: 3 }),
      autonomy: fc.option(fc.constantFrom('1h', '4h'), { nil: undefined, freq: 4 }),
    }),
    { minLength: names.length, maxLength: names.length },
  )
  .map((facts) =>
    entriesOf(
      ...names.map((id, index) => {
        const { dependsOn = [], autonomy } = facts[index] ?? {};
        return aResource(id, { dependsOn, ...(autonomy && { autonomy }) });
      }),
    ),
  );

function lost(all: Entries<Resource>, failed: readonly string[], after: number): string[] {
  return [...closure(failed, all, after).keys()].toSorted();
}

/** The same resources with one more way to meet the first need of one of them. */
function withStandIn(all: Entries<Resource>, id: string, standIn: string): Entries<Resource> {
  return changed(all, id, ([first, ...rest]) => {
    if (first === undefined) return [];
    const group = typeof first === 'string' ? [first] : first.any;
    return [{ any: [...group, standIn] }, ...rest];
  });
}

function changed(
  all: Entries<Resource>,
  id: string,
  change: (needs: Needs) => Needs,
): Entries<Resource> {
  return new Map(
    [...all].map(([each, entry]) =>
      each === id
        ? [each, { ...entry, facts: { ...entry.facts, dependsOn: change(entry.facts.dependsOn) } }]
        : [each, entry],
    ),
  );
}

function needsOf(all: Entries<Resource>, id: string): string[] {
  const needs = all.get(id)?.facts.dependsOn ?? [];
  return needs.flatMap((each) => (typeof each === 'string' ? [each] : each.any));
}
