import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import { anExemption } from '../../domain/catalogue/sample-catalogue.ts';
import { found } from '../sample-subject.ts';
import { cov03 } from './cov-03.ts';

type Facts = Partial<Procedure>;

const others: Facts[] = [{ phase: 'switch' }, { phase: 'degraded' }];
const half: Facts = { phase: 'return', trigger: ['failure'] };
const rest: Facts = { phase: 'return', trigger: ['scheduled'] };

test('a phase that provides for a failure only lacks scheduled stops', () => {
  expect(found(cov03, [...others, half])).toEqual([
    'medecine-a dpi return scheduled at services/medecine-a.yaml:8:16',
  ]);
});

test.each<{ name: string; procedure: Facts }>([
  { name: 'a draft', procedure: { ...rest, status: 'draft' } },
  { name: 'one that ended yesterday', procedure: { ...rest, until: '2026-11-20' } },
  { name: 'one of another service', procedure: { ...rest, service: ['bloc'] } },
  { name: 'one of another phase', procedure: { ...rest, phase: 'switch' } },
])('$name does not provide for them', ({ procedure }) => {
  expect(found(cov03, [...others, half, procedure])).toHaveLength(1);
});

test.each<{ name: string; procedures: Facts[] }>([
  { name: 'another procedure provides for them', procedures: [...others, half, rest] },
  { name: 'one procedure provides for both', procedures: [...others, { phase: 'return' }] },
  { name: 'neither is provided for: another rule speaks', procedures: others },
  { name: 'only the other trigger is missing: another rule speaks', procedures: [...others, rest] },
  { name: 'the service has nothing at all: another rule speaks', procedures: [] },
])('it is silent where $name', ({ procedures }) => {
  expect(found(cov03, procedures)).toEqual([]);
});

test('it is silent where the cell is exempt', () => {
  const exemptions = [anExemption({ phase: 'return', trigger: 'scheduled' })];
  expect(found(cov03, [...others, half], exemptions)).toEqual([]);
});

test('where the other trigger is exempt, the cell is missing all the same', () => {
  const exemptions = [anExemption({ phase: 'return', trigger: 'failure' })];
  expect(found(cov03, others, exemptions)).toHaveLength(1);
});
