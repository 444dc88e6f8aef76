import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Exemption } from '../../../schemas/service.ts';
import { outagePhases, triggers } from '../../../schemas/vocabulary.ts';
import {
  aCatalogue,
  anApplication,
  anExemption,
  aProcedure,
  aService,
  today,
} from '../catalogue/sample-catalogue.ts';
import { coverageMatrix, needs, type Cell } from './matrix.ts';

const need = {
  application: 'dpi',
  service: 'medecine-a',
  phase: 'degraded',
  trigger: 'failure',
} as const;

/** The cell of `need` with one procedure, but for what the case says otherwise. */
function cellWith(facts: Partial<Procedure>, exemptions: Exemption[] = []): Cell | undefined {
  const catalogue = aCatalogue({
    services: [aService('medecine-a', { exemptions })],
    procedures: [aProcedure('DPI-01-D', { service: ['medecine-a'], ...facts })],
  });
  return coverageMatrix(catalogue, today).find(
    ({ phase, trigger }) => phase === need.phase && trigger === need.trigger,
  );
}

const twice = {
  service: ['medecine-a', 'medecine-a'],
  trigger: ['failure', 'failure'],
} satisfies Partial<Procedure>;
const missing = { ...need, state: 'missing' };
const covered = { ...need, state: 'covered', procedures: ['DPI-01-D'] };

describe('needs', () => {
  test('a critical application asks for three phases and two triggers in each service', () => {
    const catalogue = aCatalogue({ services: [aService('bloc'), aService('urgences')] });
    expect(
      needs(catalogue).map(({ service, phase, trigger }) => `${service} ${phase} ${trigger}`),
    ).toEqual([
      'bloc switch scheduled',
      'bloc switch failure',
      'bloc degraded scheduled',
      'bloc degraded failure',
      'bloc return scheduled',
      'bloc return failure',
      'urgences switch scheduled',
      'urgences switch failure',
      'urgences degraded scheduled',
      'urgences degraded failure',
      'urgences return scheduled',
      'urgences return failure',
    ]);
  });

  test.each([
    { name: 'an essential application asks for nothing', criticality: 'essential' },
    { name: 'any other application asks for nothing', criticality: 'other' },
  ] as const)('$name', ({ criticality }) => {
    expect(needs(aCatalogue({ applications: [anApplication('dpi', { criticality })] }))).toEqual(
      [],
    );
  });

  test('a service that does not use the application is not asked', () => {
    expect(needs(aCatalogue({ services: [aService('bloc', { applications: [] })] }))).toEqual([]);
  });

  test('an application that nobody uses asks for nothing', () => {
    expect(needs(aCatalogue({ services: [] }))).toEqual([]);
  });

  test('an application listed twice in a service is asked for once', () => {
    const services = [aService('bloc', { applications: ['dpi', 'dpi'] })];
    expect(needs(aCatalogue({ services }))).toHaveLength(6);
  });
});

describe('coverageMatrix', () => {
  test.each<{ name: string; facts: Partial<Procedure> }>([
    { name: 'another application', facts: { application: 'sil' } },
    { name: 'another service', facts: { service: ['chirurgie'] } },
    { name: 'another phase', facts: { phase: 'switch' } },
    { name: 'ordinary days', facts: { phase: 'readiness' } },
    { name: 'the other trigger', facts: { trigger: ['scheduled'] } },
    { name: 'a draft', facts: { status: 'draft' } },
    { name: 'a review that is not over', facts: { status: 'in-review' } },
    { name: 'a withdrawn procedure', facts: { status: 'withdrawn' } },
    { name: 'one that begins tomorrow', facts: { effective: '2026-11-22' } },
    { name: 'one that ended yesterday', facts: { status: 'interim', until: '2026-11-20' } },
  ])('a procedure for $name does not count', ({ facts }) => {
    expect(cellWith(facts)).toEqual(missing);
  });

  test.each<{ name: string; facts: Partial<Procedure> }>([
    { name: 'its one service', facts: {} },
    { name: 'several services', facts: { service: ['chirurgie', 'medecine-a'] } },
    { name: 'its service and trigger named twice', facts: twice },
    { name: 'its one trigger', facts: { trigger: ['failure'] } },
    { name: 'a first day that is today', facts: { effective: today } },
    { name: 'a last day that is today', facts: { status: 'interim', until: today } },
  ])('a procedure with $name covers it', ({ facts }) => {
    expect(cellWith(facts)).toEqual(covered);
  });

  test('a procedure for all services covers it as a generic one', () => {
    expect(cellWith({ service: 'all' })).toEqual({ ...covered, state: 'generic' });
  });

  test.each<{ name: string; facts: Partial<Exemption> }>([
    { name: 'for another application', facts: { application: 'sil' } },
    { name: 'for another phase', facts: { phase: 'return' } },
    { name: 'for the other trigger', facts: { trigger: 'scheduled' } },
    { name: 'that ended yesterday', facts: { until: '2026-11-20' } },
    { name: 'that begins tomorrow', facts: { since: '2026-11-22' } },
  ])('an exemption $name leaves the cell missing', ({ facts }) => {
    expect(cellWith({ status: 'draft' }, [anExemption(facts)])).toEqual(missing);
  });

  test.each<{ name: string; facts: Partial<Exemption> }>([
    { name: 'for the whole application', facts: {} },
    { name: 'for this phase', facts: { phase: 'degraded' } },
    { name: 'for this trigger', facts: { trigger: 'failure' } },
    { name: 'that begins today', facts: { since: today } },
    { name: 'that ends today', facts: { until: today } },
  ])('an exemption $name holds', ({ facts }) => {
    const exemption = anExemption(facts);
    const cell = cellWith({ status: 'draft' }, [exemption]);
    expect(cell).toEqual({ ...need, state: 'exempt', exemption });
  });

  test('an exemption never hides a procedure that exists', () => {
    expect(cellWith({}, [anExemption()])).toEqual(covered);
    expect(cellWith({ service: 'all' }, [anExemption()])?.state).toBe('generic');
  });

  test('a procedure that names the service speaks before a generic one', () => {
    const catalogue = aCatalogue({
      procedures: [
        aProcedure('DPI-01-D'),
        aProcedure('DPI-02-D', { service: ['medecine-a'], trigger: ['failure'] }),
      ],
    });
    const degraded = coverageMatrix(catalogue, today).filter(({ phase }) => phase === 'degraded');
    expect(degraded).toMatchObject([
      { trigger: 'scheduled', state: 'generic', procedures: ['DPI-01-D'] },
      { trigger: 'failure', state: 'covered', procedures: ['DPI-02-D'] },
    ]);
  });

  test('all the procedures that meet a need are named', () => {
    const procedures = [
      aProcedure('DPI-01-D', { service: ['medecine-a'] }),
      aProcedure('DPI-02-D', { service: ['medecine-a'] }),
    ];
    const cells = coverageMatrix(aCatalogue({ procedures }), today);
    expect(cells.find(({ phase }) => phase === 'degraded')).toMatchObject({
      procedures: ['DPI-01-D', 'DPI-02-D'],
    });
  });
});

describe('whatever the procedures are,', () => {
  const applications = ['dpi', 'sil'];
  const services = ['bloc', 'medecine-a', 'urgences'];

  const anyFacts = fc.record({
    application: fc.constantFrom(...applications),
    service: fc.oneof(
      fc.constant('all' as const),
      fc.uniqueArray(fc.constantFrom(...services), { minLength: 1 }),
    ),
    phase: fc.constantFrom(...outagePhases),
    trigger: fc.uniqueArray(fc.constantFrom(...triggers), { minLength: 1 }),
    status: fc.constantFrom('approved' as const, 'interim' as const, 'draft' as const),
    effective: fc.constantFrom('2026-01-12', today, '2026-11-22'),
  });
  const anyProcedures = fc
    .array(anyFacts, { maxLength: 12 })
    .map((list) => list.map((facts, index) => aProcedure(`DPI-${String(10 + index)}`, facts)));

  const catalogueOf = (procedures: ReturnType<typeof aProcedure>[]) =>
    aCatalogue({
      applications: applications.map((id) => anApplication(id)),
      services: services.map((id) => aService(id, { applications })),
      procedures,
    });
  const statesOf = (procedures: ReturnType<typeof aProcedure>[]) =>
    coverageMatrix(catalogueOf(procedures), today).map((cell) => ({
      ...cell,
      ...('procedures' in cell && { procedures: cell.procedures.toSorted() }),
    }));
  const missingIn = (procedures: ReturnType<typeof aProcedure>[]) =>
    statesOf(procedures).filter(({ state }) => state === 'missing').length;

  test('every need gets exactly one cell, in the order of needs', () => {
    fc.assert(
      fc.property(anyProcedures, (procedures) => {
        const cells = coverageMatrix(catalogueOf(procedures), today);
        const asked = cells.map(({ application, service, phase, trigger }) => {
          return { application, service, phase, trigger };
        });
        expect(asked).toEqual(needs(catalogueOf(procedures)));
      }),
    );
  });

  test('their order does not matter', () => {
    const shuffled = anyProcedures.chain((procedures) =>
      fc.tuple(
        fc.constant(procedures),
        fc.shuffledSubarray(procedures, { minLength: procedures.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([procedures, others]) => {
        expect(statesOf(others)).toEqual(statesOf(procedures));
      }),
    );
  });

  test('taking one away never lowers the number of missing cells', () => {
    fc.assert(
      fc.property(anyProcedures, fc.nat(), (procedures, position) => {
        const fewer = procedures.filter((_, index) => index !== position % procedures.length);
        expect(missingIn(fewer)).toBeGreaterThanOrEqual(missingIn(procedures));
      }),
    );
  });

  test('none of them leaves every cell missing', () => {
    expect(missingIn([])).toBe(applications.length * services.length * 6);
  });
});
