import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const pause = 'Arrêter la tâche <Pause job="courriers-nuit" />';
const sheets = ['admissions-basculer', 'basculer-panne', 'basculer-arret-programme'] as const;

/** The sheets that no longer hold the task. */
function without(...names: (typeof sheets)[number][]): Change[] {
  return names.map((name) => [`procedures/dpi/${name}.mdx`, pause, 'Attendre']);
}

const ofMeals: Change = [
  'applications/repas.yaml',
  'vendor: Cuisinéo',
  'vendor: Cuisinéo\njobs:\n  - { id: regimes, name: Envoi des régimes, catchUp: Le relancer. }',
];

test.each<{ name: string; changes: Change[]; triggers: string[] }>([
  { name: 'one service holds it', changes: without('basculer-panne'), triggers: [] },
  {
    name: 'nobody holds it in a failure',
    changes: [...without('admissions-basculer', 'basculer-panne')],
    triggers: ['failure'],
  },
  {
    name: 'nobody holds it in a scheduled stop',
    changes: without('admissions-basculer', 'basculer-arret-programme'),
    triggers: ['scheduled'],
  },
  { name: 'nobody ever holds it', changes: without(...sheets), triggers: ['scheduled', 'failure'] },
  { name: 'no sheet is there to hold it', changes: [ofMeals], triggers: [] },
])('$name', ({ changes, triggers }) => {
  expect(
    problemsAfter(changes).flatMap((each) => (each.rule === 'SWI-06' ? each.facts.trigger : [])),
  ).toEqual(triggers);
});
