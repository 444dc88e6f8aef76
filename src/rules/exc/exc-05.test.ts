import { expect, test } from 'vitest';
import { problemsWith, withPassage } from '../sample-hospital.ts';

const call = withPassage(
  'exchanges.yaml',
  `  normally: application
  by: phone
  urgent: Un résultat critique`,
  `  normally: phone
  by: phone
  urgent: Un résultat critique`,
);

/** What the rule says when results are telephoned every day and the telephones are like this. */
function said(changed: Record<string, string>) {
  return problemsWith({ ...call, ...changed }).flatMap(({ rule, facts }) =>
    rule === 'EXC-05' ? [facts] : [],
  );
}

const redTelephones = `  type: telephony-analog
  dependsOn: [{ any: [alimentation, groupe-electrogene] }]`;

test('the telephone falls where no red one is left', () => {
  const fallen = withPassage(
    'resources.yaml',
    redTelephones,
    '  type: telephony-analog\n  dependsOn: [lan]',
  );
  expect(said(fallen)).toEqual([
    {
      why: 'falls',
      exchange: 'laboratoire-rend-biologie',
      route: 'phone',
      scenarios: ['reseau-coupe'],
    },
  ]);
});

test('a red telephone is enough', () => {
  expect(said({})).toEqual([]);
});

test('the red telephone of another hospital is not', () => {
  const elsewhere = withPassage(
    'resources.yaml',
    redTelephones,
    `${redTelephones}\n  establishments: [rochelande]`,
  );
  expect(said(elsewhere)).toHaveLength(1);
});

test('the red telephone that its own hospital shares is enough', () => {
  const shared = withPassage(
    'resources.yaml',
    redTelephones,
    `${redTelephones}\n  establishments: [rochelande, valbrume]`,
  );
  expect(said(shared)).toEqual([]);
});

test('a network that falls for other services does not matter', () => {
  const others = withPassage(
    'scenarios/reseau-coupe.yaml',
    'failed: [lan]',
    'failed: [lan, telephones-rouges]\nservices: [medecine-a]',
  );
  expect(said(others)).toEqual([]);
});
