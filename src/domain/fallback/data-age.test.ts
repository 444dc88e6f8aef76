import { describe, expect, test } from 'vitest';
import { dataAge } from './data-age.ts';

type Facts = Parameters<typeof dataAge>[0];

describe('dataAge', () => {
  test.each<{ name: string; facts: Partial<Facts>; usual: number }>([
    {
      name: 'copied at 23:00 and readable at 02:00, once a day: 27 hours',
      facts: { every: '24h', capturedAt: '23:00', availableAt: '02:00' },
      usual: 27,
    },
    {
      name: 'copied at 23:00 and readable at midnight: 25 hours',
      facts: { every: '1d', capturedAt: '23:00', availableAt: '00:00' },
      usual: 25,
    },
    {
      name: 'readable as soon as it is copied: the interval and no more',
      facts: { every: '24h', capturedAt: '02:00', availableAt: '02:00' },
      usual: 24,
    },
    {
      name: 'readable the next evening: nearly two days',
      facts: { every: '24h', capturedAt: '23:00', availableAt: '22:30' },
      usual: 47.5,
    },
    {
      name: 'a weekly export',
      facts: { every: '7d', capturedAt: '18:00', availableAt: '18:30' },
      usual: 7 * 24 + 0.5,
    },
    {
      name: 'an hourly one without a time of day is read when it is made',
      facts: { every: '1h' },
      usual: 1,
    },
    { name: 'a quarter of an hour', facts: { every: '15min' }, usual: 0.25 },
    {
      name: 'longer on its way than until the next copy: both count',
      facts: { every: '2h', capturedAt: '23:00', availableAt: '02:00' },
      usual: 5,
    },
    {
      name: 'an interval that is no whole number of days',
      facts: { every: '36h', capturedAt: '08:00', availableAt: '09:00' },
      usual: 37,
    },
  ])('$name', ({ facts, usual }) => {
    expect(dataAge({ onLongOutage: 'frozen', ...facts })).toEqual({
      state: 'known',
      usual: usual * 60,
      atClockChange: usual * 60 + 60,
      grows: true,
    });
  });

  test.each<{ name: string; facts: Partial<Facts>; why: string }>([
    { name: 'nobody says how often', facts: { capturedAt: '23:00' }, why: 'no-interval' },
    { name: 'once a day, at an hour nobody knows', facts: { every: '24h' }, why: 'no-time' },
    {
      name: 'once a day, of which only the reading is known',
      facts: { every: '1d', availableAt: '02:00' },
      why: 'no-time',
    },
    {
      name: 'nobody says when the copy can be read',
      facts: { every: '1h', capturedAt: '23:00' },
      why: 'no-availability',
    },
  ])('is unknown when $name', ({ facts, why }) => {
    expect(dataAge({ onLongOutage: 'frozen', ...facts })).toEqual({ state: 'unknown', why });
  });

  test.each([
    { onLongOutage: 'continues', grows: false },
    { onLongOutage: 'frozen', grows: true },
    { onLongOutage: 'stops', grows: true },
  ] as const)(
    'of a copy that $onLongOutage grows with the outage: $grows',
    ({ onLongOutage, grows }) => {
      expect(dataAge({ every: '1h', onLongOutage })).toMatchObject({ grows });
    },
  );
});
