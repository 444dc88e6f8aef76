import { expect, test } from 'vitest';
import { exampleFiles, problemsWith, withPassage } from '../sample-hospital.ts';

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
