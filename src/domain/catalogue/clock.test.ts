import { describe, expect, test } from 'vitest';
import { lengthOfHours, liesWithin, type Hours } from './clock.ts';

/** `22-6` or `22:30-6`, as people write it. */
function at(typed: string): Hours {
  const [from = '', to = ''] = typed.split('-').map((time) => {
    const [hour = '', minute = '00'] = time.split(':');
    return `${hour.padStart(2, '0')}:${minute}`;
  });
  return { from, to };
}

test.each([
  ['8-18', 600],
  ['22-6', 480],
  ['23:30-0', 30],
  ['0-0', 1440],
  ['7-7', 1440],
])('%s lasts %i minutes', (hours, minutes) => {
  expect(lengthOfHours(at(hours))).toBe(minutes);
});

describe('liesWithin', () => {
  test.each([
    ['1-5', ['0-6']],
    ['1-5', ['22-6']],
    ['23-4', ['22-5']],
    ['22-5', ['22-5']],
    ['23-5', ['22-0', '0-6']],
    ['23-5', ['0-6', '22-1']],
    ['1-5', ['0-0']],
    ['20-19', ['8-8']],
    ['0-0', ['12-0', '0-12']],
  ])('%s in %j', (hours, others) => {
    expect(liesWithin(at(hours), others.map(at))).toBe(true);
  });

  test.each([
    ['1-6', ['22-5']],
    ['21-4', ['22-5']],
    ['1-5', []],
    ['10-14', ['22-6']],
    ['23-5', ['22-0', '0:30-6']],
    ['0-0', ['1-0']],
    ['5-1', ['4-6', '0-2']],
  ])('not: %s in %j', (hours, others) => {
    expect(liesWithin(at(hours), others.map(at))).toBe(false);
  });
});
