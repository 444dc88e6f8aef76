import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

const sheet = 'procedures/dpi/basculer-panne.mdx';
const printing =
  '<Step role="ide">Imprimer <Extract id="plan-de-soins" copies="1" /> pour chaque patient.</Step>';
const substitute =
  '<Step role="ide">Si rien ne s\'imprime, recopier l\'écran du poste autonome sur <Form id="feuille-de-soins" />.</Step>';
const nothing = '<Step role="ide">Attendre.</Step>';
const none: Change = [sheet, substitute, nothing];

test.each<{ name: string; changes: Change[]; times: number }>([
  { name: 'nothing', changes: [none], times: 1 },
  {
    name: 'a form before the printing',
    changes: [
      none,
      [
        sheet,
        printing,
        `<Step role="ide">Prendre <Form id="feuille-de-soins" />.</Step>\n\n${printing}`,
      ],
    ],
    times: 1,
  },
  {
    name: 'a form in the same step',
    changes: [none, [sheet, 'pour chaque patient.', 'et prendre <Form id="feuille-de-soins" />.']],
    times: 0,
  },
  {
    name: 'a form that has no room for a patient',
    changes: [
      [sheet, substitute, '<Step role="ide">Prendre <Form id="retour-experience" />.</Step>'],
    ],
    times: 1,
  },
  {
    name: 'nothing, where a note alone names the extract',
    changes: [none, [sheet, printing, '<Note>Voir <Extract id="plan-de-soins" />.</Note>']],
    times: 0,
  },
  {
    name: "nothing, where it is another application's extract",
    changes: [none, ['extracts/plan-de-soins.yaml', 'application: dpi', 'application: repas']],
    times: 0,
  },
  {
    name: 'nothing, before a scheduled stop',
    changes: [
      [
        'procedures/dpi/basculer-arret-programme.mdx',
        ' et prendre <Form id="feuille-de-soins" />',
        '',
      ],
    ],
    times: 0,
  },
])('$name: $times', ({ changes, times }) => {
  const found = problemsAfter(changes).filter(({ rule }) => rule === 'SWI-10');
  expect(found).toHaveLength(times);
});
