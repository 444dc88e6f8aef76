import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProcedure } from '../catalogue/sample-catalogue.ts';
import type { Language } from '../language/small-words.ts';
import { symptomIndex, type SymptomEntry } from './symptom-index.ts';

/** The index of a binder with these symptoms, by the code of their sheet. */
function index(
  symptoms: Readonly<Record<string, string[]>>,
  language: Language = 'fr',
): SymptomEntry[] {
  const procedures = Object.entries(symptoms).map(([code, each]) =>
    aProcedure(code, { symptoms: each }),
  );
  const tabs = [{ application: 'dpi', procedures }];
  return symptomIndex({ service: 'medecine-a', tabs, forms: [] }, language);
}

const wordsOf = (entries: readonly SymptomEntry[]) => entries.map(({ word }) => word);

describe('a symptom stands under the words that say what is missing', () => {
  test.each<{ symptom: string; language?: Language; words: string[] }>([
    { symptom: 'Je ne peux plus prescrire', words: ['Prescrire'] },
    { symptom: 'Je ne peux plus demander un bilan', words: ['Bilan', 'Demander'] },
    { symptom: "Je n'ai plus d'étiquettes pour mes tubes", words: ['Étiquettes', 'Tubes'] },
    { symptom: 'Je n’ai plus d’étiquettes', words: ['Étiquettes'] },
    { symptom: "Le DPI ne s'ouvre plus", words: ['DPI'] },
    { symptom: 'Les pousse-seringues ne suivent plus', words: ['Pousse-seringues', 'Suivent'] },
    { symptom: "Il faut qu'on m'imprime un plan", words: ['Faut', 'Imprime'] },
    { symptom: "Jusqu'à quand dure l'arrêt ?", words: ['Arrêt'] },
    { symptom: 'Le scanner est-il arrêté ?', words: ['Arrêté', 'Scanner'] },
    { symptom: 'La radio - rien', words: ['Radio'] },
    { symptom: 'Étiquettes, étiquettes !', words: ['Étiquettes'] },
    { symptom: 'Le bilan du bilan', words: ['Bilan'] },
    { symptom: 'Le 20 approche', words: ['20'] },
    { symptom: 'Ni étiquettes ni étiquette', words: ['Étiquette'] },
    { symptom: 'Rien ne va plus', words: ['Rien'] },
    { symptom: "E\u0301tiquettes d'entre\u0301e", words: ['Entrée', 'Étiquettes'] },
    { symptom: "I don't see any labels", language: 'en', words: ['Labels'] },
    { symptom: 'The scanner isn’t answering', language: 'en', words: ['Answering', 'Scanner'] },
    { symptom: 'I can no longer prescribe', language: 'en', words: ['Prescribe'] },
  ])('$symptom', ({ symptom, language, words }) => {
    expect(wordsOf(index({ 'DPI-01': [symptom] }, language))).toEqual(words);
  });
});

describe('the words', () => {
  test('stand as in a dictionary, accents and capitals aside', () => {
    const symptoms = ['Zones vides', 'étiquettes', 'Examens', 'DPI', 'dossier', 'Être', 'Fiche'];
    expect(wordsOf(index({ 'DPI-01': symptoms }))).toEqual([
      'Dossier',
      'DPI',
      'Étiquettes',
      'Être',
      'Examens',
      'Fiche',
      'Vides',
      'Zones',
    ]);
  });

  test('hold together what is said of them, whatever capitals it was typed with', () => {
    const entries = index({ 'DPI-01': ['Étiquettes vides'], 'DPI-02': ["Plus d'étiquettes"] });
    expect(entries.find(({ word }) => word === 'Étiquettes')?.lines).toEqual([
      { symptom: 'Étiquettes vides', code: 'DPI-01' },
      { symptom: "Plus d'étiquettes", code: 'DPI-02' },
    ]);
  });

  test('lead to each sheet that answers the same symptom, in the order of the binder', () => {
    const [entry] = index({ 'DPI-02': ['Le DPI est bloqué'], 'DPI-01': ['Le DPI est bloqué'] });
    expect(entry?.lines.map(({ code }) => code)).toEqual(['DPI-02', 'DPI-01']);
  });
});

test.each<{ name: string; symptoms: Record<string, string[]> }>([
  { name: 'no sheet', symptoms: {} },
  { name: 'a sheet that answers to nothing', symptoms: { 'DPI-01': [] } },
])('$name: no index', ({ symptoms }) => {
  expect(index(symptoms)).toEqual([]);
});

test('a sheet that says nothing of symptoms is left out', () => {
  const procedures = [aProcedure('DPI-01')];
  const plan = { service: 'bloc', tabs: [{ application: 'dpi', procedures }], forms: [] };
  expect(symptomIndex(plan, 'fr')).toEqual([]);
});

test('every symptom that says anything is found, under words of its own', () => {
  const words = fc.array(fc.stringMatching(/^[a-zéèà]{1,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(words.map((each) => each.join(' '))), (symptoms) => {
      const entries = index({ 'DPI-01': symptoms });
      const lines = entries.flatMap(({ lines }) => lines.map(({ symptom }) => symptom));
      expect(new Set(lines)).toEqual(new Set(symptoms));
      for (const { word, lines } of entries)
        for (const { symptom } of lines) expect(symptom.split(' ')).toContain(word.toLowerCase());
    }),
  );
});
