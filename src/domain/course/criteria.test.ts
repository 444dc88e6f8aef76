import { describe, expect, test } from 'vitest';
import { saysAnnounced, saysMeasure, saysOtherwise, saysReady } from './criteria.ts';

describe('saysMeasure', () => {
  test.each([
    'Déclarer si le DPI est arrêté depuis 15 minutes.',
    'Déclarer si le DPI est arrêté depuis 15\u00a0min.',
    'Déclarer au bout de 1,5 heure.',
    'Déclarer si deux postes sont arrêtés.',
    "Déclarer si l'arrêt dépasse une heure.",
    "Déclarer au bout d'un quart d'heure.",
    "Déclarer dès qu'un écran montre un autre patient.",
    'Déclarer dès que le bloc a déclaré.',
    'Déclarer si aucun service ne peut prescrire.',
    'Un seul poste suffit.',
    'Maintenir avec moins de 25 patients présents.',
    'Arrêter à 20 % de batterie.',
    'Declare after half an hour.',
    'Declare when two wards are hit.',
    'Declare as soon as IT announces it.',
  ])('%s', (words) => {
    expect(saysMeasure(words)).toBe(true);
  });

  test.each([
    'Déclarer si la panne dure.',
    'Déclarer si la situation le justifie.',
    'Déclarer dès que possible.',
    'Déclarer dès que nécessaire.',
    'Déclarer si le DPI 8.4 ne répond plus.',
    'Déclarer comme le dit DPI-01-B ou la suite.',
    'Déclarer au sixième appel.',
    'Déclarer si un poste est lent.',
    'Declare if an outage lasts.',
    '',
  ])('not: %s', (words) => {
    expect(saysMeasure(words)).toBe(false);
  });
});

test.each([
  ["Lancer à l'heure dite.", true],
  ['Un arrêt du DPI est annoncé.', true],
  ['Le bloc a déclaré la bascule.', true],
  ['Déclarer la bascule.', false],
  ['The stop is scheduled.', true],
])('saysAnnounced: %s', (words, expected) => {
  expect(saysAnnounced(words)).toBe(expected);
});

test.each([
  ['Lancer si les extractions sont imprimées.', true],
  ['Lancer si tout va bien.', false],
])('saysReady: %s', (words, expected) => {
  expect(saysReady(words)).toBe(expected);
});

test.each([
  ["Si rien ne s'imprime, recopier l'écran.", true],
  ["Si l'impression échoue, laisser l'écran ouvert.", true],
  ['À défaut, demander au patient.', true],
  ['Imprimer pour chaque patient.', false],
  ["Appeler si l'état s'aggrave. Imprimer ensuite.", false],
  ['Ainsi imprimer tout.', false],
  ['If nothing comes out, copy the screen.', true],
])('saysOtherwise: %s', (words, expected) => {
  expect(saysOtherwise(words)).toBe(expected);
});
