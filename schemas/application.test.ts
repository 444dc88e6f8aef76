import { expect, test } from 'vitest';
import { application } from './application.ts';

/** An application as it is typed, with what cannot be left out. */
const good = {
  name: 'Dossier patient informatisé',
  short: 'DPI',
  purpose: 'Le dossier de chaque patient.',
  criticality: 'critical',
  vendor: 'Clinéo Édition',
  hosting: 'group',
};

test('lists that were left out are empty', () => {
  expect(application.parse(good)).toEqual({
    ...good,
    modules: [],
    jobs: [],
    devices: [],
    dependsOn: [],
    noLongerWorks: [],
    stillWorks: [],
  });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing name', fault: { name: undefined }, paths: ['name'] },
  { name: 'a missing short', fault: { short: undefined }, paths: ['short'] },
  { name: 'a missing purpose', fault: { purpose: undefined }, paths: ['purpose'] },
  { name: 'a missing criticality', fault: { criticality: undefined }, paths: ['criticality'] },
  { name: 'a missing vendor', fault: { vendor: undefined }, paths: ['vendor'] },
  { name: 'a missing hosting', fault: { hosting: undefined }, paths: ['hosting'] },
  { name: 'a short name in small letters', fault: { short: 'dpi' }, paths: ['short'] },
  { name: 'a short name of one letter', fault: { short: 'D' }, paths: ['short'] },
  { name: 'a short name of nine letters', fault: { short: 'DOSSIERPA' }, paths: ['short'] },
  { name: 'a criticality of no list', fault: { criticality: 'high' }, paths: ['criticality'] },
  { name: 'a hosting of no list', fault: { hosting: 'saas' }, paths: ['hosting'] },
  {
    name: 'a support that is a company',
    fault: { vendorSupport: 'Clinéo' },
    paths: ['vendorSupport'],
  },
  {
    name: 'a commitment without a unit',
    fault: { vendorCommitment: '4' },
    paths: ['vendorCommitment'],
  },
  { name: 'a backup every so often', fault: { backupEvery: 'souvent' }, paths: ['backupEvery'] },
  {
    name: 'a version that is a number of the machine',
    fault: { version: 8.4 },
    paths: ['version'],
  },
  {
    name: 'one dependency where a list belongs',
    fault: { dependsOn: 'serveur' },
    paths: ['dependsOn'],
  },
  {
    name: 'a dependency in capitals',
    fault: { dependsOn: ['serveur', 'LAN'] },
    paths: ['dependsOn.1'],
  },
  {
    name: 'a module without a criticality',
    fault: { modules: [{ id: 'dossier', name: 'Dossier' }] },
    paths: ['modules.0.criticality'],
  },
  {
    name: 'a module with a field too many',
    fault: { modules: [{ id: 'a', name: 'A', criticality: 'other', short: 'A' }] },
    paths: ['modules.0'],
  },
  { name: 'a task without a name', fault: { jobs: [{ id: 'nuit' }] }, paths: ['jobs.0.name'] },
  { name: 'a misspelt field', fault: { critcality: 'critical' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = application.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});

test('modules, tasks and what they hold are read as they stand', () => {
  const modules = [{ id: 'dossier', name: 'Dossier', criticality: 'critical' }];
  const jobs = [{ id: 'nuit', name: 'Envoi de nuit', catchUp: 'Relire la file.' }];
  expect(application.parse({ ...good, modules, jobs, version: '8.10' })).toMatchObject({
    modules,
    jobs,
    version: '8.10',
  });
});
