import { describe, expect, test } from 'vitest';
import { dataAge } from '../domain/fallback/data-age.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';

const nightly = { every: '24h', capturedAt: '23:00', availableAt: '02:00' };

describe('the age beside an extract', () => {
  test.each([
    {
      name: 'a nightly copy that freezes in the outage',
      age: dataAge({ ...nightly, onLongOutage: 'frozen' }),
      fr: "âge des données : jusqu'à 27 h, plus la durée de l'arrêt",
      en: 'age of the data: up to 27 h, plus the length of the outage',
    },
    {
      name: 'one that goes on being made',
      age: dataAge({ ...nightly, onLongOutage: 'continues' }),
      fr: "âge des données : jusqu'à 27 h",
      en: 'age of the data: up to 27 h',
    },
    {
      name: 'one made every half hour',
      age: dataAge({ every: '30min', onLongOutage: 'continues' }),
      fr: "âge des données : jusqu'à 30 min",
      en: 'age of the data: up to 30 min',
    },
    {
      name: 'a weekly one, in days rounded up',
      age: dataAge({
        every: '7d',
        capturedAt: '18:00',
        availableAt: '18:30',
        onLongOutage: 'continues',
      }),
      fr: "âge des données : jusqu'à 8 jours",
      en: 'age of the data: up to 8 days',
    },
    {
      name: 'one that nobody knows',
      age: dataAge({ every: '24h', onLongOutage: 'frozen' }),
      fr: 'âge des données inconnu',
      en: 'age of the data unknown',
    },
  ])('$name', ({ age, fr, en }) => {
    expect(plain(french.text.dataAge(age))).toBe(fr);
    expect(plain(english.text.dataAge(age))).toBe(en);
  });

  test('the page of the application adds the night when clocks go back', () => {
    const age = dataAge({ ...nightly, onLongOutage: 'frozen' });
    expect(plain(french.application.dataAge(age))).toBe(
      "Au début de l'arrêt, les données ont jusqu'à 27 h (28 h la nuit où l'heure recule). Elles vieillissent ensuite aussi longtemps que dure l'arrêt.",
    );
    expect(plain(english.application.dataAge(age))).toContain('up to 27 h old (28 h');
  });
});

test.each([
  { every: '1h', fr: 'Faite chaque heure', en: 'Made every hour' },
  { every: '30min', fr: 'Faite toutes les 30 minutes', en: 'Made every 30 minutes' },
  { every: '2d', fr: 'Faite tous les 2 jours', en: 'Made every 2 days' },
  { every: undefined, fr: 'Fréquence inconnue', en: 'Made nobody knows how often' },
])('how often: $fr', ({ every, fr, en }) => {
  expect(french.application.made(every)).toBe(fr);
  expect(english.application.made(every)).toBe(en);
});

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
