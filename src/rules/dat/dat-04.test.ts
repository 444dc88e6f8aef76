import { expect, test } from 'vitest';
import { problemsWith, withPassage } from '../sample-hospital.ts';

const share = withPassage(
  'resources.yaml',
  'name: Serveur central de fichiers\n  type: file-share\n  dependsOn: [lan]',
  'name: Serveur central de fichiers\n  type: file-share\n  dependsOn: [serveur-dpi]',
);

test.each([
  { stores: '[serveur-central]', found: 1 },
  { stores: '[serveur-dpi, serveur-central]', found: 1 },
  { stores: '[serveur-central, poste-autonome]', found: 0 },
])('a share that stands on the server falls with it: $stores gives $found', ({ stores, found }) => {
  const extract = withPassage(
    'extracts/plan-de-soins.yaml',
    'stores: [poste-autonome, serveur-central]',
    `stores: ${stores}`,
  );
  const problems = problemsWith({ ...share, ...extract });
  expect(problems.filter(({ rule }) => rule === 'DAT-04')).toHaveLength(found);
});
