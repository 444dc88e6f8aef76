import { expect, test } from 'vitest';
import { establishment } from './establishment.ts';

/** A hospital, as it is typed. */
const good = {
  name: 'Centre hospitalier de Valbrume',
  level: '2',
  locale: 'fr-FR',
  timezone: 'Europe/Paris',
  onCall: ['astreinte-dsi'],
};

test('the level comes out as a number', () => {
  expect(establishment.parse(good)).toEqual({ ...good, level: 2 });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing level', fault: { level: undefined }, paths: ['level'] },
  { name: 'a missing locale', fault: { locale: undefined }, paths: ['locale'] },
  { name: 'a missing timezone', fault: { timezone: undefined }, paths: ['timezone'] },
  { name: 'a missing onCall', fault: { onCall: undefined }, paths: ['onCall'] },
  { name: 'a level of four', fault: { level: '4' }, paths: ['level'] },
  { name: 'a level of zero', fault: { level: '0' }, paths: ['level'] },
  { name: 'a level that is a number of the machine', fault: { level: 2 }, paths: ['level'] },
  { name: 'a language without its country', fault: { locale: 'fr' }, paths: ['locale'] },
  { name: 'a time zone that is a city', fault: { timezone: 'Paris' }, paths: ['timezone'] },
  { name: 'nobody on call', fault: { onCall: [] }, paths: ['onCall'] },
  {
    name: 'one on call where a list belongs',
    fault: { onCall: 'astreinte-dsi' },
    paths: ['onCall'],
  },
  {
    name: 'somebody on call by name',
    fault: { onCall: ['astreinte-dsi', 'Dr Martin'] },
    paths: ['onCall.1'],
  },
  { name: 'an unknown field', fault: { finess: '123456789' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = establishment.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
