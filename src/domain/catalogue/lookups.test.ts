import { describe, expect, test } from 'vitest';
import {
  isFor,
  jobName,
  namedIn,
  neighboursOf,
  proceduresInForce,
  proceduresOf,
} from './lookups.ts';
import { aCatalogue, anApplication, aProcedure, aUse, today } from './sample-catalogue.ts';

type Procedures = ReturnType<typeof aProcedure>[];

/** The codes of the procedures that médecine A works by, of these. */
function codesOfWard(...procedures: Procedures): string[] {
  return proceduresOf('medecine-a', aCatalogue({ procedures }), today).map(({ id }) => id);
}

const own = { service: ['medecine-a'] };

describe('proceduresOf', () => {
  test.each<{ name: string; procedures: Procedures; codes: string[] }>([
    {
      name: 'a generic procedure is for a service that has the application',
      procedures: [aProcedure('DPI-01')],
      codes: ['DPI-01'],
    },
    {
      name: 'a generic procedure for an application the service has not is not for it',
      procedures: [aProcedure('SIL-01', { application: 'sil' })],
      codes: [],
    },
    {
      name: 'a procedure that names the service is for it, whatever applications it has',
      procedures: [aProcedure('SIL-01', { ...own, application: 'sil' })],
      codes: ['SIL-01'],
    },
    {
      name: 'a procedure of another service is not for it',
      procedures: [aProcedure('DPI-01', { service: ['chirurgie'] })],
      codes: [],
    },
    {
      name: 'its own procedure takes the place of the generic one',
      procedures: [aProcedure('DPI-01'), aProcedure('DPI-02', own)],
      codes: ['DPI-02'],
    },
    {
      name: 'its own procedure for one trigger leaves it the generic one for the other',
      procedures: [aProcedure('DPI-01'), aProcedure('DPI-02', { ...own, trigger: ['failure'] })],
      codes: ['DPI-01', 'DPI-02'],
    },
    {
      name: 'its own procedures for each trigger take the place of a generic one for both',
      procedures: [
        aProcedure('DPI-01'),
        aProcedure('DPI-02', { ...own, trigger: ['failure'] }),
        aProcedure('DPI-03', { ...own, trigger: ['scheduled'] }),
      ],
      codes: ['DPI-02', 'DPI-03'],
    },
    {
      name: 'its own procedure of another phase leaves it the generic one',
      procedures: [aProcedure('DPI-01'), aProcedure('DPI-02', { ...own, phase: 'return' })],
      codes: ['DPI-01', 'DPI-02'],
    },
    {
      name: 'its own procedure for another application leaves it the generic one',
      procedures: [aProcedure('DPI-01'), aProcedure('SIL-01', { ...own, application: 'sil' })],
      codes: ['DPI-01', 'SIL-01'],
    },
    {
      name: 'its own procedure that is only a draft leaves it the generic one',
      procedures: [aProcedure('DPI-01'), aProcedure('DPI-02', { ...own, status: 'draft' })],
      codes: ['DPI-01'],
    },
    {
      name: 'of several procedures of its own it works by all',
      procedures: [aProcedure('DPI-01', own), aProcedure('DPI-02', own)],
      codes: ['DPI-01', 'DPI-02'],
    },
    {
      name: 'a generic procedure that is not in force is not worked by',
      procedures: [aProcedure('DPI-01', { status: 'withdrawn' })],
      codes: [],
    },
  ])('$name', ({ procedures, codes }) => {
    expect(codesOfWard(...procedures)).toEqual(codes);
  });

  test('a service that does not exist works by nothing generic', () => {
    expect(
      proceduresOf('nulle-part', aCatalogue({ procedures: [aProcedure('DPI-01')] }), today),
    ).toEqual([]);
  });
});

describe('isFor', () => {
  test.each([
    { name: 'with its name on the list is for it', facts: own, is: true },
    { name: 'with another name on the list is not', facts: { service: ['bloc'] }, is: false },
    { name: 'for all is for it when it has the application', facts: {}, is: true },
    { name: 'for all is not when it has not', facts: { application: 'sil' }, is: false },
  ])('a procedure $name', ({ facts, is }) => {
    expect(isFor(aProcedure('DPI-01', facts), 'medecine-a', aCatalogue({}))).toBe(is);
  });
});

test('procedures in force come by application, phase, trigger and code', () => {
  const procedures = [
    aProcedure('SIL-01', { application: 'sil', phase: 'readiness' }),
    aProcedure('DPI-09', { phase: 'return' }),
    aProcedure('DPI-08', { phase: 'degraded', trigger: ['scheduled'] }),
    aProcedure('DPI-07', { phase: 'degraded', trigger: ['failure'] }),
    aProcedure('DPI-06', { phase: 'degraded' }),
    aProcedure('DPI-05', { phase: 'switch' }),
    aProcedure('DPI-04', { phase: 'readiness' }),
    aProcedure('DPI-03', { phase: 'switch', status: 'draft' }),
    aProcedure('DPI-02', { phase: 'switch', effective: '2026-11-22' }),
  ];
  const codes = proceduresInForce(aCatalogue({ procedures }), today).map(({ id }) => id);
  expect(codes).toEqual(['DPI-04', 'DPI-05', 'DPI-06', 'DPI-07', 'DPI-08', 'DPI-09', 'SIL-01']);
});

test('what a text names is found once each, in reading order, however deep it stands', () => {
  const body = [
    aUse('Only', { trigger: 'failure' }, [
      aUse('Step', { role: 'ide' }, [
        aUse('Form', { id: 'demande' }),
        { kind: 'html', html: ' et ' },
        aUse('Extract', { id: 'plan-de-soins', copies: 1 }),
        aUse('Tell', { audience: 'it', by: 'phone' }, [aUse('Contact', { id: 'astreinte-dsi' })]),
      ]),
    ]),
    aUse('Reentry', { form: 'mouvements', role: 'ide', method: 'enter' }, [
      aUse('Form', { id: 'demande' }),
      aUse('See', { code: 'DPI-03-D' }),
      aUse('Contact', { id: 'standard' }),
    ]),
    aUse('LossWindow', {}),
  ];
  expect(namedIn({ body })).toEqual({
    forms: ['demande', 'mouvements'],
    extracts: ['plan-de-soins'],
    contacts: ['astreinte-dsi', 'standard'],
    procedures: ['DPI-03-D'],
  });
});

test('a text that names nothing names nothing', () => {
  const nothing = { forms: [], extracts: [], contacts: [], procedures: [] };
  expect(namedIn({ body: [{ kind: 'html', html: '<p>Rien.</p>' }] })).toEqual(nothing);
});

describe('neighboursOf', () => {
  const switching = aProcedure('DPI-01', { phase: 'switch' });
  const degraded = aProcedure('DPI-02');
  const returning = aProcedure('DPI-03', { phase: 'return' });
  const scheduled = aProcedure('DPI-04', { phase: 'switch', trigger: ['scheduled'] });
  const other = aProcedure('SIL-01', { phase: 'switch', application: 'sil' });

  /** The codes before and after a procedure, among those of two services. */
  function around(procedure: ReturnType<typeof aProcedure>, ward: Procedures, theatre: Procedures) {
    const byService = new Map([
      ['medecine-a', ward],
      ['bloc', theatre],
    ]);
    const { before, after } = neighboursOf(procedure, byService);
    return [before, after].map((list) => list.map(({ id }) => id).join(' '));
  }

  test.each([
    {
      name: 'before and after stand the phases next to its own',
      of: degraded,
      ward: [switching, degraded, returning],
      theatre: [],
      codes: ['DPI-01', 'DPI-03'],
    },
    {
      name: 'after the switch comes degraded work, and the return only later',
      of: switching,
      ward: [switching, degraded, returning],
      theatre: [],
      codes: ['', 'DPI-02'],
    },
    {
      name: 'the sheets of a service that does not work by it are left out',
      of: degraded,
      ward: [degraded, returning],
      theatre: [switching],
      codes: ['', 'DPI-03'],
    },
    {
      name: 'a sheet that two services share is named once',
      of: degraded,
      ward: [switching, degraded],
      theatre: [switching, degraded],
      codes: ['DPI-01', ''],
    },
    {
      name: 'another application is no neighbour',
      of: degraded,
      ward: [other, degraded],
      theatre: [],
      codes: ['', ''],
    },
    {
      name: 'a sheet for the other trigger is no neighbour',
      of: aProcedure('DPI-05', { trigger: ['failure'] }),
      ward: [scheduled],
      theatre: [],
      codes: ['', ''],
    },
    {
      name: 'a sheet for either trigger is a neighbour of one for both',
      of: degraded,
      ward: [scheduled, switching, degraded],
      theatre: [],
      codes: ['DPI-01 DPI-04', ''],
    },
  ])('$name', ({ of, ward, theatre, codes }) => {
    const known = ward.includes(of) ? ward : [...ward, of];
    expect(around(of, known, theatre)).toEqual(codes);
  });
});

test.each([
  { name: 'that of the procedure’s own application', own: 'sil', job: 'envoi', called: 'Rendus' },
  { name: 'the first of all elsewhere', own: undefined, job: 'envoi', called: 'Lettres' },
  { name: 'another application’s', own: 'sil', job: 'nuit', called: 'Facturation' },
  { name: 'its id where nothing is known', own: 'sil', job: 'jour', called: 'jour' },
])('a task is called by the name of $name', ({ own, job, called }) => {
  const entries = [
    anApplication('dpi', {
      jobs: [
        { id: 'envoi', name: 'Lettres' },
        { id: 'nuit', name: 'Facturation' },
      ],
    }),
    anApplication('sil', { jobs: [{ id: 'envoi', name: 'Rendus' }] }),
  ];
  const applications = new Map(entries.map((entry) => [entry.id, entry]));
  expect(jobName(job, { applications }, own)).toBe(called);
});
