/** Each wrong passage of an example is spoken of at the line to change, with the other end of the clash. */
import { expect, test } from 'vitest';
import { severityOf, type Place } from '../domain/problems/problem.ts';
import type { Example } from '../domain/problems/rule-page.ts';
import { exampleFiles, problemsWith, withPassage } from '../rules/sample-hospital.ts';
import { exampleGroups } from './rule-page.ts';

/** The start of a line is enough to know it by. */
const mostCharacters = 36;

/** `error store extracts/plan.yaml: stores: [serveur] ← procedures/basculer.mdx: <Step …`. */
function firstSaid(rule: string, right: Example, wrong: Example): string | undefined {
  const changed = withPassage(right.file, right.text, wrong.text);
  const files = new Map([...exampleFiles, ...Object.entries(changed)]);
  const lineAt = ({ file, line }: Place) => {
    const text = files.get(file)?.split('\n')[line - 1] ?? '';
    return `${file}: ${text.trim().slice(0, mostCharacters).trim()}`;
  };
  const problem = problemsWith(changed).find((each) => each.rule === rule);
  if (!problem) return undefined;
  const { facts, place, related = [] } = problem;
  const why = 'why' in facts ? ` ${facts.why}` : '';
  return [`${severityOf(problem)}${why}`, ...[place, ...related].map(lineAt)].join(' ← ');
}

/** By rule, in the order of its examples. */
const expected = {
  'COV-01': [
    'error ← services/laboratoire.yaml: applications: [dpi] ← applications/dpi.yaml: criticality: critical',
  ],
  'COV-02': [
    'error ← services/medecine-a.yaml: applications: [dpi, repas] ← applications/repas.yaml: criticality: critical',
  ],
  'COV-03': [
    'error ← services/laboratoire.yaml: applications: [dpi] ← applications/dpi.yaml: criticality: critical',
  ],
  'COV-04': [
    'error ← services/laboratoire.yaml: applications: [dpi] ← applications/dpi.yaml: criticality: critical',
  ],
  'COV-05': [
    'error expired ← services/medecine-a.yaml: until: 2026-06-01',
    'error uses-none ← services/medecine-a.yaml: applications: []',
  ],
  'COV-06': [
    'error ← services/medecine-a.yaml: type: care-unit',
    'error ← services/medecine-a.yaml: type: care-unit',
    'error ← services/laboratoire.yaml: type: imaging',
  ],
  'COV-07': [
    'error no-means ← procedures/dpi/admissions-admettre.mdx: functions: [identify-patients, admit',
    'error no-means ← procedures/dpi/admissions-admettre.mdx: functions: [identify-patients, admit',
    'warning too-many ← services/medecine-a.yaml: type: care-unit',
  ],
  'COV-08': ['error ← services/medecine-a.yaml: - information: Soins à faire'],
  'COV-09': [
    "warning none ← group.yaml: name: Groupe hospitalier de l'exempl",
    "warning incomplete ← group.yaml: name: Groupe hospitalier de l'exempl ← services/admissions.yaml: applications: [dpi]",
    "warning incomplete ← group.yaml: name: Groupe hospitalier de l'exempl ← services/admissions.yaml: applications: [dpi]",
  ],
  'COV-10': [
    'error criticality ← group.yaml: - { id: dpi, criticality: essential ← applications/dpi.yaml: criticality: critical',
    'error not-here ← group.yaml: - { id: messagerie, criticality: ess',
    'error not-mapped ← group.yaml: applicationMap: ← applications/repas.yaml: name: Commande de repas',
  ],
  'COV-11': [
    'error nothing-after-4h ← procedures/dpi/soigner.mdx: phase: degraded',
    'warning nothing-after-24h ← procedures/dpi/soigner.mdx: phase: degraded',
    'error nothing-after-4h ← procedures/dpi/soigner.mdx: phase: degraded',
  ],
  'COV-12': ['warning ← applications/dpi.yaml: criticality: critical'],
  'EXC-01': [
    'error no-carrier ← exchanges.yaml: by: runner',
    'error form-not-used ← exchanges.yaml: form: feuille-de-soins',
    'error no-partner ← exchanges.yaml: of: laboratoire',
    'error form-not-used ← exchanges.yaml: form: bio-demande',
  ],
  'EXC-02': [
    'error route ← exchanges.yaml: by: pneumatic ← exchanges.yaml: by: phone',
    'error not-said ← exchanges.yaml: with: laboratoire ← services/laboratoire.yaml: name: Laboratoire',
    'error form ← exchanges.yaml: form: bio-demande ← exchanges.yaml: form: feuille-de-soins',
    'error not-said ← exchanges.yaml: with: [medecine-a, admissions] ← services/admissions.yaml: name: Bureau des admissions',
  ],
  'EXC-03': ['error ← exchanges.yaml: content: [answer, sender]'],
  'EXC-04': [
    'error no-answer ← exchanges.yaml: about: biologie',
    'error no-urgent ← exchanges.yaml: about: biologie ← exchanges.yaml: about: biologie',
    'error no-answer ← exchanges.yaml: about: biologie',
  ],
  'EXC-05': ['warning application ← exchanges.yaml: by: application'],
  'EXC-06': [
    'warning ← exchanges.yaml: carrier: directeur',
    'warning ← exchanges.yaml: carrier: directeur',
  ],
  'FAL-01': [
    'error store ← extracts/plan-de-soins.yaml: stores: [serveur-central] ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Imprimer <Extract i',
    'error store ← extracts/plan-de-soins.yaml: stores: [serveur-dpi, serveur-centra ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Imprimer <Extract i',
    'error resource ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Ouvrir la session « ← resources.yaml: dependsOn: [lan, { any: [alimentatio',
    'error resource ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Ouvrir le dossier « ← resources.yaml: dependsOn: [lan]',
    'error resource ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Ouvrir le dossier « ← resources.yaml: dependsOn: [lan]',
    'error contact ← contacts.yaml: numbers: ← procedures/dpi/soigner.mdx: <Step role="ide">Si l\'examen est urg',
  ],
  'FAL-02': [
    'error ← services/medecine-a.yaml: copies: ← scenarios/reseau-coupe.yaml: failed: [lan]',
  ],
  'FAL-03': [
    'error ← extracts/plan-de-soins.yaml: printPath: [imprimante-autonome] ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Imprimer <Extract i',
  ],
  'FAL-04': [
    'error lost ← procedures/dpi/basculer-panne.mdx: <Step role="cadre">Écrire <Tell audi',
    'error no-number ← procedures/dpi/basculer-panne.mdx: <Step role="cadre">Écrire <Tell audi',
    'error lost ← procedures/dpi/admissions-basculer.mdx: <Step role="cadre">Appeler <Tell aud ← contacts.yaml: numbers:',
  ],
  'FAL-05': [
    'warning unknown ← extracts/plan-de-soins.yaml: account: unknown',
    'warning not-said ← extracts/plan-de-soins.yaml: access: Ouvrir la copie en lecture p',
  ],
  'FAL-06': [
    'error ← resources.yaml: - id: telephones-rouges ← scenarios/reseau-coupe.yaml: available: [poste-autonome, impriman',
    'error ← resources.yaml: - id: telephones-rouges ← scenarios/reseau-coupe.yaml: available: [poste-autonome, impriman',
  ],
  'FAL-07': [
    'error ← services/medecine-a.yaml: - { form: bio-demande, sheets: 400, ← procedures/dpi/soigner.mdx: <Step role="medecin">Remplir une <Fo',
  ],
  'FAL-08': ['warning ← extracts/plan-de-soins.yaml: stores: [serveur-central, serveur-dp'],
  'FAL-09': ['warning ← resources.yaml: - id: tableau-general'],
  'FAL-10': [
    'error ← scenarios/reseau-coupe.yaml: available: [poste-autonome, impriman ← scenarios/reseau-coupe.yaml: failed: [lan]',
  ],
  'FAL-11': [
    'warning older ← applications/dpi.yaml: version: "8.2" ← applications/dpi.yaml: version: "8.4"',
    'warning none ← applications/dpi.yaml: vendor: Clinéo Édition',
  ],
  'FAL-12': [
    'error ← resources.yaml: autonomy: 4h ← procedures/dpi/basculer-panne.mdx: <Step role="ide">Ouvrir la session «',
  ],
  'PRT-01': [
    'error none ← services/laboratoire.yaml: copies: []',
    'error vague ← services/laboratoire.yaml: - place: Laboratoire',
    'error vague ← services/laboratoire.yaml: - place: Bâtiment C, rez-de-chaussée',
  ],
};

test.each(Object.entries(expected))('%s points at what to change', (rule, lines) => {
  const found = exampleGroups(rule).flatMap(({ right, wrong }) =>
    wrong.map((each) => firstSaid(rule, right, each)),
  );
  expect(found).toEqual(lines);
});
