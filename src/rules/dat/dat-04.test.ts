import { expect, test } from 'vitest';
import { problemsAfter, problemsWith, withPassage, type Change } from '../sample-hospital.ts';

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

const onServer: Change = [
  'extracts/plan-de-soins.yaml',
  'stores: [poste-autonome, serveur-central]',
  'stores: [serveur-dpi]',
];

test.each([
  { type: 'server', found: 1 },
  { type: 'storage', found: 1 },
  { type: 'database', found: 1 },
  { type: 'application', found: 1 },
  { type: 'module', found: 1 },
  { type: 'saas', found: 1 },
  { type: 'server-room', found: 0 },
  { type: 'lan', found: 0 },
])('what the application needs holds its data when it is a $type: $found', ({ type, found }) => {
  const problems = problemsAfter([
    onServer,
    ['resources.yaml', 'type: server\n', `type: ${type}\n`],
  ]);
  expect(problems.filter(({ rule }) => rule === 'DAT-04')).toHaveLength(found);
});

test('a network that the application needs too takes nothing with it', () => {
  const problems = problemsAfter([
    ['applications/dpi.yaml', 'dependsOn: [serveur-dpi]', 'dependsOn: [serveur-dpi, lan]'],
    ['extracts/plan-de-soins.yaml', 'stores: [poste-autonome, ', 'stores: ['],
  ]);
  expect(problems.filter(({ rule }) => rule === 'DAT-04')).toEqual([]);
});
