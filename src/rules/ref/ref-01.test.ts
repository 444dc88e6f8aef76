import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  aForm,
  anApplication,
  aProcedure,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { ref01 } from './ref-01.ts';
import { subjectOf } from '../rule.ts';

function faultsIn(catalogue: Catalogue) {
  return ref01(subjectOf(catalogue, today));
}

describe('a code', () => {
  const spots = { code: { line: 2, column: 1 } };

  test('that two forms have is repeated in the second', () => {
    const forms = [aForm('demande', {}, spots), aForm('mouvements', {}, spots)];
    expect(faultsIn(aCatalogue({ forms }))).toEqual([
      {
        rule: 'REF-01',
        facts: { why: 'repeated', kind: 'form', id: 'FB-01' },
        place: { file: 'forms/mouvements.mdx', line: 2, column: 1 },
        related: [{ file: 'forms/demande.mdx', line: 2, column: 1 }],
      },
    ]);
  });

  test('that a form and a procedure have is repeated in the form', () => {
    const catalogue = aCatalogue({
      procedures: [aProcedure('FB-01')],
      forms: [aForm('demande', {}, spots)],
    });
    expect(faultsIn(catalogue)).toMatchObject([
      { place: { file: 'forms/demande.mdx' }, related: [{ file: 'procedures/fb-01.mdx' }] },
    ]);
  });

  test('that three forms have is repeated in two', () => {
    const forms = [aForm('a'), aForm('b'), aForm('c')];
    expect(faultsIn(aCatalogue({ forms })).map(({ place }) => place.file)).toEqual([
      'forms/b.mdx',
      'forms/c.mdx',
    ]);
  });

  test('of its own is right for every form', () => {
    const forms = [aForm('demande'), aForm('mouvements', { code: 'FB-02' })];
    expect(faultsIn(aCatalogue({ procedures: [aProcedure('DPI-01')], forms }))).toEqual([]);
  });
});

describe('a short name', () => {
  const spots = { short: { line: 2, column: 1 } };

  /** What is said of applications that are called so. */
  function faultsOf(...shorts: readonly string[]) {
    const applications = shorts.map((short, index) =>
      anApplication(`application-${String(index)}`, { short }, spots),
    );
    return faultsIn(aCatalogue({ applications }));
  }

  test('that two applications have is repeated in the second', () => {
    expect(faultsOf('DPI', 'DPI')).toEqual([
      {
        rule: 'REF-01',
        facts: { why: 'repeated-short', short: 'DPI' },
        place: { file: 'applications/application-1.yaml', line: 2, column: 1 },
        related: [{ file: 'applications/application-0.yaml', line: 2, column: 1 }],
      },
    ]);
  });

  test('that three applications have is repeated in two, each time of the first', () => {
    const found = faultsOf('DPI', 'SIL', 'DPI', 'DPI');
    expect(found.map(({ place, related }) => [place.file, related?.[0]?.file])).toEqual([
      ['applications/application-2.yaml', 'applications/application-0.yaml'],
      ['applications/application-3.yaml', 'applications/application-0.yaml'],
    ]);
  });

  test('that begins as another does is right', () => {
    expect(faultsOf('DPI', 'DPI2', 'DP')).toEqual([]);
  });
});

describe('a reference to a procedure', () => {
  /** A procedure that sends its reader to another one. */
  function sending(target: Partial<Procedure>, source: Partial<Procedure> = {}) {
    const see = aUse('Step', { role: 'ide' }, [aUse('See', { code: 'DPI-02' })]);
    return faultsIn(
      aCatalogue({
        procedures: [aProcedure('DPI-01', source, [see]), aProcedure('DPI-02', target)],
      }),
    );
  }

  test.each<{ name: string; target: Partial<Procedure> }>([
    { name: 'withdrawn', target: { status: 'withdrawn' } },
    { name: 'a draft', target: { status: 'draft' } },
    { name: 'not in force before tomorrow', target: { effective: '2026-11-22' } },
    { name: 'over since yesterday', target: { status: 'interim', until: '2026-11-20' } },
  ])('that is $name leads nowhere', ({ target }) => {
    expect(sending(target)).toEqual([
      {
        rule: 'REF-01',
        facts: { why: 'not-in-force', kind: 'procedure', id: 'DPI-02' },
        place: { file: 'procedures/dpi-01.mdx', line: 20, column: 5 },
        related: [{ file: 'procedures/dpi-02.mdx', line: 8, column: 1 }],
      },
    ]);
  });

  test('that is in force is right', () => {
    expect(sending({})).toEqual([]);
  });

  test('in a text that nobody works by is nobody’s trouble', () => {
    expect(sending({ status: 'withdrawn' }, { status: 'draft' })).toEqual([]);
  });

  test('that does not exist is for the reader of the folder to name', () => {
    const see = aUse('See', { code: 'DPI-99' });
    expect(faultsIn(aCatalogue({ procedures: [aProcedure('DPI-01', {}, [see])] }))).toEqual([]);
  });
});
