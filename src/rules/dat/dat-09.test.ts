import { expect, test } from 'vitest';
import { problemsAfter, problemsWith, withPassage, type Change } from '../sample-hospital.ts';

const silent = withPassage(
  'extracts/plan-de-soins.yaml',
  "  - Pendant l'arrêt, elle n'est plus refaite et vieillit d'heure en heure.\n",
  '',
);
const step =
  "Prévoir un renfort d'une infirmière par équipe et refaire le plein de bordereaux.</Step>";

/** The sheet of degraded operation, with its step for the second day in other words, or at another time. */
function dayTwo(at: string, words = step): Record<string, string> {
  return withPassage(
    'procedures/dpi/soigner.mdx',
    `<Step role="cadre" at="J+1">${step}`,
    `<Step role="cadre" at="${at}">${words}`,
  );
}

/** The failure of the application, lasting that long. */
function lasting(lasts: string): Record<string, string> {
  return withPassage('scenarios/dpi-panne.yaml', 'lasts: 24h', `lasts: ${lasts}`);
}

test.each<{ name: string; changed: Record<string, string>; lasts: number[] }>([
  { name: 'a step on the second day', changed: dayTwo('J+1'), lasts: [24] },
  { name: 'the last step on the first day', changed: dayTwo('H+12'), lasts: [] },
  {
    name: 'a scenario of three days',
    changed: { ...dayTwo('H+12'), ...lasting('3d') },
    lasts: [72],
  },
  {
    name: 'the same, and a step that says it',
    changed: dayTwo('J+1', "Jeter les plans imprimés : l'extraction vieillit.</Step>"),
    lasts: [],
  },
])('$name', ({ changed, lasts }) => {
  const problems = problemsWith({ ...silent, ...changed });
  expect(problems.flatMap((each) => (each.rule === 'DAT-09' ? each.facts.lasts / 60 : []))).toEqual(
    lasts,
  );
});

const extract = 'extracts/plan-de-soins.yaml';
const ageing = "Pendant l'arrêt, elle n'est plus refaite et vieillit d'heure en heure.";
const unsaid: Change = [extract, `  - ${ageing}\n`, ''];
const condition = '<Condition>Le DPI est arrêté et le service travaille sur papier.</Condition>';
const itself = 'Le plan de soins est une copie figée.';
const elsewhere: Change = [extract, 'application: dpi', 'application: repas'];
const threeDays: Change = ['scenarios/dpi-panne.yaml', 'lasts: 24h', 'lasts: 3d'];

test.each<{ name: string; changes: Change[]; lasts: number[] }>([
  { name: 'nothing said, for the second day', changes: [], lasts: [24] },
  {
    name: 'a copy that goes on being made',
    changes: [[extract, 'onLongOutage: frozen', 'onLongOutage: continues']],
    lasts: [],
  },
  {
    name: 'how to get at it says so',
    changes: [[extract, 'access: Ouvrir', 'access: Liste figée. Ouvrir']],
    lasts: [],
  },
  {
    name: 'what it holds says so',
    changes: [[extract, 'Soins des prochaines 24 heures', 'Soins prévus, en copie figée']],
    lasts: [],
  },
  ...['Note', 'Caution', 'Danger'].map((name): { name: string; changes: Change[]; lasts: [] } => ({
    name: `a ${name} says so`,
    changes: [
      ['procedures/dpi/soigner.mdx', condition, `${condition}\n\n<${name}>${itself}</${name}>`],
    ],
    lasts: [],
  })),
  {
    name: 'both sheets of the switch say so',
    changes: ['basculer-panne', 'basculer-arret-programme'].map((sheet): Change => [
      `procedures/dpi/${sheet}.mdx`,
      '<Step role="cadre">Noter',
      `<Step role="cadre">${itself}</Step>\n\n<Step role="cadre">Noter`,
    ]),
    lasts: [],
  },
  {
    name: 'a copy of an application that goes on',
    changes: [elsewhere, threeDays],
    lasts: [],
  },
  {
    name: 'a copy of an application that is down for three days too',
    changes: [
      elsewhere,
      threeDays,
      ['scenarios/dpi-panne.yaml', 'applications: [dpi]', 'applications: [dpi, repas]'],
    ],
    lasts: [72],
  },
  {
    name: 'a stop longer than the failure',
    changes: [threeDays, ['scenarios/dpi-mise-a-niveau.yaml', 'lasts: 6h', 'lasts: 5d']],
    lasts: [120],
  },
  {
    name: 'a failure longer than the stop',
    changes: [
      ['scenarios/dpi-panne.yaml', 'lasts: 24h', 'lasts: 5d'],
      ['scenarios/dpi-mise-a-niveau.yaml', 'lasts: 6h', 'lasts: 3d'],
    ],
    lasts: [120],
  },
])('$name', ({ changes, lasts }) => {
  const problems = problemsAfter([unsaid, ...changes]);
  expect(problems.flatMap((each) => (each.rule === 'DAT-09' ? each.facts.lasts / 60 : []))).toEqual(
    lasts,
  );
});
