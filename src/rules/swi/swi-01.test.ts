import { expect, test } from 'vitest';
import { exampleFiles, problemsAfter, problemsWith, type Change } from '../sample-hospital.ts';

const failure = 'procedures/dpi/basculer-panne.mdx';
const scheduled = 'procedures/dpi/basculer-arret-programme.mdx';
const decided =
  "Déclarer le passage sur papier si le DPI est arrêté depuis 15 minutes, ou si l'informatique annonce plus de 30 minutes.";
const launched = "Lancer l'arrêt si les documents de chaque patient sont imprimés à l'heure dite.";

test.each<{ name: string; change: Change; says: string[] }>([
  {
    name: 'a failure is not decided by what is ready',
    change: [failure, decided, 'Déclarer si tous les plans sont imprimés.'],
    says: ['decision'],
  },
  {
    name: 'nor by what was announced',
    change: [failure, decided, "Déclarer à l'heure convenue."],
    says: ['decision'],
  },
  {
    name: 'a stop may begin at its hour',
    change: [scheduled, launched, "Lancer l'arrêt à l'heure convenue."],
    says: [],
  },
  {
    name: 'or when all is ready',
    change: [scheduled, launched, "Lancer l'arrêt si tous les plans sont imprimés."],
    says: [],
  },
  {
    name: 'a stop needs no condition to be measured',
    change: [scheduled, 'Un arrêt du DPI est annoncé.', "L'arrêt commence."],
    says: [],
  },
  {
    name: 'one decision to go by is enough',
    change: [
      failure,
      `${decided}</Decision>`,
      `${decided}</Decision>\n\n<Decision role="cadre" alternate="directeur" within="30min">Appeler des renforts au besoin.</Decision>`,
    ],
    says: [],
  },
])('$name', ({ change, says }) => {
  expect(
    problemsAfter([change]).flatMap((each) => (each.rule === 'SWI-01' ? each.facts.why : [])),
  ).toEqual(says);
});

test('a sheet beside the one that decides need not measure when it is taken up', () => {
  const [, facts = ''] = (exampleFiles.get(failure) ?? '').split('---\n');
  const second = [
    `---\n${facts.replace('DPI-01-B', 'DPI-09-B')}---\n`,
    '<Condition>Le DPI ne répond plus.</Condition>\n',
    '<Step role="cadre">Sortir le chariot.</Step>\n',
  ].join('\n');
  const rules = problemsWith({ 'procedures/dpi/chariot.mdx': second }).map(({ rule }) => rule);
  expect(rules).not.toContain('SWI-01');
});
