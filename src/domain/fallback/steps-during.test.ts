import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import { aCatalogue, aProcedure, aUse, today } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { coursesOf, type Course } from '../course/courses.ts';
import { extractsInHand, isConditional, stepsDuring } from './steps-during.ts';

const html = (text: string): Segment => ({ kind: 'html', html: text });
const step = (words: string, at?: string, children: readonly Segment[] = []) =>
  aUse('Step', { role: 'ide', ...(at && { at }) }, [html(`<p>${words}</p>`), ...children]);

/** The course of an outage through one switch sheet. */
function courseOf(body: readonly Segment[], trigger: Trigger = 'failure'): Course {
  const procedures = [aProcedure('DPI-01-B', { phase: 'switch' }, body)];
  const course = coursesOf(aCatalogue({ procedures }), today).find(
    (each) => each.trigger === trigger,
  );
  if (!course) throw new Error('No course for this trigger.');
  return course;
}

/** The words of the steps that are taken during the outage. */
function during(course: Course): string[] {
  return stepsDuring(course).map(({ step }) =>
    step.use.children.map((each) => (each.kind === 'html' ? each.html : '')).join(''),
  );
}

describe('the steps of an outage', () => {
  test.each<{ name: string; trigger: Trigger; body: readonly Segment[]; steps: string[] }>([
    {
      name: 'all of a failure are',
      trigger: 'failure',
      body: [step('appeler'), step('imprimer')],
      steps: ['<p>appeler</p>', '<p>imprimer</p>'],
    },
    {
      name: 'what is due before a scheduled stop is not',
      trigger: 'scheduled',
      body: [step('annoncer', 'J-7'), step('basculer', 'H+0'), step('relire', 'H+2')],
      steps: ['<p>basculer</p>', '<p>relire</p>'],
    },
    {
      name: 'nor what stands between two steps that are due before it',
      trigger: 'scheduled',
      body: [step('annoncer', 'J-7'), step('compter'), step('imprimer', 'H-1'), step('basculer')],
      steps: ['<p>basculer</p>'],
    },
    {
      name: 'a passage for the other trigger is not',
      trigger: 'failure',
      body: [
        aUse('Only', { trigger: 'scheduled' }, [step('annoncer', 'J-7')]),
        aUse('Only', { trigger: 'failure' }, [step('appeler')]),
      ],
      steps: ['<p>appeler</p>'],
    },
  ])('$name', ({ trigger, body, steps }) => {
    expect(during(courseOf(body, trigger))).toEqual(steps);
  });

  test('name what stands in them, and not what a note in them explains', () => {
    const [found] = stepsDuring(
      courseOf([
        step('ouvrir', undefined, [
          aUse('Open', { id: 'pc' }),
          aUse('Note', {}, [aUse('Resource', { id: 'serveur' })]),
        ]),
      ]),
    );
    expect(found?.names.map(({ use }) => use.name)).toEqual(['Step', 'Open', 'Note']);
  });

  test('an extract printed before a scheduled stop is in hand, and one printed during it is not', () => {
    const body = [
      step('imprimer', 'H-1', [aUse('Extract', { id: 'soins' })]),
      step('imprimer', undefined, [aUse('Extract', { id: 'presents' })]),
    ];
    expect([...extractsInHand(courseOf(body, 'scheduled'))]).toEqual(['soins']);
    expect([...extractsInHand(courseOf(body, 'failure'))]).toEqual([]);
  });
});

test.each([
  ['Si rien ne sort, écrire à la main.', true],
  ["S'il ne s'ouvre pas, appeler.", true],
  ['S’ils manquent, appeler.', true],
  ['SI le réseau marche, ouvrir.', true],
  ['Sinon, recopier.', true],
  ["Lorsqu'un patient arrive, écrire.", true],
  ['À défaut, recopier.', true],
  ['If nothing prints, copy by hand.', true],
  ['Signaler la panne.', false],
  ['Sinistre : appeler.', false],
  ['Imprimer ; si rien ne sort, recopier.', false],
  ['Iffy', false],
])('« %s » begins with a condition: %s', (words, expected) => {
  const [found] = stepsDuring(courseOf([step(words)]));
  expect(found && isConditional(found)).toBe(expected);
});
