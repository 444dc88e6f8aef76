import { expect, test } from 'vitest';
import { exampleFiles, problemsWith } from '../sample-hospital.ts';

const file = 'extracts/plan-de-soins.yaml';

const resources = exampleFiles.get('resources.yaml') ?? '';

/** What the rule says of a copy when the directory depends on the network. */
function said(kind: string, account: string, store = 'file-share'): string[] {
  const extract = (exampleFiles.get(file) ?? '')
    .replace('kind: pdf', `kind: ${kind}`)
    .replace('account: own', `account: ${account}`);
  const directory = `
- id: annuaire
  name: Annuaire des comptes
  type: directory
  dependsOn: [lan]
`;
  return problemsWith({
    [file]: extract,
    'resources.yaml': `${resources.replace('type: file-share', `type: ${store}`)}${directory}`,
  }).flatMap((problem) =>
    problem.rule === 'FAL-05' || problem.rule === 'FAL-01'
      ? [`${problem.rule} ${problem.facts.why} ${problem.severity ?? 'error'}`]
      : [],
  );
}

test.each([
  ['readonly-env', 'own', []],
  ['readonly-env', 'single-sign-on', ['FAL-05 sign-on error']],
  ['readonly-env', 'unknown', ['FAL-05 unknown warning']],
  ['pdf', 'own', []],
  ['pdf', 'unknown', []],
  ['pdf', 'single-sign-on', ['FAL-01 account error']],
])('a copy of kind %s opened by account %s: %j', (kind, account, expected) => {
  expect(said(kind, account)).toEqual(expected);
});

test.each(['readonly-env', 'saas'])(
  'a file that lies on a store of type %s is such a copy',
  (store) => {
    expect(said('pdf', 'unknown', store)).toEqual(['FAL-05 unknown warning']);
  },
);
