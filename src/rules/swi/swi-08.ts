import type { ExtractKind, OutagePhase } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { minutesFromStart } from '../../domain/catalogue/durations.ts';
import { placeOfSaid, said, type Course, type Said } from '../../domain/course/courses.ts';
import { isOf } from '../../domain/course/mentions.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';

/** What is needed on paper lies in the service before a planned stop begins. */
export const swi08: Check = (subject) => {
  const { catalogue, courses } = subject;
  const needing = servicesWithExtracts(courses, catalogue);
  const scheduled = criticalSwitches(subject).filter(({ trigger }) => trigger === 'scheduled');
  const lateOf = (course: Course) => printedLate(course, catalogue);
  const unprepared = leftOut(
    scheduled,
    (course) =>
      needing.has(pairOf(course)) && inAdvance(course).length === 0 && lateOf(course).length === 0,
  );
  return [
    ...scheduled.flatMap(lateOf),
    ...unprepared.map(({ facts, ...where }): Problem => ({
      rule: 'SWI-08',
      facts: { why: 'nothing', ...facts },
      ...where,
    })),
  ];
};

/** The services that need print-outs of an application once it is down, or when it fails. */
function servicesWithExtracts(
  courses: readonly Course[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const needs = (course: Course, phase: OutagePhase) =>
    said(course, phase, 'Extract').some(({ use }) => isPrintOut(use.props.id, course, catalogue));
  return new Set(
    courses
      .filter(
        (course) =>
          needs(course, 'degraded') || (course.trigger === 'failure' && needs(course, 'switch')),
      )
      .map(pairOf),
  );
}

function pairOf({ service, application }: Course): string {
  return `${application} ${service}`;
}

const onScreen: readonly ExtractKind[] = ['readonly-env', 'replica', 'device'];

/**
 * Whether an extract is paper that the stop itself would make hard to get: another application's can
 * still be printed, and a copy on a screen is opened when it is needed.
 */
function isPrintOut(id: string, { application }: Course, { extracts }: Catalogue): boolean {
  const facts = extracts.get(id)?.facts;
  return facts?.application === application && !onScreen.includes(facts.kind);
}

/** The papers that the switch has ready before the start. */
function inAdvance(course: Course): Said[] {
  return [...said(course, 'switch', 'Extract'), ...said(course, 'switch', 'Form')].filter(
    (paper) => (startOf(paper) ?? 0) < 0,
  );
}

/** When the step around something is done, in minutes from the start; unknown when the step does not say. */
function startOf({ action }: Said): number | undefined {
  if (action?.name !== 'Step' || action.props.at === undefined) return undefined;
  return minutesFromStart(action.props.at);
}

/** Extracts printed at the start or after it, and not once before. */
function printedLate(course: Course, catalogue: Catalogue): Problem[] {
  const ready = new Set(
    inAdvance(course).flatMap((paper) => (isOf(paper, 'Extract') ? [paper.use.props.id] : [])),
  );
  return course.sheets.switch.flatMap((sheet) =>
    afterStart(course.says.switch.filter(({ procedure }) => procedure === sheet)).flatMap(
      (each): Problem[] => {
        if (!isOf(each, 'Extract')) return [];
        const { id: extract } = each.use.props;
        if (ready.has(extract) || !isPrintOut(extract, course, catalogue)) return [];
        ready.add(extract);
        return [{ rule: 'SWI-08', facts: { why: 'late', extract }, place: placeOfSaid(each) }];
      },
    ),
  );
}

/** What a sheet has done once the stop has begun: by its hour, or below the box for the time of the switch. */
function afterStart(says: readonly Said[]): Said[] {
  let hasBegun = false;
  return says.filter((each) => {
    if (each.action?.name !== 'Step') return false;
    const start = startOf(each);
    if (start !== undefined) hasBegun = start >= 0;
    if (isOf(each, 'Time') && each.use.props.of === 'switch') hasBegun = true;
    return hasBegun;
  });
}
