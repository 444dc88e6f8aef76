import type { ExtractKind } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { minutesFromStart } from '../../domain/catalogue/durations.ts';
import { placeOfSaid, said, type Course, type Said } from '../../domain/course/courses.ts';
import { isOf } from '../../domain/course/mentions.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { criticalSwitches, leftOut } from './switches.ts';

/** What is needed on paper lies in the service before a planned stop begins. */
export const swi08: Check = (subject) => {
  const needing = servicesWithExtracts(subject.courses);
  const scheduled = criticalSwitches(subject).filter(({ trigger }) => trigger === 'scheduled');
  const lateOf = (course: Course) => printedLate(course, subject.catalogue);
  const late = scheduled.flatMap(lateOf);
  const unprepared = leftOut(
    scheduled,
    (course) =>
      needing.has(pairOf(course)) && inAdvance(course).length === 0 && lateOf(course).length === 0,
  );
  return [
    ...late,
    ...unprepared.map(({ facts, ...where }): Problem => ({
      rule: 'SWI-08',
      facts: { why: 'nothing', ...facts },
      ...where,
    })),
  ];
};

/** The services that need extracts of an application once it is down, or when it fails. */
function servicesWithExtracts(courses: readonly Course[]): ReadonlySet<string> {
  return new Set(
    courses
      .filter(
        (course) =>
          said(course, 'degraded', 'Extract').length > 0 ||
          (course.trigger === 'failure' && said(course, 'switch', 'Extract').length > 0),
      )
      .map(pairOf),
  );
}

function pairOf({ service, application }: Course): string {
  return `${application} ${service}`;
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
        if (ready.has(extract) || !isPrinted(extract, catalogue)) return [];
        ready.add(extract);
        return [{ rule: 'SWI-08', facts: { why: 'late', extract }, place: placeOfSaid(each) }];
      },
    ),
  );
}

/** A copy that is only looked at on a screen is opened when it is needed. */
function isPrinted(extract: string, { extracts }: Catalogue): boolean {
  const kind = extracts.get(extract)?.facts.kind;
  return kind !== undefined && !onScreen.includes(kind);
}

const onScreen: readonly ExtractKind[] = ['readonly-env', 'replica', 'device'];

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
