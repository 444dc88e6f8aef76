import { minutesFromStart } from '../catalogue/durations.ts';
import { uses, type Use } from '../catalogue/segment.ts';
import { said, type Course, type Said } from '../course/courses.ts';
import { isOf, type UseOf } from '../course/mentions.ts';

/** The phases in which the application is down. */
const phasesDuring = ['switch', 'degraded'] as const;

/** A step that staff take while the application is down. */
export interface StepDuring {
  phase: (typeof phasesDuring)[number];
  step: SaidStep;
  /** What it names to be used, told or filled in; what only a note in it names is left out. */
  names: readonly Said[];
}

type SaidStep = Said & { use: UseOf<'Step'> };

// Several rules ask for the same steps of the same hundreds of courses.
const known = new WeakMap<Course, readonly StepDuring[]>();

/** The steps of a course from the start of the outage to the return, in the order of the binder. */
export function stepsDuring(course: Course): readonly StepDuring[] {
  const steps = known.get(course) ?? findSteps(course);
  known.set(course, steps);
  return steps;
}

function findSteps(course: Course): StepDuring[] {
  return phasesDuring.flatMap((phase) => {
    const explained = explainedIn(course.says[phase]);
    const byAction = Map.groupBy(course.says[phase], ({ action }) => action);
    return stepsOf(course, phase).during.map((step) => ({
      phase,
      step,
      names: (byAction.get(step.use) ?? []).filter(({ use }) => !explained.has(use)),
    }));
  });
}

/** The extracts that are on paper when a scheduled stop begins, because a step before it prints them. */
export function extractsInHand(course: Course): ReadonlySet<string> {
  if (course.trigger !== 'scheduled') return new Set();
  const before = new Set<Use>(
    phasesDuring.flatMap((phase) => stepsOf(course, phase).before.map(({ use }) => use)),
  );
  const named = phasesDuring
    .flatMap((phase) => said(course, phase, 'Extract'))
    .filter(({ action }) => action !== undefined && before.has(action));
  return new Set(named.map(({ use }) => use.props.id));
}

/** A scheduled stop is prepared while everything works: up to the last step that is due before it begins. */
function stepsOf(
  course: Course,
  phase: StepDuring['phase'],
): { before: SaidStep[]; during: SaidStep[] } {
  const sheets = Map.groupBy(said(course, phase, 'Step'), ({ procedure }) => procedure);
  const split = [...sheets.values()].map((steps) => {
    const last = course.trigger === 'scheduled' ? steps.findLastIndex(isBefore) : -1;
    return { before: steps.slice(0, last + 1), during: steps.slice(last + 1) };
  });
  return {
    before: split.flatMap(({ before }) => before),
    during: split.flatMap(({ during }) => during),
  };
}

function isBefore({ use }: SaidStep): boolean {
  const { at } = use.props;
  return at !== undefined && minutesFromStart(at) < 0;
}

/** What stands in a note or a warning is named to explain. */
function explainedIn(says: readonly Said[]): ReadonlySet<Use> {
  return new Set(
    says
      .filter((each) => isOf(each, 'Note') || isOf(each, 'Caution') || isOf(each, 'Danger'))
      .flatMap(({ use }) => uses(use.children)),
  );
}

/** Whether a step begins with a condition: it may stand in for another step, or another for it. */
export function isConditional({ step }: StepDuring): boolean {
  const words = step.use.children.map((each) => (each.kind === 'html' ? each.html : '')).join('');
  return condition.test(words.replace(/<[^>]*>/g, ' ').trim());
}

const condition =
  /^(?:si\b|s['’]ils?\b|sinon\b|quand\b|lorsqu|dès qu|à défaut|faute d|en cas d|if\b|when\b|unless\b|otherwise\b|failing\b)/i;
