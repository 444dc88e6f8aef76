import { expect, test } from 'vitest';
import { lossesEn, lossesFr } from './losses.ts';
import { namesIn } from './names.ts';

const losses = ['a', 'b', 'c', 'd', 'e', 'f'].map((scenario) => ({
  scenario,
  chain: ['serveur', 'lan'],
}));

test.each([
  [1, 'dans le scénario « a » : `serveur ← lan`', 'in the scenario “a”: `serveur ← lan`'],
  [
    2,
    'dans le scénario « a » : `serveur ← lan` ; de même dans « b »',
    'in the scenario “a”: `serveur ← lan`; likewise in “b”',
  ],
  [
    4,
    'dans le scénario « a » : `serveur ← lan` ; de même dans « b », « c » et « d »',
    'in the scenario “a”: `serveur ← lan`; likewise in “b”, “c” and “d”',
  ],
  [
    5,
    'dans le scénario « a » : `serveur ← lan` ; de même dans « b », « c », « d » et un autre scénario',
    'in the scenario “a”: `serveur ← lan`; likewise in “b”, “c”, “d” and one other scenario',
  ],
  [
    6,
    'dans le scénario « a » : `serveur ← lan` ; de même dans « b », « c », « d » et 2 autres scénarios',
    'in the scenario “a”: `serveur ← lan`; likewise in “b”, “c”, “d” and 2 other scenarios',
  ],
])('%i scenarios are told in one sentence', (count, french, english) => {
  const names = namesIn(undefined);
  expect(lossesFr(losses.slice(0, count), names)).toBe(french);
  expect(lossesEn(losses.slice(0, count), names)).toBe(english);
});
