import { describe, expect, test } from 'vitest';
import { kinds } from '../../schemas/values.ts';
import { layout, roomOf } from './layout.ts';

describe('a file belongs to the room of its first folder, or of its own name', () => {
  test.each([
    { file: 'services/urgences.yaml', room: 'services' },
    { file: 'procedures/dpi/soigner.mdx', room: 'procedures' },
    { file: 'procedures/a/b/c.mdx', room: 'procedures' },
    { file: 'contacts.yaml', room: 'contacts' },
    { file: 'contacts.yaml.bak', room: 'contacts' },
    { file: 'services/', room: 'services' },
    { file: 'services/procedures/a.yaml', room: 'services' },
  ])('$file', ({ file, room }) => {
    expect(roomOf(file)).toBe(room);
  });
});

describe('a file that belongs to no room', () => {
  test.each([
    'group.yaml',
    'notes.yaml',
    'service/urgences.yaml',
    'Services/urgences.yaml',
    'services.old/urgences.yaml',
    'procedures.bak/a.mdx',
    'old/services/urgences.yaml',
    'constructor/a.yaml',
    'toString.yaml',
    '__proto__/a.yaml',
    '',
  ])('%s', (file) => {
    expect(roomOf(file)).toBeUndefined();
  });
});

test('each room holds a kind of its own', () => {
  const held = Object.values(layout).map(({ kind }) => kind);
  expect(new Set(held).size).toBe(held.length);
  expect(kinds).toEqual(expect.arrayContaining(held));
});
