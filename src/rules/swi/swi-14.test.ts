import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const stop = 'scenarios/dpi-mise-a-niveau.yaml';
const unproposed: Change = [
  stop,
  "  vendorProposal: Une copie en lecture est proposée par l'éditeur pendant l'arrêt.\n",
  '',
];

test.each<{ name: string; changes: Change[]; found: number }>([
  { name: 'the application', changes: [], found: 1 },
  { name: 'an interface', changes: [[stop, 'layer: application', 'layer: interface']], found: 1 },
  { name: 'a failure', changes: [[stop, 'trigger: scheduled', 'trigger: failure']], found: 0 },
  {
    name: 'an application that is not critical',
    changes: [[stop, 'applications: [dpi]', 'applications: [repas]']],
    found: 0,
  },
])('a vendor who proposes nothing for a stop of $name: $found', ({ changes, found }) => {
  const problems = problemsAfter([unproposed, ...changes]);
  expect(problems.filter(({ rule }) => rule === 'SWI-14')).toHaveLength(found);
});
