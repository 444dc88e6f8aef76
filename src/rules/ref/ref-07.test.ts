import { expect, test } from 'vitest';
import type { Text } from '../../domain/catalogue/catalogue.ts';
import {
  aCatalogue,
  anApplication,
  aProcedure,
  aService,
  aUse,
  today,
} from '../../domain/catalogue/sample-catalogue.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import { ref07 } from './ref-07.ts';
import { subjectOf } from '../rule.ts';

/** A ward that uses `dpi` and a laboratory that does not, with the procedures of a case. */
function faults(...procedures: Text<Procedure>[]): FactsOf['REF-07'][] {
  const catalogue = aCatalogue({
    applications: [anApplication('dpi'), anApplication('sil')],
    services: [aService('medecine'), aService('laboratoire', { applications: ['sil'] })],
    procedures,
  });
  return ref07(subjectOf(catalogue, today)).map(({ facts }) => facts as FactsOf['REF-07']);
}

test.each<{ name: string; procedures: Text<Procedure>[]; facts: FactsOf['REF-07'][] }>([
  {
    name: 'a procedure for a service that does not use the application is in no binder of it',
    procedures: [aProcedure('DPI-01', { service: ['medecine', 'laboratoire'] })],
    facts: [{ why: 'not-a-user', service: 'laboratoire', application: 'dpi' }],
  },
  {
    name: 'a generic procedure that every service has replaced by its own is read by nobody',
    procedures: [aProcedure('DPI-01'), aProcedure('DPI-02', { service: ['medecine'] })],
    facts: [{ why: 'nobody', application: 'dpi' }],
  },
  {
    name: 'a generic procedure for an application that nobody uses is read by nobody',
    procedures: [aProcedure('PAC-01', { application: 'pacs' })],
    facts: [{ why: 'nobody', application: 'pacs' }],
  },
  {
    name: 'a passage for a service that does not work by the procedure is read by nobody',
    procedures: [
      aProcedure('DPI-01', {}, [aUse('Only', { service: ['medecine', 'laboratoire'] })]),
    ],
    facts: [{ why: 'passage', service: 'laboratoire', application: 'dpi' }],
  },
  {
    name: 'a generic procedure that one service works by is right',
    procedures: [aProcedure('DPI-01')],
    facts: [],
  },
  {
    name: 'a procedure of the services that use the application is right',
    procedures: [aProcedure('DPI-01', { service: ['medecine'] })],
    facts: [],
  },
  {
    name: 'a draft is in no binder and says so itself',
    procedures: [aProcedure('DPI-01', { service: ['laboratoire'], status: 'draft' })],
    facts: [],
  },
  {
    name: 'a service that does not exist is reported as such elsewhere',
    procedures: [aProcedure('DPI-01', { service: ['cuisine'] })],
    facts: [],
  },
])('$name', ({ procedures, facts }) => {
  expect(faults(...procedures)).toEqual(facts);
});
