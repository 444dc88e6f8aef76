import type { Resource } from '../../../schemas/resource.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { uses, type Use } from '../catalogue/segment.ts';
import type { Course, Said } from '../course/courses.ts';
import { isOf } from '../course/mentions.ts';
import type { Chain, Closure } from './closure.ts';
import { extractsInHand, isConditional, stepsDuring, type StepDuring } from './steps-during.ts';
import { lossOfAll, lossOfContact, lossOfExtract, type Loss } from './survival.ts';

/** A means that a step relies on and that is not there. */
export interface LostMeans {
  why: Loss['part'] | 'resource' | 'contact';
  /** The extract, the resource or the contact. */
  id: string;
  chain: Chain;
  /** Every resource that would have brought it back. */
  needs: readonly string[];
  step: StepDuring;
  said: Said;
}

/** What a course relies on while the application is down, asked for one set of things that are down. */
export type Reliance = (down: Closure) => LostMeans[];

/**
 * What the steps of a course rely on: each extract, one of the resources of a step, one of its contacts.
 *
 * A step that begins with a condition and another of its sheet stand in for each other. Whom a step
 * tells by telephone is left out, and so is the failed application's own platform, named to explain.
 */
export function relianceOf(course: Course, catalogue: Catalogue): Reliance {
  const reliance = known.get(course) ?? findReliance(course, catalogue);
  known.set(course, reliance);
  return reliance;
}

// Several rules ask for it, and a course belongs to one catalogue.
const known = new WeakMap<Course, Reliance>();

function findReliance(course: Course, catalogue: Catalogue): Reliance {
  const steps = stepsDuring(course);
  const inHand = extractsInHand(course);
  const means = steps.flatMap((step) => meansOf(step, course, catalogue, inHand));
  const sheets = Map.groupBy(means, ({ step }) => step.step.procedure);
  return (down) =>
    means.flatMap((each) => {
      const loss = each.lossIn(down);
      if (!loss) return [];
      const sheet = sheets.get(each.step.step.procedure) ?? [];
      const standsIn = sheet.some((other) => canStandIn(other, each) && !other.lossIn(down));
      return standsIn ? [] : [{ ...loss, step: each.step }];
    });
}

/** Something a step relies on. */
interface Means {
  /** What it is good for. */
  kinds: readonly string[];
  step: StepDuring;
  lossIn: (down: Closure) => Omit<LostMeans, 'step'> | undefined;
}

/** « Si elle ne s'ouvre pas, … »: a step with a condition is the way out of another, or has another as its own. */
function canStandIn(other: Means, means: Means): boolean {
  return (
    other.step !== means.step &&
    other.kinds.some((kind) => means.kinds.includes(kind)) &&
    (isConditional(other.step) || isConditional(means.step))
  );
}

function meansOf(
  step: StepDuring,
  course: Course,
  catalogue: Catalogue,
  inHand: ReadonlySet<string>,
): Means[] {
  return [
    ...extractsOf(step, course, catalogue, inHand),
    ...resourcesOf(step, course, catalogue),
    ...contactsOf(step, catalogue),
  ];
}

function extractsOf(
  step: StepDuring,
  { service }: Course,
  catalogue: Catalogue,
  inHand: ReadonlySet<string>,
): Means[] {
  const { resources } = catalogue;
  const hospital = catalogue.services.get(service)?.facts.establishment;
  return step.names.flatMap((said) => {
    if (!isOf(said, 'Extract')) return [];
    const { id } = said.use.props;
    const extract = catalogue.extracts.get(id);
    if (!extract || inHand.has(id)) return [];
    return {
      kinds: ['extract'],
      step,
      lossIn: (down) => {
        const loss = lossOfExtract(extract, down, { resources, hospital });
        const needs = loss?.part === 'store' ? extract.facts.stores : extract.facts.printPath;
        return loss && { why: loss.part, id, chain: loss.chain, needs, said };
      },
    };
  });
}

/** Several resources in one step stand in for each other, whatever they are: nobody can tell them apart. */
function resourcesOf(step: StepDuring, { application }: Course, catalogue: Catalogue): Means[] {
  const platform = catalogue.applications.get(application)?.facts.dependsOn ?? [];
  const named = step.names.flatMap((said) =>
    isOf(said, 'Open') || (isOf(said, 'Resource') && !platform.includes(said.use.props.id))
      ? [{ said, id: said.use.props.id }]
      : [],
  );
  const [first] = named;
  if (!first) return [];
  const kinds = new Set(named.map(({ id }) => kindOf(catalogue.resources.get(id)?.facts.type)));
  const needs = named.map(({ id }) => id);
  const lossIn: Means['lossIn'] = (down) => {
    const chain = lossOfAll(needs, down);
    return chain && { why: 'resource', ...first, chain, needs };
  };
  return [{ kinds: [...kinds], step, lossIn }];
}

/** Several roles in one step stand in for each other. */
function contactsOf(step: StepDuring, { contacts }: Catalogue): Means[] {
  const called = step.names.filter((each) => isOf(each, 'Contact'));
  if (called.length === 0) return [];
  const told = new Set<Use>(
    step.names.filter((each) => isOf(each, 'Tell')).flatMap(({ use }) => uses(use.children)),
  );
  const named = called
    .filter(({ use }) => !told.has(use))
    .map((said) => ({ said, id: said.use.props.id }));
  const [first] = named;
  if (!first) return [];
  const lossIn: Means['lossIn'] = (down) => {
    const losses = named.map(({ id }) => lossOfContact(id, down, contacts));
    const [chain] = losses;
    if (!chain || !losses.every(Boolean)) return undefined;
    const needs = named.flatMap(({ id }) =>
      (contacts.get(id)?.facts.numbers ?? []).flatMap(({ dependsOn }) => dependsOn),
    );
    return { why: 'contact', ...first, chain, needs };
  };
  return [{ kinds: ['contact'], step, lossIn }];
}

/** What resources are good for: those of one kind can do each other's work. */
function kindOf(type: Resource['type'] | undefined): string {
  if (type === undefined) return 'unknown';
  const kind = Object.entries(kinds).find(([, types]) => types.includes(type));
  return kind?.[0] ?? type;
}

const kinds: Readonly<Record<string, readonly Resource['type'][]>> = {
  screen: [
    'standalone-pc',
    'terminal',
    'server',
    'storage',
    'database',
    'file-share',
    'application',
    'module',
    'readonly-env',
    'saas',
    'medical-device',
  ],
  print: ['printer', 'label-printer'],
  talk: ['telephony-ip', 'telephony-analog', 'mobile', 'radio'],
  carry: ['pneumatic', 'runner'],
};
