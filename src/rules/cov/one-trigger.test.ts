import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import { anExemption } from '../../domain/catalogue/sample-catalogue.ts';
import { found } from '../sample-subject.ts';
import { cov03 } from './cov-03.ts';
import { cov04 } from './cov-04.ts';

type Facts = Partial<Procedure>;

const others: Facts[] = [{ phase: 'switch' }, { phase: 'degraded' }];

describe.each([
  { rule: 'COV-03', check: cov03, has: 'failure', lacks: 'scheduled' },
  { rule: 'COV-04', check: cov04, has: 'scheduled', lacks: 'failure' },
] as const)('$rule', ({ check, has, lacks }) => {
  const half: Facts = { phase: 'return', trigger: [has] };
  const rest: Facts = { phase: 'return', trigger: [lacks] };

  test('a phase that provides for one trigger only lacks the other', () => {
    expect(found(check, [...others, half])).toEqual([
      `medecine-a dpi return ${lacks} at services/medecine-a.yaml:8:16`,
    ]);
  });

  test.each<{ name: string; procedure: Facts }>([
    { name: 'a draft', procedure: { ...rest, status: 'draft' } },
    { name: 'one that ended yesterday', procedure: { ...rest, until: '2026-11-20' } },
    { name: 'one of another service', procedure: { ...rest, service: ['bloc'] } },
    { name: 'one of another phase', procedure: { ...rest, phase: 'switch' } },
  ])('$name does not provide for them', ({ procedure }) => {
    expect(found(check, [...others, half, procedure])).toHaveLength(1);
  });

  test.each<{ name: string; procedures: Facts[] }>([
    { name: 'another procedure provides for them', procedures: [...others, half, rest] },
    { name: 'one procedure provides for both', procedures: [...others, { phase: 'return' }] },
    { name: 'neither is provided for: another rule speaks', procedures: others },
    {
      name: 'only the other trigger is missing: another rule speaks',
      procedures: [...others, rest],
    },
    { name: 'the service has nothing at all: another rule speaks', procedures: [] },
  ])('it is silent where $name', ({ procedures }) => {
    expect(found(check, procedures)).toEqual([]);
  });

  test('it is silent where the cell is exempt', () => {
    const exemptions = [anExemption({ phase: 'return', trigger: lacks })];
    expect(found(check, [...others, half], exemptions)).toEqual([]);
  });

  test('where the other trigger is exempt, the cell is missing all the same', () => {
    const exemptions = [anExemption({ phase: 'return', trigger: has })];
    expect(found(check, others, exemptions)).toHaveLength(1);
  });
});
