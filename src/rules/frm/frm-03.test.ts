import { expect, test } from 'vitest';
import { severityOf } from '../../domain/problems/problem.ts';
import { problemsAfter } from '../sample-hospital.ts';

const file = 'services/medecine-a.yaml';
const kept = '  - { form: bio-demande, sheets: 400, place: "Chariot papier, chemise verte" }\n';

/** What the rule says of twenty patients who need two sheets a day each, and of which lines of the stock. */
function found(stock: string) {
  return problemsAfter([[file, kept, stock]]).flatMap((each) =>
    each.rule === 'FRM-03'
      ? [{ severity: severityOf(each), minutes: each.facts.minutes, line: each.place.line }]
      : [],
  );
}

const eightHours = 8 * 60;
const threeDays = 3 * 24 * 60;

test.each([
  { sheets: 13, says: [{ severity: 'error', minutes: eightHours, line: 16 }] },
  { sheets: 14, says: [{ severity: 'warning', minutes: threeDays, line: 16 }] },
  { sheets: 119, says: [{ severity: 'warning', minutes: threeDays, line: 16 }] },
  { sheets: 120, says: [] },
])('$sheets sheets, in the second line of the stock', ({ sheets, says }) => {
  const other = '  - { form: retour-experience, sheets: 10, place: Classeur }\n';
  expect(found(other + kept.replace('400', String(sheets)))).toEqual(says);
});

test('where none are kept, another rule speaks', () => {
  expect(found('')).toEqual([]);
});
