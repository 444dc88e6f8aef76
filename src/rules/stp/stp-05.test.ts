import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { stp05 } from './stp-05.ts';

const words = (html: string): Segment => ({ kind: 'html', html });
const step = (...children: Segment[]): Use => aUse('Step', { role: 'ide' }, children);
const danger = aUse('Danger', {}, [words('Rien ne sonne.')]);
const caution = aUse('Caution', {}, [words("L'écran ment.")]);

test.each<{ name: string; body: Segment[]; found: string[] }>([
  {
    name: 'a warning behind another protects nothing either',
    body: [step(words('Ouvrir.')), danger, caution],
    found: ['nothing-follows Danger', 'nothing-follows Caution'],
  },
  {
    name: 'within a step it comes first',
    body: [step(words('Ouvrir.'), danger)],
    found: ['behind-the-words Danger'],
  },
  {
    name: 'what it asks for is a step of its own',
    body: [aUse('Danger', {}, [words('Vérifier le bracelet.')]), step(words('Ouvrir.'))],
    found: ['order Danger'],
  },
  { name: 'a sheet of warnings alone may end with one', body: [danger, caution], found: [] },
])('$name', ({ body, found }) => {
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-03-D', {}, body)] });
  const problems = stp05(subjectOf(catalogue, today));
  expect(
    problems.map(({ rule, facts }) => (rule === 'STP-05' ? `${facts.why} ${facts.alert}` : rule)),
  ).toEqual(found);
});
