import type { Extract } from '../../../schemas/extract.ts';
import type { Service } from '../../../schemas/service.ts';
import type { Catalogue, Entry } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course } from '../../domain/course/courses.ts';
import type { Closure } from '../../domain/fallback/closure.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { nearby } from '../../domain/fallback/survival.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check, Subject } from '../rule.ts';
import { extractsInActions, isPrinted } from './printing.ts';

/** The longest that a service may wait for its paper, in minutes. */
const longest = 60;

const nothing: Closure = new Map();

/** What a service prints for each of its patients comes out within the hour, on the fastest printer that is left. */
export const dat14: Check = ({ courses, catalogue, closures }) =>
  courses.flatMap((course) => faultsOf(course, { catalogue, closures }));

function faultsOf(
  course: Course,
  { catalogue, closures }: Pick<Subject, 'catalogue' | 'closures'>,
): Problem[] {
  const printed = extractsInActions(course).filter(isPrinted);
  const service = catalogue.services.get(course.service);
  if (printed.length === 0 || !service) return [];
  const downs = scenariosOf(course, catalogue).map(({ id }) => closures.get(id) ?? nothing);
  return printed.flatMap((named) => {
    const extract = catalogue.extracts.get(named.use.props.id);
    const slowest = extract && slowestPrint(extract, service.facts, downs, catalogue);
    if (!slowest || slowest.minutes <= longest) return [];
    return {
      rule: 'DAT-14' as const,
      facts: { extract: named.use.props.id, service: service.id, ...slowest },
      place: placeOfSaid(named),
    };
  });
}

/** The printing of an extract in the outage that leaves the slowest printers. One that leaves none is another matter. */
function slowestPrint(
  { facts: { printPath, pagesPerPatient } }: Entry<Extract>,
  { patientsPerDay, establishment }: Service,
  downs: readonly Closure[],
  { resources }: Catalogue,
): { pages: number; minutes: number; printer: string } | undefined {
  if (pagesPerPatient === undefined || patientsPerDay === undefined) return undefined;
  const pages = patientsPerDay * pagesPerPatient;
  const printers = nearby(printPath, { resources, hospital: establishment }).flatMap((printer) => {
    const speed = resources.get(printer)?.facts.pagesPerMinute;
    return speed === undefined ? [] : { printer, minutes: Math.ceil(pages / speed) };
  });
  const fastestFirst = printers.toSorted((a, b) => a.minutes - b.minutes);
  const left = (downs.length > 0 ? downs : [nothing]).flatMap(
    (down) => fastestFirst.find(({ printer }) => !down.has(printer)) ?? [],
  );
  const [slowest] = left.toSorted((a, b) => b.minutes - a.minutes);
  return slowest && { pages, ...slowest };
}
