import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

test.each([
  { code: 'DPI-03-D', found: 1 },
  { code: 'DPI-05-R', found: 0 },
  // That nothing bears it is said, and this would follow from it.
  { code: 'DPI-99-D', found: 0 },
])('the laboratory is sent to $code: $found', ({ code, found }) => {
  const problems = problemsAfter([
    [
      'procedures/dpi/rendre-les-resultats.mdx',
      '<See code="DPI-05-R" />',
      `<See code="${code}" />`,
    ],
  ]);
  expect(problems.filter(({ rule }) => rule === 'REF-05')).toHaveLength(found);
});
