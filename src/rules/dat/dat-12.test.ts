import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const extract = 'extracts/plan-de-soins.yaml';

test.each<{ name: string; change: Change; files: string[] }>([
  {
    name: 'an interval may fall on any hour while no hour is given',
    change: [extract, 'every: 1h', 'every: 36h'],
    files: [],
  },
  {
    name: 'in a form',
    change: ['forms/bio-demande.mdx', '1. Coller', '1. Avant 11 pm, coller'],
    files: ['forms/bio-demande.mdx'],
  },
  {
    name: 'in English, with its dots',
    change: ['forms/bio-demande.mdx', '1. Coller', '1. Avant 11 p.m., coller'],
    files: ['forms/bio-demande.mdx'],
  },
  ...[
    ['access: Ouvrir', 'access: À 11 pm, ouvrir'],
    ['distribution: ', 'distribution: À 11 pm, '],
    ['every: 1h', 'every: 1h\nreminder: Alarme de 11 pm'],
    ['Soins des', 'À 11 pm, soins des'],
    ['Ce qui a été saisi', 'Ce qui a été saisi à 11 pm ou'],
  ].map(([passage = '', typed = '']) => ({
    name: `in a field of an extract: ${typed}`,
    change: [extract, passage, typed] as const,
    files: [extract],
  })),
])('$name', ({ change, files }) => {
  const problems = problemsAfter([change]).filter(({ rule }) => rule === 'DAT-12');
  expect(problems.map(({ place }) => place.file)).toEqual(files);
});
