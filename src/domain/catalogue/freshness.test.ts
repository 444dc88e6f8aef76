import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.ts';
import { freshness } from './freshness.ts';

/** Read through on 12 January 2026, for a year: due on 12 January 2027. */
const facts = { reviewed: '2026-01-12', reviewEvery: 12 };

test.each([
  { name: 'the day it was reviewed is current', today: '2026-01-12', state: 'current' },
  { name: 'sixty-one days ahead is current', today: '2026-11-12', state: 'current' },
  { name: 'sixty days ahead is due soon', today: '2026-11-13', state: 'due-soon' },
  { name: 'the day before is due soon', today: '2027-01-11', state: 'due-soon' },
  { name: 'the due day itself is still in time', today: '2027-01-12', state: 'due-soon' },
  { name: 'the day after is overdue', today: '2027-01-13', state: 'overdue' },
  { name: 'ninety days over is overdue', today: '2027-04-12', state: 'overdue' },
  { name: 'ninety-one days over is expired', today: '2027-04-13', state: 'expired' },
  { name: 'years over is expired', today: '2031-01-01', state: 'expired' },
  { name: 'a review in the future is current', today: '2025-01-01', state: 'current' },
])('$name', ({ today, state }) => {
  expect(freshness(facts, today)).toEqual({ due: '2027-01-12', state });
});

test('a review on the 31st is due on the last day of a shorter month', () => {
  expect(freshness({ reviewed: '2026-08-31', reviewEvery: 6 }, '2026-09-01').due).toBe(
    '2027-02-28',
  );
});

test('it never becomes fresher with time', () => {
  const states = ['current', 'due-soon', 'overdue', 'expired'];
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(200), fc.integer({ min: 1, max: 24 }), (days, more, every) => {
      const today = addDays(facts.reviewed, days);
      const reviewed = { ...facts, reviewEvery: every };
      const earlier = freshness(reviewed, today).state;
      const later = freshness(reviewed, addDays(today, more)).state;
      expect(states.indexOf(later)).toBeGreaterThanOrEqual(states.indexOf(earlier));
    }),
  );
});
