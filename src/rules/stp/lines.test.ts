import { expect, test } from 'vitest';
import { aUse } from '../../domain/catalogue/sample-catalogue.ts';
import { canMeet, isStep, laidOpen, type Audience } from './lines.ts';

test('a passage within a passage is for the readers of both', () => {
  const note = aUse('Note', {});
  const inner = aUse('Only', { service: ['bloc'] }, [note]);
  expect(laidOpen([aUse('Only', { trigger: 'failure' }, [inner]), note])).toEqual([
    { trigger: 'failure', services: ['bloc'], segment: note },
    { segment: note },
  ]);
});

test.each<{ a: Audience; b: Audience; meet: boolean }>([
  { a: {}, b: { trigger: 'failure', services: ['bloc'] }, meet: true },
  { a: { trigger: 'failure' }, b: { trigger: 'failure' }, meet: true },
  { a: { trigger: 'failure' }, b: { trigger: 'scheduled' }, meet: false },
  { a: { services: ['bloc', 'urgences'] }, b: { services: ['urgences'] }, meet: true },
  { a: { services: ['bloc'] }, b: { services: ['urgences'] }, meet: false },
  { a: { services: ['bloc'] }, b: { services: [] }, meet: false },
])('one reader may meet both $a and $b: $meet', ({ a, b, meet }) => {
  expect([canMeet(a, b), canMeet(b, a)]).toEqual([meet, meet]);
});

test('a re-entry is numbered as a step is, a note is not', () => {
  const reentry = aUse('Reentry', { form: 'demande', role: 'ide', method: 'keep' });
  const lines = laidOpen([aUse('Step', { role: 'ide' }), reentry, aUse('Note', {})]);
  expect(lines.map(isStep)).toEqual([true, true, false]);
});
