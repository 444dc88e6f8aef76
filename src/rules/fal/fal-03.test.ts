import { expect, test } from 'vitest';
import type { Extract } from '../../../schemas/extract.ts';
import {
  aCatalogue,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import {
  aResource,
  aScenario,
  anExtract,
  entriesOf,
} from '../../domain/fallback/sample-resources.ts';
import { subjectOf } from '../rule.ts';
import { fal03 } from './fal-03.ts';

const step = (...children: readonly Segment[]) => aUse('Step', { role: 'ide' }, children);
const plan = step(aUse('Extract', { id: 'soins' }));
const other = step(aUse('Extract', { id: 'presents' }));
const form = step(aUse('Form', { id: 'feuille' }));

interface Case {
  name: string;
  switching?: readonly Segment[];
  degraded?: readonly Segment[];
  soins?: Partial<Extract>;
}

/** The extracts that the rule names when the only printer is out of order. */
function said({ switching = [], degraded = [], soins }: Case): string[] {
  const catalogue = {
    ...aCatalogue({
      services: [aService('medecine')],
      procedures: [
        aProcedure('DPI-01', { phase: 'switch' }, switching),
        aProcedure('DPI-02', { phase: 'degraded' }, degraded),
      ],
    }),
    resources: entriesOf(
      aResource('serveur'),
      aResource('imprimante', { type: 'printer' }),
      aResource('autre-imprimante', { type: 'printer' }),
    ),
    extracts: entriesOf(
      anExtract('soins', { printPath: ['imprimante'], ...soins }),
      anExtract('presents', { printPath: ['autre-imprimante'] }),
    ),
    scenarios: entriesOf(aScenario('imprimante', { failed: ['imprimante'] })),
  };
  return fal03(subjectOf(catalogue, today)).flatMap(({ rule, facts }) =>
    rule === 'FAL-03' ? [facts.extract] : [],
  );
}

test.each<Case>([
  { name: 'the switch has it printed', switching: [plan] },
  { name: 'only the degraded sheet names it', degraded: [plan] },
  { name: 'the switch has another one printed', switching: [other], degraded: [plan] },
  { name: 'the form is in another sheet', switching: [plan], degraded: [form] },
])('it is named where $name', (each) => {
  expect(said(each)).toEqual(['soins']);
});

test.each<Case>([
  { name: 'the sheet has a form to copy it on', switching: [plan, form] },
  {
    name: 'the switch had it copied, and the degraded sheet reads the copy',
    switching: [plan, form, other],
    degraded: [plan],
  },
  { name: 'another printer works', switching: [other] },
  {
    name: 'the extract itself is lost, as another rule says',
    switching: [plan],
    soins: { stores: ['imprimante'] },
  },
])('nothing is said where $name', (each) => {
  expect(said(each)).toEqual([]);
});
