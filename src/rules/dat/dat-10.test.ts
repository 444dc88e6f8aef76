import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

const monitors = '<Resource id="moniteurs" />';

test.each([
  { name: 'read', component: monitors },
  { name: 'opened', component: '<Open id="moniteurs" />' },
  { name: 'read twice, once for the whole application', component: `${monitors} et ${monitors}` },
])('a device that nobody describes is $name', ({ component }) => {
  const problems = problemsAfter([
    ['procedures/dpi/soigner.mdx', monitors, component],
    [
      'applications/dpi.yaml',
      '  - { id: moniteurs, holds: Les constantes des 72 dernières heures. }\n',
      '  []\n',
    ],
  ]);
  expect(problems.filter(({ rule }) => rule === 'DAT-10')).toHaveLength(1);
});
