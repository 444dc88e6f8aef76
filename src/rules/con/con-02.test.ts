import { expect, test } from 'vitest';
import { problemsAfter, type Change } from '../sample-hospital.ts';

/** The switchboard no longer answers at night. */
const closed: Change = [
  'contacts.yaml',
  '  callFor: Joindre un service\n  hours: 24 h/24',
  '  callFor: Joindre un service\n  hours: 8 h à 18 h',
];

test.each<{ name: string; change: Change; related: string[] }>([
  {
    name: 'is on call',
    change: ['establishments/valbrume.yaml', '[informatique]', '[informatique, standard]'],
    related: ['establishments/valbrume.yaml'],
  },
  {
    name: 'is called to decide',
    change: [
      'procedures/dpi/basculer-panne.mdx',
      'Déclarer le passage sur papier',
      'Déclarer par le <Contact id="standard" /> le passage sur papier',
    ],
    related: ['procedures/dpi/basculer-panne.mdx'],
  },
  {
    name: 'is told',
    change: [
      'procedures/dpi/basculer-panne.mdx',
      "à toute l'équipe</Tell>",
      'à toute l\'équipe et au <Contact id="standard" /></Tell>',
    ],
    related: ['procedures/dpi/basculer-panne.mdx'],
  },
  {
    name: 'is called once the outage goes on',
    change: [
      'procedures/dpi/soigner.mdx',
      'appeler <Contact id="laboratoire" />',
      'appeler <Contact id="standard" />',
    ],
    related: [],
  },
])('who answers by day only and $name', ({ change, related }) => {
  const found = problemsAfter([closed, change]).filter(({ rule }) => rule === 'CON-02');
  expect(found.flatMap((each) => each.related?.map(({ file }) => file))).toEqual(related);
});
