import { expect, test } from 'vitest';
import { group } from './group.ts';

/** A group of hospitals, as it is typed. */
const good = {
  name: 'GHT Brume-et-Lande',
  language: 'fr',
  feedback: 'Direction de la qualité, poste 4120',
  roles: [{ id: 'ide', name: 'Infirmière, infirmier', short: 'IDE' }],
};

test('a group is read as it stands, with stock for three days', () => {
  expect(group.parse(good)).toEqual({ ...good, stockFor: '3d', applicationMap: [] });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing language', fault: { language: undefined }, paths: ['language'] },
  { name: 'a missing feedback', fault: { feedback: undefined }, paths: ['feedback'] },
  { name: 'a missing roles', fault: { roles: undefined }, paths: ['roles'] },
  { name: 'a language that no page speaks', fault: { language: 'de' }, paths: ['language'] },
  { name: 'a group without roles', fault: { roles: [] }, paths: ['roles'] },
  {
    name: 'a role in capitals',
    fault: { roles: [{ id: 'IDE', name: 'Infirmière', short: 'IDE' }] },
    paths: ['roles.0.id'],
  },
  {
    name: 'a role without a short name',
    fault: { roles: [{ id: 'ide', name: 'Infirmière' }] },
    paths: ['roles.0.short'],
  },
  {
    name: 'a short name too long for its column',
    fault: { roles: [{ id: 'ide', name: 'Infirmière', short: 'x'.repeat(15) }] },
    paths: ['roles.0.short'],
  },
  {
    name: 'a short name of one letter',
    fault: { roles: [{ id: 'ide', name: 'Infirmière', short: 'I' }] },
    paths: ['roles.0.short'],
  },
  { name: 'an unknown field', fault: { langue: 'fr' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = group.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
