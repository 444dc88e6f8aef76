import { expect, test } from 'vitest';
import { aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { doneWith } from './done-with.ts';

const form = aUse('Form', { id: 'bio' });
const text = (html: string): Segment => ({ kind: 'html', html });
const step = (...children: Segment[]) => aUse('Step', { role: 'ide' }, children);

test.each<{ name: string; children: Segment[]; done: string }>([
  { name: 'taken out', children: [text('Sortir les bons, '), form], done: 'taken' },
  {
    name: 'filled',
    children: [text('<p>Remplir une '), form, text(' à lire.</p>')],
    done: 'taken',
  },
  { name: 'written', children: [text('Écrire la réponse sur '), form], done: 'written' },
  { name: 'read', children: [text('Prendre le tube, puis lire '), form], done: 'read' },
  { name: 'compared', children: [text('Comparer chaque tube à sa '), form], done: 'read' },
  {
    name: 'taken, whatever a longer word holds',
    children: [text('Prendre, pour un patient en délire, une '), form],
    done: 'taken',
  },
  { name: 'nothing that is known', children: [text('La feuille est la '), form], done: 'unknown' },
  {
    name: 'taken, in a passage for some',
    children: [
      text('Prendre :'),
      aUse('Only', { service: ['a'] }, [text('<ul><li>'), form, text('</li></ul>')]),
    ],
    done: 'taken',
  },
  {
    name: 'read, after another form was filled',
    children: [text('Remplir '), aUse('Form', { id: 'other' }), text(' et relire '), form],
    done: 'read',
  },
])('$name', ({ children, done }) => {
  const action = step(...children);
  if (action.name !== 'Step') throw new Error('A step was made');
  expect(doneWith({ action, use: form })).toBe(done);
});

test('what stands in no step says nothing', () => {
  expect(doneWith({ use: form })).toBe('unknown');
});
