import { expect, test } from 'vitest';
import { exampleFiles, problemsAfter } from '../sample-hospital.ts';

const file = 'applications/dpi.yaml';
const list = 'stillWorks:\n  - Le téléphone et le poste autonome du service.\n';

test.each([
  { name: 'left empty is named where it stands', typed: 'stillWorks: []\n', at: 'stillWorks: []' },
  { name: 'left out is named beside the criticality', typed: '', at: 'criticality: critical' },
])('a list that is $name', ({ typed, at }) => {
  const text = (exampleFiles.get(file) ?? '').replace(list, typed);
  const lines = problemsAfter([[file, list, typed]]).flatMap(({ rule, place }) =>
    rule === 'SWI-11' ? text.split('\n')[place.line - 1] : [],
  );
  expect(lines).toEqual([at]);
});
