import { expect, test } from 'vitest';
import { entryOf, placeOf } from './catalogue.ts';

/** A file in which some fields were typed. */
const entry = {
  file: 'services/bloc.yaml',
  spots: {
    applications: { line: 7, column: 1 },
    'applications.1': { line: 7, column: 22 },
    'exemptions.0': { line: 12, column: 5 },
  },
};

test.each([
  { name: 'a field stands where it was typed', path: 'applications.1', line: 7, column: 22 },
  {
    name: 'one that was left out stands where its list does',
    path: 'applications.4',
    line: 7,
    column: 1,
  },
  { name: 'or where its entry does', path: 'exemptions.0.until', line: 12, column: 5 },
  { name: 'one that nothing holds stands on the first line', path: 'usesNone', line: 1, column: 1 },
  { name: 'a deep one that nothing holds does too', path: 'a.b.c', line: 1, column: 1 },
  { name: 'the whole entry stands on the first line', path: '', line: 1, column: 1 },
])('$name', ({ path, line, column }) => {
  expect(placeOf(entry, path)).toEqual({ file: 'services/bloc.yaml', line, column });
});

test('an item of a list stands where it begins', () => {
  const item = { ...entry, spots: { '': { line: 30, column: 3 } } };
  expect(placeOf(item, 'until')).toEqual({ file: 'services/bloc.yaml', line: 30, column: 3 });
});

test('an entry is found by its id', () => {
  expect(entryOf(new Map([['dpi', 1]]), 'dpi')).toBe(1);
});

test('an entry that should have been checked and is not there cannot be', () => {
  expect(() => entryOf(new Map<string, string>(), 'dpi')).toThrow('`dpi`');
});
