import { expect, test } from 'vitest';
import { contact } from './contact.ts';

/** A role that can be called, as it is typed. */
const good = {
  role: 'Biologiste de garde',
  callFor: 'Valider un résultat',
  hours: '24 h/24',
  numbers: [{ value: '0141234567', kind: 'analog' }],
  verified: '2026-11-02',
};

test('a number keeps its zero, and depends on nothing unless it says so', () => {
  expect(contact.parse(good)).toEqual({
    ...good,
    numbers: [{ value: '0141234567', kind: 'analog', dependsOn: [] }],
  });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing role', fault: { role: undefined }, paths: ['role'] },
  { name: 'a missing callFor', fault: { callFor: undefined }, paths: ['callFor'] },
  { name: 'a missing hours', fault: { hours: undefined }, paths: ['hours'] },
  { name: 'a missing numbers', fault: { numbers: undefined }, paths: ['numbers'] },
  { name: 'a missing verified', fault: { verified: undefined }, paths: ['verified'] },
  { name: 'a contact without a number', fault: { numbers: [] }, paths: ['numbers'] },
  { name: 'one number where a list belongs', fault: { numbers: '4711' }, paths: ['numbers'] },
  {
    name: 'a number with dots',
    fault: { numbers: [{ value: '01.41.23', kind: 'ip' }] },
    paths: ['numbers.0.value'],
  },
  {
    name: 'a number with a hidden sign',
    fault: { numbers: [{ value: '01\u200b41', kind: 'ip' }] },
    paths: ['numbers.0.value'],
  },
  {
    name: 'a telephone of no list',
    fault: { numbers: [{ value: '4711', kind: 'fax' }] },
    paths: ['numbers.0.kind'],
  },
  {
    name: 'a number without its kind',
    fault: { numbers: [{ value: '4711' }] },
    paths: ['numbers.0.kind'],
  },
  {
    name: 'a second number with a fault',
    fault: { numbers: [...good.numbers, { value: 'x', kind: 'ip' }] },
    paths: ['numbers.1.value'],
  },
  { name: 'a service that is a name', fault: { service: 'Laboratoire' }, paths: ['service'] },
  {
    name: 'an alternate that is a person',
    fault: { alternate: 'Dr Martin' },
    paths: ['alternate'],
  },
  { name: 'a day that does not exist', fault: { verified: '2026-02-30' }, paths: ['verified'] },
  { name: 'a person in a field of its own', fault: { name: 'Dr Martin' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = contact.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
