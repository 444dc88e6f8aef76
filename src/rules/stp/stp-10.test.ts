import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Use } from '../../domain/catalogue/segment.ts';
import { subjectOf } from '../rule.ts';
import { stp10 } from './stp-10.ts';

const words = (count: number) => Array.from({ length: count }, () => 'relire').join(' ');
const step = (html: string): Use => aUse('Step', { role: 'ide' }, [{ kind: 'html', html }]);
const note = (html: string): Use => aUse('Note', {}, [{ kind: 'html', html }]);

test.each<{ name: string; use: Use; found: object[] }>([
  { name: 'as many words as one takes in', use: step(words(25)), found: [] },
  { name: 'one more', use: step(words(26)), found: [{ why: 'long', count: 26, longest: 25 }] },
  {
    name: 'a breath in between',
    use: step(`${words(20)} : ${words(20)} ; ${words(20)}. Relire.`),
    found: [],
  },
  {
    name: 'the part that is too long',
    use: step(`Relire : ${words(30)}.`),
    found: [{ why: 'long', count: 30 }],
  },
  { name: 'length outside the steps', use: note(words(40)), found: [] },
  {
    name: 'a no that takes back a no, anywhere',
    use: note('Ne pas oublier de relire.'),
    found: [{ why: 'negated', words: 'Ne pas oublier' }],
  },
  {
    name: 'a reference to nothing, anywhere',
    use: note("Relire comme d'habitude."),
    found: [{ why: 'vague', words: "comme d'habitude" }],
  },
])('$name', ({ use, found }) => {
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-03-D', {}, [use])] });
  const problems = stp10(subjectOf(catalogue, today));
  expect(problems.map(({ facts }) => facts)).toEqual(
    found.map((facts): unknown => expect.objectContaining(facts)),
  );
});
