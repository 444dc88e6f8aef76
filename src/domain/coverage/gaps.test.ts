import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import {
  aCatalogue,
  anApplication,
  anExemption,
  aProcedure,
  aService,
  today,
} from '../catalogue/sample-catalogue.ts';
import { gaps, type Gap } from './gaps.ts';
import { coverageMatrix } from './matrix.ts';

type Facts = Partial<Procedure>;

/** The gaps of one service, in words, with these procedures. */
function gapsWith(...procedures: Facts[]): string[] {
  return allGaps(procedures).map(({ need, kind }) => `${need.phase} ${need.trigger}: ${kind}`);
}

function allGaps(procedures: readonly Facts[]): Gap[] {
  const catalogue = aCatalogue({
    applications: [
      anApplication('dpi', {}, { criticality: { line: 4, column: 1 } }),
      anApplication('sil', {}, { criticality: { line: 5, column: 1 } }),
    ],
    services: [
      aService(
        'medecine-a',
        { applications: ['autre', 'dpi'] },
        { 'applications.0': { line: 9, column: 16 }, 'applications.1': { line: 9, column: 23 } },
      ),
    ],
    procedures: procedures.map((facts, index) => aProcedure(`DPI-1${String(index)}`, facts)),
  });
  return gaps(coverageMatrix(catalogue, today), catalogue);
}

const all: Facts[] = [{ phase: 'switch' }, { phase: 'degraded' }, { phase: 'return' }];

test.each<{ name: string; procedures: Facts[]; found: string[] }>([
  { name: 'three phases with both triggers leave no gap', procedures: all, found: [] },
  {
    name: 'nothing at all is a gap of the whole usage',
    procedures: [],
    found: [
      'switch scheduled: usage',
      'switch failure: usage',
      'degraded scheduled: usage',
      'degraded failure: usage',
      'return scheduled: usage',
      'return failure: usage',
    ],
  },
  {
    name: 'a phase without either trigger is a gap of the phase, twice',
    procedures: [{ phase: 'switch' }, { phase: 'degraded' }],
    found: ['return scheduled: phase', 'return failure: phase'],
  },
  {
    name: 'a phase for failures only lacks the scheduled stop',
    procedures: [{ phase: 'switch', trigger: ['failure'] }, ...all.slice(1)],
    found: ['switch scheduled: scheduled'],
  },
  {
    name: 'a phase for scheduled stops only lacks the failure',
    procedures: [{ phase: 'switch', trigger: ['scheduled'] }, ...all.slice(1)],
    found: ['switch failure: failure'],
  },
  {
    name: 'one covered cell is enough for the rest to be no gap of the usage',
    procedures: [{ phase: 'return', trigger: ['scheduled'] }],
    found: [
      'switch scheduled: phase',
      'switch failure: phase',
      'degraded scheduled: phase',
      'degraded failure: phase',
      'return failure: failure',
    ],
  },
])('$name', ({ procedures, found }) => {
  expect(gapsWith(...procedures)).toEqual(found);
});

test('a gap stands at the line that asks for it, and names the line that makes it critical', () => {
  expect(allGaps([])[0]).toMatchObject({
    place: { file: 'services/medecine-a.yaml', line: 9, column: 23 },
    because: { file: 'applications/dpi.yaml', line: 4, column: 1 },
  });
});

test('an exempt cell is no gap', () => {
  const catalogue = aCatalogue({
    services: [aService('medecine-a', { exemptions: [anExemption()] })],
  });
  expect(gaps(coverageMatrix(catalogue, today), catalogue)).toEqual([]);
});
