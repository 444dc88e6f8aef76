/** A small content folder for the tests: one of each thing, valid, in strings or on a disk. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Reading } from './read-content.ts';

/** Files by their path; what is undefined is left out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Fields of a frontmatter as they are typed, one a line. */
type Fields = Readonly<Record<string, string | undefined>>;

/** A procedure for what to do while `dpi` is down, but for what the case says otherwise. */
export function procedureText(fields: Fields = {}, body = `${condition}\n\n${step}\n`): string {
  const good = {
    code: 'DPI-02-D',
    title: 'Soigner sans le DPI',
    application: 'dpi',
    service: 'medecine-a',
    phase: 'degraded',
    trigger: '[scheduled, failure]',
    status: 'approved',
    revision: '1',
    changeNote: 'Première version.',
    serviceReferent: 'cadre',
    itReferent: 'dsi',
    approver: 'qualite',
    approved: '2026-01-05',
    effective: '2026-01-12',
    reviewed: '2026-06-01',
  };
  return withFrontmatter({ ...good, ...fields }, body);
}

/** A form that stands in for `dpi`, but for what the case says otherwise. */
export function formText(fields: Fields = {}, body = '<Identity />\n'): string {
  const good = {
    code: 'FB-01',
    title: 'Demande sur papier',
    purpose: 'Demander un examen.',
    replaces: '[dpi]',
    keptAt: 'Chariot papier',
    destination: 'Laboratoire',
    retention: 'Gardé un an.',
    revision: '1',
    effective: '2026-01-12',
  };
  return withFrontmatter({ ...good, ...fields }, body);
}

function withFrontmatter(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

const condition = '<Condition>Le DPI ne s’ouvre pas.</Condition>';
const step = [
  '<Step role="ide">',
  'Prendre <Form id="demande" />, imprimer <Extract id="plan" /> avec <Resource id="poste" />,',
  'arrêter <Pause job="envoi-nuit" /> et appeler <Contact id="dsi" /> ; puis <See code="DPI-03-R" />.',
  '</Step>',
].join('\n');

/** Every file of the folder, with these in the place of its own or beside them. */
export function sampleFiles(others: Files = {}): Files {
  return {
    'group.yaml': `name: GHT Brume-et-Lande
language: fr
feedback: Direction de la qualité, poste 4120
roles:
  - { id: ide, name: "Infirmière, infirmier", short: IDE }
  - { id: cadre, name: Cadre de santé, short: Cadre }
`,
    'establishments/valbrume.yaml': `name: Centre hospitalier de Valbrume
level: "2"
locale: fr-FR
timezone: Europe/Paris
onCall: [dsi]
`,
    'applications/dpi.yaml': `name: Dossier patient informatisé
short: DPI
purpose: Le dossier de chaque patient.
criticality: critical
vendor: Clinéo
hosting: group
modules:
  - { id: dossier, name: Dossier, criticality: critical }
jobs:
  - { id: envoi-nuit, name: Envoi de nuit }
dependsOn: [reseau]
`,
    'services/medecine-a.yaml': `name: Médecine A
type: care-unit
establishment: valbrume
place: Bâtiment B
referent: cadre
itCorrespondent: dsi
contacts: [cadre, dsi]
applications: [dpi]
`,
    'contacts.yaml': `- id: cadre
  role: Cadre de médecine A
  service: medecine-a
  callFor: Organiser le service
  hours: 8 h à 18 h
  alternate: dsi
  numbers:
    - { value: "4711", kind: ip, dependsOn: [reseau] }
  verified: 2026-11-02
- id: dsi
  role: Astreinte informatique
  callFor: Signaler une panne
  hours: 24 h/24
  numbers:
    - { value: 0141234567, kind: analog }
  verified: 2026-11-02
- id: qualite
  role: Direction de la qualité
  callFor: Approuver
  hours: 8 h à 18 h
  numbers:
    - { value: "4120", kind: ip }
  verified: 2026-11-02
`,
    'resources/postes.yaml': `- id: reseau
  name: Réseau de Valbrume
  type: lan
  dependsOn: [{ any: [poste, reseau] }]
- id: poste
  name: Poste autonome
  type: standalone-pc
`,
    'extracts/plan.yaml': `name: Plan de soins imprimable
application: dpi
contains: [Soins des prochaines 24 heures]
kind: pdf
every: 1h
capturedAt: 22:30
maxAge: 2h
onLongOutage: frozen
stores: [poste]
access: Ouvrir le dossier SECOURS.
distribution: Un plan par patient.
protection: Disque chiffré.
`,
    'scenarios/panne.yaml': `title: Le DPI est en panne
description: Plus rien ne s'ouvre.
cause: component
extent: total
layer: application
trigger: failure
applications: [dpi]
noLongerWorks: [Ouvrir le dossier.]
stillWorks: [Le téléphone.]
`,
    'forms/demande.mdx': formText(),
    'procedures/dpi/basculer.mdx': procedureText({ code: 'DPI-01-B', phase: 'switch' }),
    'procedures/dpi/soigner.mdx': procedureText(),
    'procedures/dpi/revenir.mdx': procedureText({ code: 'DPI-03-R', phase: 'return' }),
    ...others,
  };
}

/** Write the folder to a disk, use it, and take it away again. */
export async function withSampleFolder<Result>(
  others: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bascule-content-'));
  try {
    for (const [path, content] of Object.entries(sampleFiles(others))) {
      if (content === undefined) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Read the folder with these files in the place of its own or beside them. */
export function readSample(others: Files = {}): Promise<Reading> {
  return withSampleFolder(others, readContent);
}
