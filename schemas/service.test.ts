import { expect, test } from 'vitest';
import { service } from './service.ts';

/** A ward, as it is typed. */
const good = {
  name: 'Médecine A',
  type: 'care-unit',
  establishment: 'valbrume',
  place: 'Bâtiment B, 2e étage',
  referent: 'cadre',
  itCorrespondent: 'dsi',
  contacts: ['cadre'],
  applications: ['dpi'],
};

const exemption = {
  application: 'dpi',
  reason: 'Fermé la nuit.',
  by: 'Cadre de santé',
  since: '2026-06-01',
  until: '2027-06-01',
};

test('lists that were left out are empty', () => {
  expect(service.parse(good)).toEqual({
    ...good,
    essentialInformation: [],
    without: [],
    stock: [],
    copies: [],
    quietHours: [],
    exemptions: [],
  });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing type', fault: { type: undefined }, paths: ['type'] },
  {
    name: 'a missing establishment',
    fault: { establishment: undefined },
    paths: ['establishment'],
  },
  { name: 'a missing place', fault: { place: undefined }, paths: ['place'] },
  { name: 'a missing referent', fault: { referent: undefined }, paths: ['referent'] },
  {
    name: 'a missing itCorrespondent',
    fault: { itCorrespondent: undefined },
    paths: ['itCorrespondent'],
  },
  { name: 'a missing contacts', fault: { contacts: undefined }, paths: ['contacts'] },
  { name: 'a missing applications', fault: { applications: undefined }, paths: ['applications'] },
  { name: 'a type of no list', fault: { type: 'ward' }, paths: ['type'] },
  { name: 'a service that calls nobody', fault: { contacts: [] }, paths: ['contacts'] },
  {
    name: 'one application where a list belongs',
    fault: { applications: 'dpi' },
    paths: ['applications'],
  },
  {
    name: 'an application by its name',
    fault: { applications: ['dpi', 'SIL'] },
    paths: ['applications.1'],
  },
  {
    name: 'no patient on an ordinary day',
    fault: { patientsPerDay: '0' },
    paths: ['patientsPerDay'],
  },
  {
    name: 'a number of patients with a point',
    fault: { patientsPerDay: '9.5' },
    paths: ['patientsPerDay'],
  },
  {
    name: 'an information without its risk',
    fault: { essentialInformation: [{ information: 'Allergies' }] },
    paths: ['essentialInformation.0.risk'],
  },
  {
    name: 'a risk of no list',
    fault: { essentialInformation: [{ information: 'Allergies', risk: 'death' }] },
    paths: ['essentialInformation.0.risk'],
  },
  {
    name: 'an exemption without an end',
    fault: { exemptions: [{ ...exemption, until: undefined }] },
    paths: ['exemptions.0.until'],
  },
  {
    name: 'an exemption without a beginning',
    fault: { exemptions: [{ ...exemption, since: undefined }] },
    paths: ['exemptions.0.since'],
  },
  {
    name: 'an exemption without a reason',
    fault: { exemptions: [{ ...exemption, reason: undefined }] },
    paths: ['exemptions.0.reason'],
  },
  {
    name: 'an exemption that nobody answers for',
    fault: { exemptions: [{ ...exemption, by: undefined }] },
    paths: ['exemptions.0.by'],
  },
  {
    name: 'an exemption for ordinary days',
    fault: { exemptions: [{ ...exemption, phase: 'readiness' }] },
    paths: ['exemptions.0.phase'],
  },
  {
    name: 'an exemption for both triggers as a list',
    fault: { exemptions: [{ ...exemption, trigger: ['failure'] }] },
    paths: ['exemptions.0.trigger'],
  },
  { name: 'a misspelt field', fault: { aplications: ['dpi'] }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = service.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});

test.each<{ name: string; facts: object }>([
  { name: 'an exemption for all of an application', facts: { exemptions: [exemption] } },
  {
    name: 'an exemption for one cell',
    facts: { exemptions: [{ ...exemption, phase: 'return', trigger: 'failure' }] },
  },
  {
    name: 'a service that uses nothing and says why',
    facts: { applications: [], usesNone: 'Tout se fait sur papier.' },
  },
  // Whether it should say why is for rule COV-05 to ask, which knows what to say about it.
  { name: 'a service that uses nothing', facts: { applications: [] } },
])('$name is read as it stands', ({ facts }) => {
  expect(service.parse({ ...good, ...facts })).toMatchObject(facts);
});
