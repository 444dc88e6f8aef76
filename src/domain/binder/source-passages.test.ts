import { expect, test } from 'vitest';
import {
  aCatalogue,
  aForm,
  anApplication,
  aProcedure,
  aUse,
} from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import type { Part } from './parts.ts';
import { sourcePassages } from './source-passages.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });
const common = { id: 'part', code: 'DPI-01-D', opensOn: 'right' } as const;
const form = { ...aForm('bio') };
const catalogue = aCatalogue({ applications: [anApplication('dpi')], forms: [form] });

function procedure(body: readonly Segment[]): Part {
  return { ...common, kind: 'procedure', procedure: aProcedure('DPI-01-D', {}, body) };
}

test.each<{ name: string; body: readonly Segment[]; passages: readonly string[] }>([
  {
    name: 'text without its tags',
    body: [html('<p>Peser <b>2</b> fois</p>')],
    passages: [' Peser  2  fois '],
  },
  { name: 'signs as they were typed', body: [html('Si T &lt; 38')], passages: ['Si T < 38'] },
  {
    name: 'headings',
    body: [{ kind: 'heading', depth: 2, text: 'Au lit' }],
    passages: ['Au lit'],
  },
  {
    name: 'the condition before all else',
    body: [html('Avant'), aUse('Condition', {}, [html('Le DPI ne répond plus.')])],
    passages: ['Le DPI ne répond plus.', 'Avant'],
  },
  {
    name: 'what a step holds, and the form it names',
    body: [aUse('Step', { role: 'ide' }, [html('Remplir '), aUse('Form', { id: 'bio' })])],
    passages: ['Remplir ', form.facts.title, form.facts.code],
  },
])('a procedure says $name', ({ body, passages }) => {
  const [code, title, ...found] = sourcePassages(procedure(body), catalogue);
  expect([code, title]).toEqual(['DPI-01-D', aProcedure('DPI-01-D').facts.title]);
  expect(found).toEqual(passages);
});

test.each<{ name: string; kind: 'form' | 'instructions'; passages: readonly string[] }>([
  { name: 'the form', kind: 'form', passages: ['Identité', 'Nom', 'sans accent'] },
  { name: 'the page that faces it', kind: 'instructions', passages: ['Écrire gros.'] },
])('of a form, its blanks and its instructions are said apart: $name', ({ kind, passages }) => {
  const body = [
    aUse('Instructions', {}, [html('Écrire gros.')]),
    aUse('Zone', { title: 'Identité' }, [
      aUse('Field', { label: 'Nom', hint: 'sans accent', lines: 1 }),
    ]),
  ];
  const part: Part = { ...common, kind, form: { ...form, body } };
  expect(sourcePassages(part, catalogue).slice(3)).toEqual(passages);
});

test('a page that is made of the content as a whole has no source of its own', () => {
  expect(sourcePassages({ ...common, kind: 'log' }, catalogue)).toEqual([]);
});
