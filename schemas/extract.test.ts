import { expect, test } from 'vitest';
import { extract } from './extract.ts';

/** Patient data copied out beforehand, as it is typed. */
const good = {
  name: 'Plan de soins imprimable',
  application: 'dpi',
  contains: ['Soins des prochaines 24 heures'],
  kind: 'pdf',
  every: '1h',
  maxAge: '2h',
  onLongOutage: 'frozen',
  stores: ['poste-secours'],
  access: 'Ouvrir le dossier SECOURS.',
  distribution: 'Un plan par patient.',
  protection: 'Disque chiffré.',
};

test('lists that were left out are empty', () => {
  expect(extract.parse(good)).toEqual({ ...good, doesNotContain: [], printPath: [] });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing application', fault: { application: undefined }, paths: ['application'] },
  { name: 'a missing contains', fault: { contains: undefined }, paths: ['contains'] },
  { name: 'a missing kind', fault: { kind: undefined }, paths: ['kind'] },
  { name: 'a missing maxAge', fault: { maxAge: undefined }, paths: ['maxAge'] },
  { name: 'a missing onLongOutage', fault: { onLongOutage: undefined }, paths: ['onLongOutage'] },
  { name: 'a missing stores', fault: { stores: undefined }, paths: ['stores'] },
  { name: 'a missing access', fault: { access: undefined }, paths: ['access'] },
  { name: 'a missing distribution', fault: { distribution: undefined }, paths: ['distribution'] },
  { name: 'a missing protection', fault: { protection: undefined }, paths: ['protection'] },
  { name: 'an extract that holds nothing', fault: { contains: [] }, paths: ['contains'] },
  { name: 'an extract that lies nowhere', fault: { stores: [] }, paths: ['stores'] },
  { name: 'a kind of no list', fault: { kind: 'excel' }, paths: ['kind'] },
  { name: 'an age without a unit', fault: { maxAge: '2' }, paths: ['maxAge'] },
  {
    name: 'a time of day that was read as a number',
    fault: { capturedAt: 1350 },
    paths: ['capturedAt'],
  },
  { name: 'a time of day past midnight', fault: { availableAt: '24:30' }, paths: ['availableAt'] },
  { name: 'a fate of no list', fault: { onLongOutage: 'unknown' }, paths: ['onLongOutage'] },
  { name: 'a store that is a path', fault: { stores: ['../../etc'] }, paths: ['stores.0'] },
  { name: 'an application that is a name', fault: { application: 'DPI' }, paths: ['application'] },
  { name: 'an unknown field', fault: { password: 'secret' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = extract.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
