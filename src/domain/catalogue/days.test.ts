import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../schemas/values.ts';
import { addDays, addMonths } from './days.ts';

test.each([
  { name: 'the next day', from: '2026-11-21', days: 1, to: '2026-11-22' },
  { name: 'no day at all', from: '2026-11-21', days: 0, to: '2026-11-21' },
  { name: 'the day before', from: '2026-11-21', days: -1, to: '2026-11-20' },
  { name: 'into the next month', from: '2026-11-30', days: 1, to: '2026-12-01' },
  { name: 'into the next year', from: '2026-12-31', days: 1, to: '2027-01-01' },
  { name: 'over the end of February', from: '2027-02-28', days: 1, to: '2027-03-01' },
  { name: 'onto a leap day', from: '2028-02-28', days: 1, to: '2028-02-29' },
  { name: 'over the change to summer time', from: '2026-03-28', days: 2, to: '2026-03-30' },
  { name: 'over the change to winter time', from: '2026-10-24', days: 2, to: '2026-10-26' },
  { name: 'ninety days', from: '2026-08-23', days: 90, to: '2026-11-21' },
])('addDays: $name', ({ from, days, to }) => {
  expect(addDays(from, days)).toBe(to);
});

test.each([
  { name: 'the same day a year later', from: '2026-11-21', months: 12, to: '2027-11-21' },
  { name: 'the same day a month later', from: '2026-11-21', months: 1, to: '2026-12-21' },
  { name: 'into the next year', from: '2026-12-15', months: 1, to: '2027-01-15' },
  { name: 'the last day of a shorter month', from: '2026-01-31', months: 1, to: '2026-02-28' },
  { name: 'the leap day where there is one', from: '2028-01-31', months: 1, to: '2028-02-29' },
  { name: 'from a leap day to a year without', from: '2028-02-29', months: 12, to: '2029-02-28' },
  { name: 'from a leap day to a leap day', from: '2028-02-29', months: 48, to: '2032-02-29' },
  { name: 'from a short month, the day stays', from: '2026-02-28', months: 1, to: '2026-03-28' },
  { name: 'the 31st over several months', from: '2026-08-31', months: 3, to: '2026-11-30' },
  { name: 'no month at all', from: '2026-08-31', months: 0, to: '2026-08-31' },
])('addMonths: $name', ({ from, months, to }) => {
  expect(addMonths(from, months)).toBe(to);
});

describe('for every day,', () => {
  const anyDay = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('days go there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test('days add up', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), fc.nat(900), (from, some, more) => {
        expect(addDays(addDays(from, some), more)).toBe(addDays(from, some + more));
      }),
    );
  });

  test('later is greater as text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), (from, days) => {
        expect(addDays(from, days) > from).toBe(true);
      }),
    );
  });

  test('some months later is a day that exists, in the month it should be', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (from, months) => {
        const to = addMonths(from, months);
        expect(day.safeParse(to).success).toBe(true);
        const [years = 0, month = 0] = from.split('-').map(Number);
        const [toYears = 0, toMonth = 0] = to.split('-').map(Number);
        expect(toYears * 12 + toMonth).toBe(years * 12 + month + months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });
});
