import { expect, test } from 'vitest';
import {
  exampleFiles,
  problemsAfter,
  problemsWith,
  withPassage,
  type Change,
} from '../sample-hospital.ts';

/** A fast printer on the network beside the slow one on the stand-alone PC. */
const printers = {
  'resources.yaml': `${(exampleFiles.get('resources.yaml') ?? '').replace('pagesPerMinute: 20', 'pagesPerMinute: 1')}
- id: imprimante-partagee
  name: Imprimante partagée
  type: printer
  dependsOn: [lan]
  pagesPerMinute: 40
`,
};

/** What 20 patients of four pages each take, printed through these. */
function found(printPath: string): unknown[] {
  const extract = withPassage(
    'extracts/plan-de-soins.yaml',
    'printPath: [imprimante-autonome]',
    `printPath: ${printPath}`,
  );
  const file = 'extracts/plan-de-soins.yaml';
  const four = (extract[file] ?? '').replace('pagesPerPatient: 2', 'pagesPerPatient: 4');
  return problemsWith({ ...printers, [file]: four }).flatMap((each) =>
    each.rule === 'DAT-14' ? [[each.place.file, each.facts]] : [],
  );
}

test('only the printer that is left when the network is down counts, in the sheet for failures', () => {
  const slow = { pages: 80, minutes: 80, printer: 'imprimante-autonome' };
  expect(found('[imprimante-partagee, imprimante-autonome]')).toEqual([
    [
      'procedures/dpi/basculer-panne.mdx',
      { extract: 'plan-de-soins', service: 'medecine-a', ...slow },
    ],
  ]);
});

test('where no printer is left, other rules speak', () => {
  expect(found('[imprimante-partagee]')).toEqual([]);
});

const extract = 'extracts/plan-de-soins.yaml';
const slow: Change = ['resources.yaml', 'pagesPerMinute: 20', 'pagesPerMinute: 1'];
const manyPages: Change = [extract, 'pagesPerPatient: 2', 'pagesPerPatient: 4'];
/** A fast printer that needs nothing of what fails, in this hospital or in another. */
const fast = (hospital: string): Change => [
  'resources.yaml',
  '- id: telephones-ip',
  `- id: imprimante-rapide
  name: Imprimante rapide
  type: printer
  dependsOn: [alimentation]
  establishments: [${hospital}]
  pagesPerMinute: 7
- id: telephones-ip`,
];
const both: Change = [
  extract,
  'printPath: [imprimante-autonome]',
  'printPath: [imprimante-autonome, imprimante-rapide]',
];
const noScenario: Change[] = ['dpi-panne', 'imprimante-en-panne', 'reseau-coupe'].map((name) => [
  `scenarios/${name}.yaml`,
  'applications: [dpi]',
  'applications: [repas]',
]);

test.each<{ name: string; changes: Change[]; minutes: number[] }>([
  { name: 'the slow printer alone', changes: [], minutes: [80, 80] },
  { name: 'a fast one beside it', changes: [fast('valbrume'), both], minutes: [] },
  { name: 'a fast one in another hospital', changes: [fast('autre'), both], minutes: [80, 80] },
  { name: 'a failure of which there is no scenario', changes: noScenario, minutes: [80, 80] },
  {
    name: 'a step that opens it prints nothing',
    changes: [
      [
        'procedures/dpi/basculer-panne.mdx',
        'Imprimer <Extract id="plan-de-soins" copies="1" />',
        'Ouvrir <Extract id="plan-de-soins" />',
      ],
    ],
    minutes: [80],
  },
  {
    name: 'a service that does not count its patients',
    changes: [['services/medecine-a.yaml', 'patientsPerDay: 20\n', '']],
    minutes: [],
  },
])('$name: $minutes', ({ changes, minutes }) => {
  expect(
    problemsAfter([slow, manyPages, ...changes]).flatMap((each) =>
      each.rule === 'DAT-14' ? each.facts.minutes : [],
    ),
  ).toEqual(minutes);
});

test('a minute that is begun is a minute', () => {
  const problems = problemsAfter([
    ['resources.yaml', 'pagesPerMinute: 20', 'pagesPerMinute: 7'],
    [extract, 'pagesPerPatient: 2', 'pagesPerPatient: 22'],
  ]);
  expect(problems.flatMap((each) => (each.rule === 'DAT-14' ? each.facts.minutes : []))).toEqual([
    63, 63,
  ]);
});
