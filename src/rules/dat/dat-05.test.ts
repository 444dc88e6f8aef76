import { expect, test } from 'vitest';
import { exampleFiles, problemsWith } from '../sample-hospital.ts';

const file = 'extracts/plan-de-soins.yaml';
const planned = exampleFiles.get(file) ?? '';

/** A second extract of the same application, lying in one place only. */
function second(kind: string, store: string): Record<string, string> {
  const text = planned
    .replace('kind: pdf', `kind: ${kind}`)
    .replace('stores: [poste-autonome, serveur-central]', `stores: [${store}]`);
  return { 'extracts/seconde.yaml': text };
}

function found(files: Record<string, string>): string[] {
  return problemsWith(files)
    .filter(({ rule }) => rule === 'DAT-05')
    .map(({ place }) => place.file);
}

test('a file in one place can be laid in a second', () => {
  expect(found(second('pdf', 'serveur-central'))).toEqual(['extracts/seconde.yaml']);
});

test.each(['readonly-env', 'replica', 'device'])(
  'a %s cannot, and another extract stands beside it',
  (kind) => {
    expect(found(second(kind, 'serveur-central'))).toEqual([]);
  },
);

test('an extract of another application beside it is no help', () => {
  const other = { [file]: planned.replace('application: dpi', 'application: repas') };
  expect(found({ ...second('replica', 'serveur-central'), ...other })).toEqual([
    'extracts/seconde.yaml',
  ]);
});

test('an extract beside it in the same place is no help', () => {
  const alone = { [file]: planned.replace(/stores: .*/, 'stores: [poste-autonome]') };
  expect(found({ ...second('replica', 'poste-autonome'), ...alone })).toEqual([
    file,
    'extracts/seconde.yaml',
  ]);
});
