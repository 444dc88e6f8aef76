import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse } from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { readingsOf, stepsOf } from './readings.ts';

const words = (html: string): Segment => ({ kind: 'html', html });
const step = (html: string) => aUse('Step', { role: 'ide' }, [words(html)]);

test('the words of every step, decision and warning are read, in reading order', () => {
  const body = [
    aUse('Condition', {}, [words('a')]),
    aUse('Step', { role: 'ide' }, [words('b'), aUse('Danger', {}, [words('c')])]),
    aUse('Reentry', { form: 'demande', role: 'ide', method: 'keep' }, [words('d')]),
    aUse('Decision', { role: 'ide', alternate: 'cadre', within: '1h' }, [words('e')]),
    aUse('Caution', {}, [words('f')]),
    aUse('Note', {}, [words('g')]),
  ];
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-01', {}, body)] });
  expect(
    readingsOf(catalogue)
      .flatMap(({ sentences }) => sentences)
      .join(''),
  ).toBe('abcdefg');
  expect(stepsOf(catalogue).flatMap(({ sentences }) => sentences)).toEqual(['b']);
});

test('what nobody has put forward yet, or what is gone, is not', () => {
  const procedures = (['draft', 'withdrawn', 'interim'] as const).map((status) =>
    aProcedure(status, { status }, [step(status)]),
  );
  expect(stepsOf(aCatalogue({ procedures })).map(({ procedure }) => procedure.id)).toEqual([
    'interim',
  ]);
});

test('what is for some services stays theirs, also within what is for one trigger', () => {
  const body = [
    aUse('Only', { service: ['bloc'] }, [aUse('Only', { trigger: 'failure' }, [step('a')])]),
    step('b'),
  ];
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-01', {}, body)] });
  expect(stepsOf(catalogue).map(({ services }) => services)).toEqual([['bloc'], undefined]);
});

test('a list has sentences of its own, and the cell of a table has none', () => {
  const body = [step('<p>Dire :</p><ul><li>le nom.</li></ul><table><td>Oui.</td></table>')];
  const [read] = stepsOf(aCatalogue({ procedures: [aProcedure('DPI-01', {}, body)] }));
  expect(read?.sentences).toEqual(['Dire :']);
  expect(read?.passages.map(({ sentences }) => sentences)).toEqual([['Dire :'], ['le nom.'], []]);
});
