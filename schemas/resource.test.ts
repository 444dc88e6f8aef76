import { expect, test } from 'vitest';
import { resource } from './resource.ts';

/** A means that a fallback needs, as it is typed. */
const good = { name: 'Poste autonome de médecine A', type: 'standalone-pc' };

test('lists that were left out are empty', () => {
  expect(resource.parse(good)).toEqual({ ...good, establishments: [], dependsOn: [] });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing type', fault: { type: undefined }, paths: ['type'] },
  { name: 'a type of no list', fault: { type: 'computer' }, paths: ['type'] },
  {
    name: 'a hospital by its name',
    fault: { establishments: ['Valbrume'] },
    paths: ['establishments.0'],
  },
  {
    name: 'one dependency where a list belongs',
    fault: { dependsOn: 'lan' },
    paths: ['dependsOn'],
  },
  { name: 'a dependency in capitals', fault: { dependsOn: ['LAN'] }, paths: ['dependsOn.0'] },
  {
    name: 'alternatives of which there are none',
    fault: { dependsOn: [{ any: [] }] },
    paths: ['dependsOn.0.any'],
  },
  {
    name: 'an alternative in capitals',
    fault: { dependsOn: [{ any: ['lan', 'WIFI'] }] },
    paths: ['dependsOn.0.any.1'],
  },
  {
    name: 'a misspelt way to name alternatives',
    fault: { dependsOn: [{ anny: ['lan'] }] },
    paths: ['dependsOn.0'],
  },
  { name: 'an autonomy without a unit', fault: { autonomy: '30' }, paths: ['autonomy'] },
  { name: 'an unknown field', fault: { plaec: 'Poste de soins' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = resource.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});

test('what cannot be missed and what can stand in for each other are both dependencies', () => {
  const dependsOn = ['lan', { any: ['courant-a', 'courant-b'] }];
  expect(resource.parse({ ...good, dependsOn }).dependsOn).toEqual(dependsOn);
});
