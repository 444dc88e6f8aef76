import { expect, test } from 'vitest';
import { exampleFiles, problemsAfter, problemsWith } from '../sample-hospital.ts';

const file = 'procedures/dpi/basculer-arret-programme.mdx';
const before =
  '<Step role="ide" at="H-2">Imprimer <Extract id="plan-de-soins" copies="1" /> pour chaque patient et prendre <Form id="feuille-de-soins" />.</Step>';
const time = '<Step role="cadre">Noter l\'heure de bascule : <Time of="switch" />.</Step>';
const printing = '<Step role="ide">Imprimer <Extract id="plan-de-soins" copies="1" />.</Step>';
const print = forWard(printing);

function forWard(passage: string): string {
  return `<Only service="medecine-a">\n\n${passage}\n\n</Only>`;
}

/** What is said of the scheduled sheet with these steps in the place of the printing and of the time. */
function found(inAdvance: string, atTheStart: string, extract?: [string, string]) {
  const sheet = exampleFiles.get(file) ?? '';
  const kind = exampleFiles.get('extracts/plan-de-soins.yaml') ?? '';
  return problemsWith({
    [file]: sheet.replace(before, inAdvance).replace(time, atTheStart),
    ...(extract && {
      'extracts/plan-de-soins.yaml': kind.replace(...extract),
    }),
  })
    .filter(({ rule }) => rule === 'SWI-08')
    .map(({ facts }) => facts);
}

const nothing = '<Step role="ide">Attendre.</Step>';
const late = { why: 'late', extract: 'plan-de-soins' };

test.each([
  {
    name: 'printed at the start',
    steps: [nothing, `${print.replace('"ide">', '"ide" at="H+0">')}\n\n${time}`],
    facts: [late],
  },
  {
    name: 'printed below the time of the switch',
    steps: [nothing, `${time}\n\n${print}`],
    facts: [late],
  },
  {
    name: 'printed twice too late is said once',
    steps: [nothing, `${time}\n\n${print}\n\n${print}`],
    facts: [late],
  },
  {
    name: 'printed before, without an hour',
    steps: [printing, time],
    facts: [expect.objectContaining({ why: 'nothing', services: ['medecine-a'] })],
  },
  { name: 'printed before and again after', steps: [before, `${time}\n\n${print}`], facts: [] },
  {
    name: 'printed before by its hour, though it stands below the time',
    steps: [nothing, `${time}\n\n${print.replace('"ide">', '"ide" at="H-1">')}`],
    facts: [],
  },
  {
    name: 'a note is no printing',
    steps: [
      before.replace(
        'Imprimer <Extract id="plan-de-soins" copies="1" /> pour chaque patient et prendre',
        'Prendre',
      ),
      `${time}\n\n<Note>Voir <Extract id="plan-de-soins" />.</Note>`,
    ],
    facts: [],
  },
])('$name', ({ steps: [inAdvance = '', atTheStart = ''], facts }) => {
  expect(found(inAdvance, atTheStart)).toEqual(facts);
});

test.each<{ name: string; extract: [string, string] }>([
  ...['readonly-env', 'replica', 'device'].map(
    (kind): { name: string; extract: [string, string] } => ({
      name: `what is read on a screen, a ${kind}, may be opened after the start`,
      extract: ['kind: pdf', `kind: ${kind}`],
    }),
  ),
  {
    name: 'what another application holds may be printed after the start',
    extract: ['application: dpi', 'application: repas'],
  },
])('$name', ({ extract }) => {
  const form = '<Step role="ide" at="H-2">Prendre <Form id="feuille-de-soins" />.</Step>';
  expect(found(form, `${time}\n\n${print}`, extract)).toEqual([]);
});

test('what is only needed once the outage goes on is made ready as well', () => {
  const problems = problemsAfter([
    [file, before, nothing],
    ['procedures/dpi/basculer-panne.mdx', '<Extract id="plan-de-soins" copies="1" />', 'le plan'],
    [
      'procedures/dpi/soigner.mdx',
      'Remplir une',
      'Suivre <Extract id="plan-de-soins" />. Remplir une',
    ],
  ]);
  expect(problems.filter(({ rule }) => rule === 'SWI-08').map(({ facts }) => facts)).toEqual([
    expect.objectContaining({ why: 'nothing', services: ['medecine-a'] }),
  ]);
});
