import { expect, test } from 'vitest';
import type { Course } from '../../domain/course/courses.ts';
import { aProcedure } from '../../domain/catalogue/sample-catalogue.ts';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import { leftOut } from './switches.ts';

const sheet = aProcedure('DPI-01-B', { phase: 'switch' });
const other = aProcedure('DPI-02-B', { phase: 'switch' });

function aCourse(service: string, trigger: Trigger, sheets = [sheet]): Course {
  const none = { switch: [], degraded: [], return: [] };
  return { service, application: 'dpi', trigger, sheets: { ...none, switch: sheets }, says: none };
}

const both: Trigger[] = ['scheduled', 'failure'];
const courses = ['chirurgie', 'medecine-a'].flatMap((service) =>
  both.map((trigger) => aCourse(service, trigger)),
);

test.each([
  { name: 'nobody misses it', lacks: () => false, gaps: [] },
  { name: 'all miss it', lacks: () => true, gaps: [{ triggers: both, services: [] }] },
  {
    name: 'one service misses it',
    lacks: ({ service }: Course) => service === 'chirurgie',
    gaps: [{ triggers: both, services: ['chirurgie'] }],
  },
  {
    name: 'it is missing for one trigger',
    lacks: ({ trigger }: Course) => trigger === 'failure',
    gaps: [{ triggers: ['failure'], services: [] }],
  },
  {
    name: 'each service misses it for another trigger',
    lacks: ({ service, trigger }: Course) => (service === 'chirurgie') === (trigger === 'failure'),
    gaps: [
      { triggers: ['failure'], services: ['chirurgie'] },
      { triggers: ['scheduled'], services: ['medecine-a'] },
    ],
  },
])('$name', ({ lacks, gaps }) => {
  const found = leftOut(courses, lacks).map(({ facts }) => facts);
  const byTrigger = (a: { triggers: readonly string[] }, b: { triggers: readonly string[] }) =>
    a.triggers.join('').localeCompare(b.triggers.join(''));
  expect(found.toSorted(byTrigger)).toEqual(
    gaps.map((gap) => ({ application: 'dpi', ...gap })).toSorted(byTrigger),
  );
});

test('what is missing is said at the first sheet, and related to the others', () => {
  const [gap] = leftOut([aCourse('medecine-a', 'failure', [sheet, other])], () => true);
  expect(gap?.place.file).toBe(sheet.file);
  expect(gap?.related.map(({ file }) => file)).toEqual([other.file]);
});

test('services with other sheets are told apart', () => {
  const apart = [aCourse('medecine-a', 'failure'), aCourse('bloc', 'failure', [other])];
  expect(leftOut(apart, () => true).map(({ place }) => place.file)).toEqual([
    sheet.file,
    other.file,
  ]);
});
