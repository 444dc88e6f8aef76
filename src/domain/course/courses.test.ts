import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Segment } from '../catalogue/segment.ts';
import { aCatalogue, aProcedure, aService, aUse, today } from '../catalogue/sample-catalogue.ts';
import { coursesOf, placeOfSaid, said } from './courses.ts';
import { isOf, isRead, mentionsIn } from './mentions.ts';

const pause = (job: string) => aUse('Pause', { job });
const step = (...children: Segment[]) => aUse('Step', { role: 'ide' }, children);

function courses(...sheets: [Partial<Procedure>, Segment[]?][]) {
  const procedures = sheets.map(([facts, body], index) =>
    aProcedure(`DPI-0${String(index + 1)}`, { phase: 'switch', ...facts }, body),
  );
  const services = [aService('medecine-a'), aService('bloc')];
  return coursesOf(aCatalogue({ services, procedures }), today);
}

describe('courses', () => {
  test('there is one for each service, application and trigger with a sheet', () => {
    const found = courses([{ service: ['bloc'] }]);
    expect(
      found.map(({ service, application, trigger }) => [service, application, trigger]),
    ).toEqual([
      ['bloc', 'dpi', 'scheduled'],
      ['bloc', 'dpi', 'failure'],
    ]);
  });

  test.each([
    {
      name: 'a sheet for failures is read in a failure only',
      trigger: ['failure' as const],
      read: [[], ['DPI-01']],
    },
    {
      name: 'a sheet for both is read in both',
      trigger: ['scheduled' as const, 'failure' as const],
      read: [['DPI-01'], ['DPI-01']],
    },
  ])('$name', ({ trigger, read }) => {
    const found = courses([{ service: ['bloc'], trigger }]);
    expect(found.map(({ sheets }) => sheets.switch.map(({ id }) => id))).toEqual(read);
  });

  test('a draft is not read', () => {
    expect(courses([{ status: 'draft' }])).toEqual([]);
  });

  test('what is for another service or trigger is not said', () => {
    const body = [
      aUse('Only', { service: ['bloc'] }, [step(pause('bloc'))]),
      aUse('Only', { trigger: 'scheduled' }, [step(pause('prevu'))]),
      step(pause('tous')),
    ];
    const jobs = courses([{ service: ['medecine-a', 'bloc'] }, body]).map((course) => [
      course.service,
      course.trigger,
      ...said(course, 'switch', 'Pause').map(({ use }) => use.props.job),
    ]);
    expect(jobs).toEqual([
      ['medecine-a', 'scheduled', 'prevu', 'tous'],
      ['medecine-a', 'failure', 'tous'],
      ['bloc', 'scheduled', 'bloc', 'prevu', 'tous'],
      ['bloc', 'failure', 'bloc', 'tous'],
    ]);
  });

  test('what is said has its place', () => {
    const [course] = courses([{ service: ['bloc'] }, [step(pause('tous'))]]);
    const [first] = course ? said(course, 'switch', 'Pause') : [];
    expect(first && placeOfSaid(first)).toEqual({
      file: 'procedures/dpi-01.mdx',
      line: 20,
      column: 5,
    });
  });
});

describe('mentions', () => {
  test('know the action they are part of, and who it is for', () => {
    const inner = pause('a');
    const outer = step(aUse('Only', { service: ['bloc'], trigger: 'failure' }, [inner]));
    const found = mentionsIn([outer]);
    expect(found.map(({ use }) => use.name)).toEqual(['Step', 'Pause']);
    expect(found[1]).toEqual({ use: inner, action: outer, services: ['bloc'], trigger: 'failure' });
  });

  test('an action is part of itself', () => {
    const [first] = mentionsIn([step()]);
    expect(first?.action).toBe(first?.use);
  });

  test('are found by the name of their component', () => {
    const found = mentionsIn([step(pause('a')), pause('b')]);
    expect(found.filter((each) => isOf(each, 'Pause')).map(({ use }) => use.props.job)).toEqual([
      'a',
      'b',
    ]);
  });

  test.each([
    { name: 'without a limit: by all', only: {}, read: true },
    { name: 'for this service', only: { services: ['bloc'] }, read: true },
    { name: 'for another service', only: { services: ['urgences'] }, read: false },
    { name: 'for this trigger', only: { trigger: 'failure' as const }, read: true },
    { name: 'for the other trigger', only: { trigger: 'scheduled' as const }, read: false },
  ])('are read $name', ({ only, read }) => {
    expect(isRead(only, 'bloc', 'failure')).toBe(read);
  });
});
