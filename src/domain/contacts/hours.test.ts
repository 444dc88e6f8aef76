import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../schemas/contact.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { answersAtAnyHour, isDayAndNight } from './hours.ts';

describe('isDayAndNight', () => {
  test.each([
    '24 h/24',
    '24h/24, 7j/7',
    '24 H / 24',
    '24/7',
    '24 hours a day',
    '24 h/24 (la nuit, agent des urgences)',
    'Jour et nuit',
    'De jour comme de nuit, tous les jours',
    'At any hour',
    'À toute heure',
    '0 h à 24 h',
  ])('%s', (hours) => {
    expect(isDayAndNight(hours)).toBe(true);
  });

  test.each([
    '8 h à 18 h, jours ouvrés',
    '7 h à 19 h ; la nuit, cadre de nuit',
    '24 h/24, jours ouvrés',
    '24 h/24, 5 jours sur 7',
    '24 h/24 sauf le dimanche',
    '24/7 except bank holidays',
    'Du 24/12 au 24/1',
    '6 h 30 à 20 h, tous les jours',
  ])('not %s', (hours) => {
    expect(isDayAndNight(hours)).toBe(false);
  });
});

describe('answersAtAnyHour', () => {
  const entry = (id: string, hours: string, alternate?: string): [string, Entry<Contact>] => {
    const others = { role: id, callFor: 'Aider', numbers: [], verified: '2026-10-05' };
    const facts: Contact = { ...others, hours, ...(alternate !== undefined && { alternate }) };
    return [id, { id, file: 'contacts.yaml', spots: {}, facts }];
  };
  const contacts = new Map([
    entry('guard', '24 h/24'),
    entry('office', '8 h à 18 h', 'guard'),
    entry('desk', '9 h à 17 h', 'office'),
    entry('alone', '9 h à 17 h'),
    entry('one', '9 h à 17 h', 'other'),
    entry('other', '8 h à 18 h', 'one'),
    entry('self', '9 h à 17 h', 'self'),
    entry('lost', '9 h à 17 h', 'nobody'),
  ]);

  test.each([
    { name: 'a role on duty day and night', id: 'guard', answers: true },
    { name: 'an office with a guard in its place', id: 'office', answers: true },
    { name: 'a guard two calls away', id: 'desk', answers: true },
    { name: 'nobody in its place', id: 'alone', answers: false },
    { name: 'two that send to each other', id: 'one', answers: false },
    { name: 'one that sends to itself', id: 'self', answers: false },
    { name: 'a role that does not exist', id: 'nobody', answers: true },
    { name: 'one in whose place nobody exists', id: 'lost', answers: true },
  ])('$name', ({ id, answers }) => {
    expect(answersAtAnyHour(id, contacts)).toBe(answers);
  });
});
