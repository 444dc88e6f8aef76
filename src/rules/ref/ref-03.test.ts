import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

test.each([
  { file: 'procedures/dpi/soigner.mdx', passage: 'Écrire chaque soin', code: 'DPI-09-D', found: 1 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'DPI-09-D', found: 1 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'FB-09', found: 1 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'FB-02', found: 0 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'DPI-03-D', found: 0 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'CIM-10', found: 0 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'FB-091', found: 0 },
  { file: 'forms/bio-demande.mdx', passage: '1. Coller', code: 'V-FB-09', found: 0 },
])('$code in $file: $found', ({ file, passage, code, found }) => {
  const problems = problemsAfter([
    [file, passage, passage.replace(/(?=[ÉC])/, `Selon ${code} : `)],
  ]);
  expect(problems.filter(({ rule }) => rule === 'REF-03')).toHaveLength(found);
});
