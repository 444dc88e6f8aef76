import { expect, test } from 'vitest';
import { exampleFiles, problemsWith, withPassage } from '../sample-hospital.ts';

/** What the rule says when the power is cut, generator and all, for some time. */
function said(lasts: string, changed: Record<string, string> = {}): unknown[] {
  const scenario = (exampleFiles.get('scenarios/reseau-coupe.yaml') ?? '')
    .replace('failed: [lan]', 'failed: [alimentation, groupe-electrogene]')
    .replace('lasts: 6h', `lasts: ${lasts}`)
    .replace(/available: .*/, 'available: [poste-autonome]');
  return problemsWith({ 'scenarios/courant-coupe.yaml': scenario, ...changed }).flatMap(
    (problem) =>
      problem.rule === 'FAL-12' ? [{ ...problem.facts, line: problem.place.file }] : [],
  );
}

test('a PC opened for the outage goes dark before the power is back', () => {
  expect(said('6h')).toEqual([
    {
      resource: 'poste-autonome',
      autonomy: '4h',
      lasts: '6h',
      losses: [{ scenario: 'courant-coupe', chain: ['poste-autonome', 'alimentation'] }],
      line: 'resources.yaml',
    },
  ]);
});

test('a PC lasts as long as a shorter cut', () => {
  expect(said('3h')).toEqual([]);
});

test('a PC that only prints at the switch need not last', () => {
  const opened =
    '<Step role="ide">Ouvrir la session « secours » de <Open id="poste-autonome" />.</Step>';
  const changed = withPassage('procedures/dpi/basculer-panne.mdx', opened, '');
  expect(said('6h', changed)).toEqual([]);
});
