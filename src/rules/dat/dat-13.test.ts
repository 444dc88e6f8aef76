import { expect, test } from 'vitest';
import {
  exampleFiles,
  problemsAfter,
  problemsWith,
  withPassage,
  type Change,
} from '../sample-hospital.ts';

const readOnly = withPassage('extracts/plan-de-soins.yaml', 'kind: pdf', 'kind: readonly-env');
const sheet = 'procedures/dpi/basculer-panne.mdx';
const step =
  '<Step role="ide">Imprimer <Extract id="plan-de-soins" copies="1" /> pour chaque patient.</Step>';

/** The sheets of the switch at which the rule speaks when one of them reads otherwise around its use of the copy. */
function found(passage: string, changed = readOnly): string[] {
  return problemsWith({ ...changed, ...withPassage(sheet, step, passage) })
    .filter(({ rule }) => rule === 'DAT-13')
    .map(({ place }) => place.file)
    .filter((file) => file === sheet);
}

test.each([
  { name: 'nothing about it', passage: step, times: 1 },
  {
    name: 'a warning before',
    passage: `<Caution>Copie de la veille : ne rien y saisir.</Caution>\n\n${step}`,
    times: 0,
  },
  {
    name: 'a warning within the step',
    passage: step.replace('Imprimer', 'Dans la copie en lecture seule, imprimer'),
    times: 0,
  },
  {
    name: 'a warning too late',
    passage: `${step}\n\n<Caution>Copie de la veille : ne rien y saisir.</Caution>`,
    times: 1,
  },
  {
    name: 'a warning of something else',
    passage: `<Caution>Le poste chauffe : laisser le capot ouvert.</Caution>\n\n${step}`,
    times: 1,
  },
])('$name: $times', ({ passage, times }) => {
  expect(found(passage)).toHaveLength(times);
});

test('opening the resource is a use of the copy', () => {
  const resources = exampleFiles.get('resources.yaml') ?? '';
  const changed = {
    'resources.yaml': resources.replace('type: standalone-pc', 'type: readonly-env'),
  };
  expect(found(step, changed)).toHaveLength(1);
});

const copyOpens: Change = ['resources.yaml', 'type: medical-device', 'type: readonly-env'];
const monitors = '<Resource id="moniteurs" />';

test.each<{ name: string; changes: Change[]; says: string[] }>([
  {
    name: 'a read-only copy that says what it lacks, in a sheet without a warning',
    changes: [
      ['extracts/plan-de-soins.yaml', 'kind: pdf', 'kind: readonly-env'],
      ['procedures/dpi/basculer-arret-programme.mdx', step.slice(18, 61), 'Prendre le chariot'],
    ],
    says: ['no-warning'],
  },
  {
    name: 'a file that does not say what it lacks',
    changes: [
      [
        'extracts/plan-de-soins.yaml',
        /doesNotContain:\n(?: {2}- .*\n)+/.exec(
          exampleFiles.get('extracts/plan-de-soins.yaml') ?? '',
        )?.[0] ?? '',
        'doesNotContain: []\n',
      ],
    ],
    says: [],
  },
  { name: 'read once the outage goes on', changes: [copyOpens], says: ['no-warning'] },
  {
    name: 'opened once the outage goes on',
    changes: [copyOpens, ['procedures/dpi/soigner.mdx', monitors, '<Open id="moniteurs" />']],
    says: ['no-warning'],
  },
  {
    name: 'named at the return, when the application is back',
    changes: [
      copyOpens,
      ['procedures/dpi/soigner.mdx', monitors, 'moniteurs'],
      [
        'procedures/dpi/revenir.mdx',
        'au poste de soins.',
        `au poste de soins, près des ${monitors}.`,
      ],
    ],
    says: [],
  },
  {
    name: 'warned of after it, in the same step',
    changes: [
      copyOpens,
      ['procedures/dpi/soigner.mdx', `${monitors}.`, `${monitors}, en lecture seule.`],
    ],
    says: [],
  },
])('$name: $says', ({ changes, says }) => {
  expect(
    problemsAfter(changes).flatMap((each) => (each.rule === 'DAT-13' ? each.facts.why : [])),
  ).toEqual(says);
});
