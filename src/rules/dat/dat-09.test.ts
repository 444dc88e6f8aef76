import { expect, test } from 'vitest';
import { problemsWith, withPassage } from '../sample-hospital.ts';

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
