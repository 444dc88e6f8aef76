import { expect, test } from 'vitest';
import { exercise } from './exercise.ts';

const good = {
  title: 'Panne du DPI jouée sur table',
  day: '2026-06-09',
  kind: 'tabletop',
  services: ['medecine-a'],
  results: [
    { procedure: 'DPI-03-D', outcome: 'passed' },
    { procedure: 'DPI-04-D', outcome: 'partial', finding: 'Deux bons sans numéro à rappeler.' },
  ],
};

test('an exercise is read as it was typed', () => {
  expect(exercise.parse(good)).toEqual(good);
});

test.each([
  { name: 'a kind of its own', fault: { kind: 'training' }, path: 'kind' },
  { name: 'a day that does not exist', fault: { day: '2026-02-30' }, path: 'day' },
  { name: 'no service', fault: { services: [] }, path: 'services' },
  { name: 'no result', fault: { results: [] }, path: 'results' },
  {
    name: 'an outcome of its own',
    fault: { results: [{ procedure: 'DPI-03-D', outcome: 'ok' }] },
    path: 'results.0.outcome',
  },
  {
    name: 'a failure without what was found',
    fault: { results: [{ procedure: 'DPI-03-D', outcome: 'failed' }] },
    path: 'results.0.finding',
  },
  {
    name: 'a procedure by its file',
    fault: { results: [{ procedure: 'dpi/soigner', outcome: 'passed' }] },
    path: 'results.0.procedure',
  },
  { name: 'a field nobody knows', fault: { participants: '12' }, path: '' },
])('$name is refused', ({ fault, path }) => {
  const { error } = exercise.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});
