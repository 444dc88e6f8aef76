import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Chain, Closure } from './closure.ts';
import { aContact, anExtract, aResource, entriesOf } from './sample-resources.ts';
import { lossOfContact, lossOfExtract, lossOfNumber, nearby } from './survival.ts';

/** What is down, each thing by itself. */
function downAre(...ids: readonly string[]): Closure {
  return new Map(ids.map((id): [string, Chain] => [id, [id]]));
}

const resources = entriesOf(
  aResource('serveur', { type: 'file-share' }),
  aResource('pc-nord', { type: 'standalone-pc', establishments: ['nord'] }),
  aResource('pc-sud', { type: 'standalone-pc', establishments: ['sud'] }),
  aResource('lan', { type: 'lan' }),
  aResource('imprimante-nord', { type: 'printer', establishments: ['nord'] }),
  aResource('imprimante-sud', { type: 'printer', establishments: ['sud'] }),
  aResource('badge', { type: 'sso' }),
  aResource('annuaire-1', { type: 'directory' }),
  aResource('annuaire-2', { type: 'directory' }),
);

describe('an extract', () => {
  test.each<{
    name: string;
    facts?: Partial<Extract>;
    down: string[];
    hospital?: string;
    loss: string;
  }>([
    { name: 'is there while everything works', down: [], loss: '' },
    { name: 'is lost with its only store', down: ['serveur'], loss: 'store serveur' },
    {
      name: 'is there while one store works',
      facts: { stores: ['serveur', 'pc-nord'] },
      down: ['serveur'],
      loss: '',
    },
    {
      name: 'is lost with all its stores, because of the first',
      facts: { stores: ['serveur', 'pc-nord'] },
      down: ['pc-nord', 'serveur'],
      loss: 'store serveur',
    },
    {
      name: 'is not there for a hospital whose own stores are down',
      facts: { stores: ['pc-nord', 'pc-sud'] },
      down: ['pc-sud'],
      hospital: 'sud',
      loss: 'store pc-sud',
    },
    {
      name: 'is there for a hospital that has none of the stores, as for everybody',
      facts: { stores: ['pc-nord'] },
      down: [],
      hospital: 'sud',
      loss: '',
    },
    {
      name: 'is lost when its store works and the badge that opens it does not',
      facts: { account: 'single-sign-on' },
      down: ['badge'],
      loss: 'account badge',
    },
    {
      name: 'is there with an account of its own',
      facts: { account: 'own' },
      down: ['badge'],
      loss: '',
    },
    {
      name: 'is there while one of two directories knows people',
      facts: { account: 'single-sign-on' },
      down: ['annuaire-1'],
      loss: '',
    },
    {
      name: 'is lost when no directory knows people',
      facts: { account: 'single-sign-on' },
      down: ['annuaire-2', 'annuaire-1'],
      loss: 'account annuaire-1',
    },
    {
      name: 'is not printed without a printer',
      facts: { printPath: ['imprimante-nord', 'imprimante-sud'] },
      down: ['imprimante-sud', 'imprimante-nord'],
      loss: 'printer imprimante-nord',
    },
    {
      name: 'is printed while one printer works',
      facts: { printPath: ['imprimante-nord', 'imprimante-sud'] },
      down: ['imprimante-nord'],
      loss: '',
    },
    {
      name: 'is not printed by what is only on the way to the printer',
      facts: { printPath: ['pc-nord', 'lan', 'imprimante-nord'] },
      down: ['imprimante-nord'],
      loss: 'printer imprimante-nord',
    },
    {
      name: 'is printed while something on the way works, where no printer is named',
      facts: { printPath: ['pc-nord', 'lan'] },
      down: ['lan'],
      loss: '',
    },
    {
      name: 'that is read on a screen needs no printer',
      facts: { printPath: [] },
      down: [],
      loss: '',
    },
    {
      name: 'on a store that nobody describes is there',
      facts: { stores: ['inconnu'] },
      down: ['serveur'],
      loss: '',
    },
  ])('$name', ({ facts, down, hospital, loss }) => {
    const found = lossOfExtract(anExtract('soins', facts), downAre(...down), {
      resources,
      hospital,
    });
    expect(found ? `${found.part} ${found.chain.join(' ← ')}` : '').toBe(loss);
  });

  const some = fc.uniqueArray(fc.constantFrom(...resources.keys()), { maxLength: 5 });
  const stores = fc.uniqueArray(fc.constantFrom(...resources.keys()), {
    minLength: 1,
    maxLength: 3,
  });
  const account = fc.constantFrom('own', 'single-sign-on', 'unknown');

  test('is lost no less when more is down', () => {
    fc.assert(
      fc.property(stores, some, account, some, some, (stores, printPath, account, down, more) => {
        const extract = anExtract('soins', { stores, printPath, account });
        const before = lossOfExtract(extract, downAre(...down), { resources });
        const after = lossOfExtract(extract, downAre(...down, ...more), { resources });
        expect(before === undefined || after !== undefined).toBe(true);
      }),
    );
  });

  test('is lost no more with another store, nor with another printer', () => {
    fc.assert(
      fc.property(
        stores,
        some,
        account,
        some,
        stores,
        (stores, printPath, account, down, [another = '']) => {
          const facts = { stores, printPath, account };
          const plain = lossOfExtract(anExtract('soins', facts), downAre(...down), { resources });
          const stored = { ...facts, stores: [...stores, another] };
          const doubled = lossOfExtract(anExtract('soins', stored), downAre(...down), {
            resources,
          });
          expect(plain !== undefined || doubled === undefined).toBe(true);
          const printed = { ...facts, printPath: [...printPath, 'imprimante-nord'] };
          const twice = lossOfExtract(anExtract('soins', printed), downAre(...down), { resources });
          // Without any printer there was nothing to lose.
          const hadPrinter = printPath.some((id) => id.startsWith('imprimante'));
          expect(plain !== undefined || twice === undefined || !hadPrinter).toBe(true);
        },
      ),
    );
  });

  test('is lost or not whatever the order of what is down', () => {
    fc.assert(
      fc.property(stores, some, account, some, (stores, printPath, account, down) => {
        const extract = anExtract('soins', { stores, printPath, account });
        expect(lossOfExtract(extract, downAre(...down.toReversed()), { resources })).toEqual(
          lossOfExtract(extract, downAre(...down), { resources }),
        );
      }),
    );
  });
});

describe('what is nearby', () => {
  test.each<{ name: string; ids: string[]; hospital?: string; near: string[] }>([
    {
      name: 'everything where the hospital is not known',
      ids: ['pc-nord', 'pc-sud'],
      near: ['pc-nord', 'pc-sud'],
    },
    {
      name: 'what the hospital has',
      ids: ['pc-nord', 'pc-sud'],
      hospital: 'sud',
      near: ['pc-sud'],
    },
    {
      name: 'and what belongs to all',
      ids: ['pc-nord', 'serveur'],
      hospital: 'sud',
      near: ['serveur'],
    },
    {
      name: 'everything where it has nothing',
      ids: ['pc-nord'],
      hospital: 'sud',
      near: ['pc-nord'],
    },
  ])('$name', ({ ids, hospital, near }) => {
    expect(nearby(ids, { resources, hospital })).toEqual(near);
  });
});

describe('a role', () => {
  const ip: Contact['numbers'][number] = { value: '4310', kind: 'ip', dependsOn: ['telephones'] };
  const red: Contact['numbers'][number] = { value: '3910', kind: 'analog', dependsOn: ['rouges'] };

  test.each<{
    name: string;
    contacts: Record<string, Partial<Contact>>;
    down: string[];
    loss: string;
  }>([
    {
      name: 'rings while everything works',
      contacts: { garde: { numbers: [ip] } },
      down: [],
      loss: '',
    },
    {
      name: 'does not ring without its only number',
      contacts: { garde: { numbers: [ip] } },
      down: ['telephones'],
      loss: 'telephones',
    },
    {
      name: 'rings while one number does',
      contacts: { garde: { numbers: [ip, red] } },
      down: ['telephones'],
      loss: '',
    },
    {
      name: 'rings at a number that needs nothing',
      contacts: { garde: { numbers: [{ ...ip, dependsOn: [] }] } },
      down: ['telephones'],
      loss: '',
    },
    {
      name: 'rings where its stand-in rings',
      contacts: { garde: { numbers: [ip], alternate: 'chef' }, chef: { numbers: [red] } },
      down: ['telephones'],
      loss: '',
    },
    {
      name: 'does not ring where its stand-in does not either',
      contacts: { garde: { numbers: [ip], alternate: 'chef' }, chef: { numbers: [ip, red] } },
      down: ['rouges', 'telephones'],
      loss: 'telephones',
    },
    {
      name: 'does not ring when two roles stand in for each other and neither rings',
      contacts: {
        garde: { numbers: [ip], alternate: 'chef' },
        chef: { numbers: [ip], alternate: 'garde' },
      },
      down: ['telephones'],
      loss: 'telephones',
    },
    {
      name: 'is not its own stand-in',
      contacts: { garde: { numbers: [ip], alternate: 'garde' } },
      down: ['telephones'],
      loss: 'telephones',
    },
    { name: 'that nobody describes is not lost', contacts: {}, down: ['telephones'], loss: '' },
  ])('$name', ({ contacts, down, loss }) => {
    const all = entriesOf(...Object.entries(contacts).map(([id, facts]) => aContact(id, facts)));
    expect(lossOfContact('garde', downAre(...down), all)?.join(' ← ') ?? '').toBe(loss);
  });

  test('a number needs all that it depends on', () => {
    const number = { ...ip, dependsOn: ['telephones', 'lan'] };
    expect(lossOfNumber(number, downAre('lan'))).toEqual(['lan']);
    expect(lossOfNumber(number, downAre('rouges'))).toBeUndefined();
  });

  const means = ['telephones', 'rouges', 'mobiles'];
  const dependsOn = fc.uniqueArray(fc.constantFrom(...means), { maxLength: 2 });
  const numbers = fc.array(
    dependsOn.map((each) => ({ ...ip, dependsOn: each })),
    { minLength: 1, maxLength: 3 },
  );
  const roles = ['a', 'b', 'c'];
  const alternate = fc.option(fc.constantFrom(...roles), { nil: undefined });
  const contacts = fc
    .tuple(...roles.map(() => fc.record({ numbers, alternate })))
    .map((all) =>
      entriesOf(
        ...all.map(({ numbers, alternate }, index) =>
          aContact(roles[index] ?? '', { numbers, ...(alternate && { alternate }) }),
        ),
      ),
    );
  const some = fc.uniqueArray(fc.constantFrom(...means), { maxLength: 3 });

  test('rings no more when more is down', () => {
    fc.assert(
      fc.property(contacts, some, some, (all, down, more) => {
        const before = lossOfContact('a', downAre(...down), all);
        const after = lossOfContact('a', downAre(...down, ...more), all);
        expect(before === undefined || after !== undefined).toBe(true);
      }),
    );
  });

  test('rings no less with one more number', () => {
    fc.assert(
      fc.property(contacts, some, dependsOn, (all, down, needs) => {
        const contact = all.get('a') ?? aContact('a');
        const more = {
          ...contact.facts,
          numbers: [...contact.facts.numbers, { ...ip, dependsOn: needs }],
        };
        const better = new Map([...all, ['a', { ...contact, facts: more }]]);
        const before = lossOfContact('a', downAre(...down), all);
        expect(
          before !== undefined || lossOfContact('a', downAre(...down), better) === undefined,
        ).toBe(true);
      }),
    );
  });
});
