import type { Extract } from '../../../schemas/extract.ts';
import type { Catalogue, Entry } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, said, type Course } from '../../domain/course/courses.ts';
import { isOf, mentionsIn } from '../../domain/course/mentions.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { extractsInActions, isObtained, isPrinted, type ExtractInAction } from './printing.ts';

/** Every extract that staff use is printed or opened by somebody in the same outage, on a printer that is named. */
export const dat06: Check = ({ courses, catalogue }) =>
  courses
    .filter(({ sheets }) => sheets.switch.length > 0 && sheets.degraded.length > 0)
    .flatMap((course) => faultsOf(course, catalogue));

function faultsOf(course: Course, { extracts, resources }: Catalogue): Problem[] {
  const byExtract = Map.groupBy(extractsInActions(course), ({ use }) => use.props.id);
  return [...byExtract].flatMap(([id, named]) => {
    const extract = extracts.get(id);
    const [first] = named;
    if (!extract || !first || isAtHand(extract)) return [];
    if (!named.some((each) => isObtained(each, extract)) && !isOpened(extract, course)) {
      return [fault('nobody', first)];
    }
    if (extract.facts.printPath.length > 0) return [];
    const unknown = named.find((each) => isPrinted(each) && !namesPrinter(each, resources));
    return unknown ? [fault('no-printer', unknown)] : [];
  });
}

/** Paper and devices need no printing. */
function isAtHand({ facts }: Entry<Extract>): boolean {
  return facts.kind === 'paper' || facts.kind === 'device';
}

/** Whether somebody opens the copy of the application that it is, in an action of its own. */
function isOpened({ facts }: Entry<Extract>, course: Course): boolean {
  if (facts.kind !== 'readonly-env' && facts.kind !== 'replica') return false;
  return (['switch', 'degraded'] as const)
    .flatMap((phase) => said(course, phase, 'Open'))
    .some(({ use }) => facts.stores.includes(use.props.id));
}

function namesPrinter({ action }: ExtractInAction, resources: Catalogue['resources']): boolean {
  return mentionsIn(action.children).some(
    (mention) =>
      isOf(mention, 'Resource') && resources.get(mention.use.props.id)?.facts.type === 'printer',
  );
}

function fault(why: FactsOf['DAT-06']['why'], named: ExtractInAction): Problem {
  return {
    rule: 'DAT-06',
    facts: { why, extract: named.use.props.id },
    place: placeOfSaid(named),
  };
}
