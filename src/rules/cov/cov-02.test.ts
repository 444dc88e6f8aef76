import { expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import { anExemption } from '../../domain/catalogue/sample-catalogue.ts';
import { found } from '../sample-subject.ts';
import { cov02 } from './cov-02.ts';

type Facts = Partial<Procedure>;

test('a service with nothing for a critical application lacks all six cells', () => {
  expect(found(cov02, [])).toEqual(
    ['switch', 'degraded', 'return'].flatMap((phase) =>
      ['scheduled', 'failure'].map(
        (trigger) => `medecine-a dpi ${phase} ${trigger} at services/medecine-a.yaml:8:16`,
      ),
    ),
  );
});

test.each<{ name: string; facts: Facts }>([
  { name: 'only a draft', facts: { status: 'draft' } },
  { name: 'only what another service has', facts: { service: ['bloc'] } },
  { name: 'only something for another application', facts: { application: 'sil' } },
  { name: 'only a check for ordinary days', facts: { phase: 'readiness' } },
])('$name is nothing', ({ facts }) => {
  expect(found(cov02, [facts])).toHaveLength(6);
});

test.each<{ name: string; facts: Facts }>([
  { name: 'one cell is covered', facts: { service: ['medecine-a'], trigger: ['failure'] } },
  { name: 'one cell is covered by a generic procedure', facts: { trigger: ['scheduled'] } },
])('it is silent where $name', ({ facts }) => {
  expect(found(cov02, [facts])).toEqual([]);
});

test('it is silent where one cell is exempt', () => {
  const exemptions = [anExemption({ phase: 'return', trigger: 'scheduled' })];
  expect(found(cov02, [], exemptions)).toEqual([]);
});
