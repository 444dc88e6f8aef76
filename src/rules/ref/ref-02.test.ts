import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

/** A contact among others, and where it stands. */
const place = 'contacts.yaml:41';
const newcomer: Change = [
  'contacts.yaml',
  '- id: qualite\n',
  `- id: accueil
  role: Accueil
  callFor: Orienter les familles
  hours: 24 h/24
  numbers: [{ value: "02 61 91 39 16", kind: analog, dependsOn: [telephones-rouges] }]
  verified: 2026-10-05
- id: qualite
`,
];

function found(changes: readonly Change[]): string[] {
  return problemsAfter(changes).flatMap((each) =>
    each.rule === 'REF-02' ? `${each.place.file}:${String(each.place.line)}` : [],
  );
}

test('a contact that nothing names is left over, where it begins', () => {
  expect(found([newcomer])).toEqual([place]);
});

test.each<Change>([
  ['applications/dpi.yaml', 'vendorSupport: editeur-dpi', 'vendorSupport: accueil'],
  ['establishments/valbrume.yaml', '[informatique]', '[informatique, accueil]'],
  ['services/admissions.yaml', '\nreferent: admissions', '\nreferent: accueil'],
  ['services/admissions.yaml', 'itCorrespondent: informatique', 'itCorrespondent: accueil'],
  ['services/admissions.yaml', 'contacts: [admissions', 'contacts: [accueil, admissions'],
  ['procedures/dpi/soigner.mdx', 'serviceReferent: cadre-medecine-a', 'serviceReferent: accueil'],
  ['procedures/dpi/soigner.mdx', 'itReferent: informatique', 'itReferent: accueil'],
  ['procedures/dpi/soigner.mdx', 'approver: qualite', 'approver: accueil'],
  ['procedures/dpi/soigner.mdx', '<Contact id="laboratoire" />', '<Contact id="accueil" />'],
  ['forms/bio-demande.mdx', '1. Coller', '1. Appeler <Contact id="accueil" />. Coller'],
])('in %s, %s may become %s', (...change) => {
  expect(found([newcomer, change])).not.toContain(place);
});

const notInSheets: Change[] = ['basculer-panne', 'basculer-arret-programme'].map((sheet) => [
  `procedures/dpi/${sheet}.mdx`,
  '<Extract id="plan-de-soins" copies="1" />',
  'le plan',
]);
const notInService: Change = ['services/medecine-a.yaml', '    extract: plan-de-soins\n', ''];

test.each<{ name: string; changes: Change[]; places: string[] }>([
  { name: 'only a service names is of use', changes: notInSheets, places: [] },
  { name: 'only sheets name is of use', changes: [notInService], places: [] },
  {
    name: 'nothing names is left over',
    changes: [...notInSheets, notInService],
    places: ['extracts/plan-de-soins.yaml:1'],
  },
])('an extract that $name', ({ changes, places }) => {
  expect(found(changes)).toEqual(places);
});
