import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { actorsIn, textForRole } from './role-text.ts';

const words = (html: string): Segment => ({ kind: 'html', html });
const heading = (text: string, depth: 2 | 3 = 2): Segment => ({ kind: 'heading', depth, text });
const step = (role: string, said = role) => aUse('Step', { role }, [words(said)]);
const danger = (said: string) => aUse('Danger', {}, [words(said)]);
const only = (...children: Segment[]) => aUse('Only', { trigger: 'failure' }, children);
const condition = aUse('Condition', {}, [words('Le DPI ne répond plus.')]);
const decision = aUse('Decision', { role: 'cadre', alternate: 'medecin', within: '30min' });
const reentry = aUse('Reentry', { form: 'f', role: 'ide', method: 'enter', verifier: 'cadre' });

/** A text as its words, its components by name, passages in brackets. */
function told(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'html') return segment.html;
      if (segment.kind === 'heading') return `#${segment.text}`;
      if (segment.name === 'Only') return `[${told(segment.children)}]`;
      return segment.children.length > 0 ? told(segment.children) : segment.name;
    })
    .join(' ');
}

describe('a role reads', () => {
  test.each<{ name: string; body: Segment[]; ide: string }>([
    {
      name: 'its own steps, in order',
      body: [step('ide', 'a'), step('as'), step('ide', 'b')],
      ide: 'a b',
    },
    {
      name: 'the condition, which is for everybody',
      body: [condition, step('as'), step('ide')],
      ide: 'Le DPI ne répond plus. ide',
    },
    {
      name: 'the danger before its step',
      body: [step('as'), danger('!'), step('ide')],
      ide: '! ide',
    },
    {
      name: 'not the danger before the step of another',
      body: [step('ide'), danger('!'), step('as')],
      ide: 'ide',
    },
    {
      name: 'all that stands in a row before its step',
      body: [danger('!'), words('a'), step('ide')],
      ide: '! a ide',
    },
    {
      name: 'what stands behind the last step, when that is its own',
      body: [step('as'), step('ide'), words('z')],
      ide: 'ide z',
    },
    {
      name: 'no danger of the next heading',
      body: [heading('A'), step('ide'), heading('B'), danger('!'), step('as')],
      ide: '#A ide',
    },
    {
      name: 'the headings its steps stand under',
      body: [heading('A'), heading('a', 3), step('as'), heading('b', 3), step('ide')],
      ide: '#A #b ide',
    },
    {
      name: 'what stands under a heading without any step',
      body: [heading('A'), words('a'), heading('B'), step('ide')],
      ide: '#A a #B ide',
    },
    {
      name: 'its steps in a passage, as a passage',
      body: [only(step('as'), danger('!'), step('ide'))],
      ide: '[! ide]',
    },
    {
      name: 'the danger before a passage with a step of its own',
      body: [danger('!'), only(step('as'), step('ide')), step('as')],
      ide: '! [ide]',
    },
    {
      name: 'no passage in which it does nothing',
      body: [step('ide'), only(step('as'))],
      ide: 'ide',
    },
    { name: 'the form it re-enters', body: [reentry, step('as')], ide: 'Reentry' },
  ])('$name', ({ body, ide }) => {
    expect(told(textForRole('ide', body))).toBe(ide);
  });

  test.each<{ name: string; role: string; body: Segment[]; text: string }>([
    { name: 'a decision it takes', role: 'cadre', body: [decision, step('ide')], text: 'Decision' },
    {
      name: 'a decision it stands in for',
      role: 'medecin',
      body: [decision, step('ide')],
      text: 'Decision',
    },
    { name: 'a form it only checks', role: 'cadre', body: [reentry, step('ide')], text: 'Reentry' },
    {
      name: 'nothing, where it does nothing',
      role: 'asv',
      body: [condition, step('ide')],
      text: '',
    },
  ])('$name', ({ role, body, text }) => {
    expect(told(textForRole(role, body))).toBe(text);
  });
});

const roles = ['ide', 'as', 'medecin'] as const;
const { body } = fc.letrec<{ body: Segment[]; segment: Segment }>((tie) => ({
  segment: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...roles).map((role) => step(role)),
    fc.constant(null).map(() => danger('!')),
    fc.constant(null).map(() => words('mots')),
    fc
      .constantFrom(...roles)
      .map((role) => aUse('Decision', { role, alternate: 'as', within: '1h' })),
    tie('body').map((children) => only(...children)),
  ),
  body: fc.array(tie('segment'), { maxLength: 6 }),
}));
const texts = fc
  .array(
    fc
      .tuple(fc.constantFrom(2 as const, 3 as const), body)
      .map(([depth, segments]) => [heading('Titre', depth), ...segments]),
    { maxLength: 4 },
  )
  .map((parts) => [condition, step('ide'), ...parts.flat()]);

/** What is said and done, passages opened; a heading with nothing under it says nothing. */
function matter(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'heading') return [];
    return segment.kind === 'use' && segment.name === 'Only' ? matter(segment.children) : [segment];
  });
}

describe('whatever the text', () => {
  test('the texts of all roles together are the whole of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = new Set(actorsIn(text).flatMap((role) => matter(textForRole(role, text))));
        expect(matter(text).filter((segment) => !read.has(segment))).toEqual([]);
      }),
    );
  });

  test('a role reads its part in the order in which it is written', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...roles), (text, role) => {
        const read = new Set(matter(textForRole(role, text)));
        expect(matter(textForRole(role, text))).toEqual(
          matter(text).filter((each) => read.has(each)),
        );
      }),
    );
  });

  test('and takes no step of another', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...roles), (text, role) => {
        const others = matter(textForRole(role, text)).filter(
          (each) => each.kind === 'use' && each.name === 'Step' && each.props.role !== role,
        );
        expect(others).toEqual([]);
      }),
    );
  });
});
