/** The examples by which the rules of this family were thought out, each as a hospital would write it. */
import { expect, test } from 'vitest';
import { messageOf } from '../../i18n/messages.ts';
import { namesIn } from '../../i18n/names.ts';
import { exampleFiles, problemsWith, withPassage } from '../sample-hospital.ts';

/** A file of the example hospital with something added at its end. */
function withMore(file: string, text: string): Record<string, string> {
  return { [file]: `${exampleFiles.get(file) ?? ''}${text}` };
}

/** What this family says, where, with the path of each failure. */
function said(changed: Record<string, string>): string[] {
  return problemsWith(changed)
    .filter(({ rule }) => rule.startsWith('FAL-'))
    .map((problem) => {
      const { message } = messageOf(problem, 'fr', namesIn(undefined));
      const chains = [...message.matchAll(/`([^`]* ← [^`]*)`/g)].map(([, chain]) => chain);
      return `${problem.rule} ${problem.place.file} ${chains.join(', ')}`.trim();
    });
}

/** A vendor's platform: production and its copy in read, dashboards that need one of them, and its sign-on. */
const platform = `
- id: production
  name: Production de la plate-forme
  type: saas
  standsAlone: Chez l'éditeur.
- id: simulation
  name: Environnement de simulation
  type: readonly-env
  standsAlone: Chez l'éditeur.
- id: exploration
  name: Exploration des données
  type: module
  dependsOn: [{ any: [production, simulation] }]
- id: connexion
  name: Authentification unique de la plate-forme
  type: sso
  dependsOn: [production]
- id: entrepot
  name: Entrepôt de données chez un tiers
  type: saas
  standsAlone: Chez un autre hébergeur.
- id: dossier-securise
  name: Dossier sécurisé du groupe
  type: file-share
  standsAlone: Sur un disque chiffré du coffre.
`;

const bothDown = `title: La production et la simulation sont arrêtées
description: Rien ne répond chez l'éditeur. Compter 24 heures.
cause: third-party
extent: total
layer: site
trigger: failure
lasts: 24h
applications: [dpi]
failed: [production, simulation]
available: [exploration]
noLongerWorks:
  - La production et la simulation.
stillWorks:
  - L'entrepôt de données.
`;

function inVendorsPlan(stores: string, account = 'own'): Record<string, string> {
  const file = 'extracts/plan-de-soins.yaml';
  const text = (exampleFiles.get(file) ?? '')
    .replace('stores: [poste-autonome, serveur-central]', `stores: [${stores}]`)
    .replace('account: own', `account: ${account}`);
  return {
    ...withMore('resources.yaml', platform),
    [file]: text,
    'scenarios/tout-arrete.yaml': bothDown,
  };
}

test("a vendor's dashboards fall with production and its copy, and are said to work", () => {
  expect(said(inVendorsPlan('exploration'))).toEqual([
    'FAL-01 extracts/plan-de-soins.yaml exploration ← production',
    'FAL-10 scenarios/tout-arrete.yaml exploration ← production',
  ]);
});

test('stored reports survive in a folder of their own', () => {
  expect(said(inVendorsPlan('exploration, dossier-securise'))).toEqual([
    'FAL-10 scenarios/tout-arrete.yaml exploration ← production',
  ]);
});

test('a warehouse elsewhere survives if it is known to open without the sign-on of the platform', () => {
  const dashboards = 'FAL-10 scenarios/tout-arrete.yaml exploration ← production';
  expect(said(inVendorsPlan('entrepot', 'unknown'))).toEqual([
    'FAL-05 extracts/plan-de-soins.yaml',
    dashboards,
  ]);
  expect(said(inVendorsPlan('entrepot', 'single-sign-on'))).toEqual([
    'FAL-05 extracts/plan-de-soins.yaml connexion ← production',
    dashboards,
  ]);
  expect(said(inVendorsPlan('entrepot'))).toEqual([dashboards]);
});

const wardPc = `
- id: poste-du-service
  name: Poste ordinaire du service
  type: terminal
  dependsOn: [lan]
- id: imprimante-du-service
  name: Imprimante du service
  type: printer
  dependsOn: [poste-du-service, lan, serveur-central]
  pagesPerMinute: 20
`;

test('a care plan kept and printed by the central server is lost with the network', () => {
  const file = 'extracts/plan-de-soins.yaml';
  const central = (exampleFiles.get(file) ?? '')
    .replace('stores: [poste-autonome, serveur-central]', 'stores: [serveur-central]')
    .replace('printPath: [imprimante-autonome]', 'printPath: [imprimante-du-service]');
  const changed = { ...withMore('resources.yaml', wardPc), [file]: central };
  expect(said(changed)).toEqual(['FAL-01 extracts/plan-de-soins.yaml serveur-central ← lan']);
});

test('a stand-alone PC with a printer of its own mends it', () => {
  const changed = withPassage(
    'extracts/plan-de-soins.yaml',
    'stores: [poste-autonome, serveur-central]\nprintPath: [imprimante-autonome]',
    'stores: [serveur-central, poste-autonome]\nprintPath: [imprimante-du-service, imprimante-autonome]',
  );
  expect(said({ ...withMore('resources.yaml', wardPc), ...changed })).toEqual([]);
});

test('procedures on the intranet alone cannot be read when the network is cut', () => {
  const intranet = `
- id: intranet
  name: Serveur de l'intranet
  type: server
  dependsOn: [lan]
`;
  const onIntranet = withPassage(
    'services/laboratoire.yaml',
    '  - place: Réception, étagère rouge\n',
    '  - { place: "Page « Procédures »", on: intranet }\n',
  );
  expect(said({ ...withMore('resources.yaml', intranet), ...onIntranet })).toEqual([
    'FAL-02 services/laboratoire.yaml intranet ← lan',
  ]);
});
