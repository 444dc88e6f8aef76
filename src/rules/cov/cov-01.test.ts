import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import { anExemption } from '../../domain/catalogue/sample-catalogue.ts';
import { found } from '../sample-subject.ts';
import { cov01 } from './cov-01.ts';

type Facts = Partial<Procedure>;

const others: Facts[] = [{ phase: 'switch' }, { phase: 'degraded' }];

test('a phase for which neither trigger is provided for is named, once for each', () => {
  expect(found(cov01, others)).toEqual([
    'medecine-a dpi return scheduled at services/medecine-a.yaml:8:16',
    'medecine-a dpi return failure at services/medecine-a.yaml:8:16',
  ]);
});

test.each<{ name: string; procedures: Facts[] }>([
  { name: 'a draft', procedures: [...others, { phase: 'return', status: 'draft' }] },
  { name: 'a withdrawn one', procedures: [...others, { phase: 'return', status: 'withdrawn' }] },
  {
    name: 'one of another service',
    procedures: [...others, { phase: 'return', service: ['bloc'] }],
  },
  {
    name: 'one for another application',
    procedures: [...others, { phase: 'return', application: 'sil' }],
  },
  {
    name: 'one that begins tomorrow',
    procedures: [...others, { phase: 'return', effective: '2026-11-22' }],
  },
  { name: 'one for ordinary days', procedures: [...others, { phase: 'readiness' }] },
])('$name does not provide for a phase', ({ procedures }) => {
  expect(found(cov01, procedures)).toHaveLength(2);
});

test.each<{ name: string; procedures: Facts[] }>([
  { name: 'three phases are complete', procedures: [...others, { phase: 'return' }] },
  {
    name: 'one trigger is provided for: another rule speaks',
    procedures: [...others, { phase: 'return', trigger: ['failure'] }],
  },
  { name: 'the service has nothing at all: another rule speaks', procedures: [] },
])('it is silent where $name', ({ procedures }) => {
  expect(found(cov01, procedures)).toEqual([]);
});

test('it is silent where the phase is exempt', () => {
  expect(found(cov01, others, [anExemption({ phase: 'return' })])).toEqual([]);
});
