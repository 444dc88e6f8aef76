import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../schemas/exercise.ts';
import { lastExercise } from './exercises.ts';
import { today } from './sample-catalogue.ts';

type Results = Exercise['results'];

const passed: Results = [{ procedure: 'DPI-03-D', outcome: 'passed' }];
const failed: Results = [
  { procedure: 'DPI-03-D', outcome: 'failed', finding: 'Aucune pochette au lit.' },
];

function anExercise(changes: Partial<Exercise> = {}): Exercise {
  return {
    title: 'Panne du DPI jouée sur table',
    day: '2026-06-09',
    kind: 'tabletop',
    services: ['medecine-a'],
    results: passed,
    ...changes,
  };
}

function lastOf(exercises: readonly Exercise[], service?: string) {
  const entries = exercises.map((facts, index) => {
    const id = String(index);
    return [id, { id, file: `exercises/${id}.yaml`, spots: {}, facts }] as const;
  });
  const asked = { procedure: 'DPI-03-D', ...(service && { service }) };
  const last = lastExercise(asked, { exercises: new Map(entries) }, today);
  return last && `${last.day} ${last.outcome}`;
}

describe('the last exercise of a procedure', () => {
  test.each<{ name: string; exercises: Exercise[]; service?: string; last: string | undefined }>([
    { name: 'there is none', exercises: [], last: undefined },
    { name: 'one', exercises: [anExercise()], last: '2026-06-09 passed' },
    {
      name: 'of two days, the later',
      exercises: [anExercise({ day: '2026-09-01', results: failed }), anExercise()],
      last: '2026-09-01 failed',
    },
    {
      name: 'of one day, the worse',
      exercises: [anExercise(), anExercise({ results: failed })],
      last: '2026-06-09 failed',
    },
    { name: 'today counts', exercises: [anExercise({ day: today })], last: `${today} passed` },
    {
      name: 'one that is yet to come does not',
      exercises: [anExercise({ day: '2026-11-22' })],
      last: undefined,
    },
    {
      name: 'nor one of another procedure',
      exercises: [anExercise({ results: [{ procedure: 'DPI-04-D', outcome: 'passed' }] })],
      last: undefined,
    },
    {
      name: 'nor, for a service, one that it took no part in',
      exercises: [anExercise()],
      service: 'chirurgie',
      last: undefined,
    },
    {
      name: 'a service has its own',
      exercises: [anExercise(), anExercise({ day: '2026-10-01', services: ['chirurgie'] })],
      service: 'medecine-a',
      last: '2026-06-09 passed',
    },
  ])('$name', ({ exercises, service, last }) => {
    expect(lastOf(exercises, service)).toBe(last);
  });
});
