import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Service } from '../../../schemas/service.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import { subjectOf } from '../rule.ts';
import { cov06 } from './cov-06.ts';

/** What a laboratory lacks with these degraded procedures. */
function lacking(procedures: Partial<Procedure>[], service: Partial<Service> = {}): unknown[] {
  const catalogue = aCatalogue({
    applications: [anApplication('dpi'), anApplication('repas', { criticality: 'essential' })],
    services: [aService('labo', { type: 'laboratory', ...service })],
    procedures: procedures.map((facts, index) => aProcedure(`DPI-1${String(index)}`, facts)),
  });
  return cov06(subjectOf(catalogue, today)).flatMap(({ facts }) =>
    'functions' in facts ? facts.functions : [],
  );
}

const half: Partial<Procedure> = { functions: ['receive-requests', 'send-results'] };

test('the functions of a type that no sheet names are missing', () => {
  expect(lacking([half])).toEqual(['perform-exams']);
});

test.each<{ name: string; procedure: Partial<Procedure> }>([
  { name: 'a draft', procedure: { status: 'draft' } },
  { name: 'the sheet of another service', procedure: { service: ['bloc'] } },
  { name: 'the sheet of another phase', procedure: { phase: 'return' } },
])('$name provides nothing', ({ procedure }) => {
  expect(lacking([half, { ...procedure, functions: ['perform-exams'] }])).toEqual([
    'perform-exams',
  ]);
});

test.each<{ name: string; procedures: Partial<Procedure>[]; service?: Partial<Service> }>([
  { name: 'another sheet names the rest', procedures: [half, { functions: ['perform-exams'] }] },
  {
    name: 'the service says why it does not do the rest',
    procedures: [half],
    service: { without: [{ function: 'perform-exams', reason: 'Un autre site les fait.' }] },
  },
  { name: 'no degraded sheet is there at all: another rule speaks', procedures: [] },
  {
    name: 'the service uses no critical application',
    procedures: [{ application: 'repas' }],
    service: { applications: ['repas'] },
  },
  {
    name: 'the rest is in the sheet of an application that is not critical',
    procedures: [half, { application: 'repas', functions: ['perform-exams'] }],
    service: { applications: ['dpi', 'repas'] },
  },
])('it is silent where $name', ({ procedures, service }) => {
  expect(lacking(procedures, service)).toEqual([]);
});
