import type { Procedure } from '../../../schemas/procedure.ts';
import type { OutagePhase } from '../../../schemas/vocabulary.ts';
import type { Text } from '../../domain/catalogue/catalogue.ts';
import { placeOfSheet, said, type Course } from '../../domain/course/courses.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

type Sheet = Text<Procedure>;

/** On paper one sheet leads to the next: from the switch to the work, and from the work to the return. */
export const sym01: Check = ({ courses }) =>
  courses
    .filter(({ sheets }) => Object.values(sheets).every(({ length }) => length > 0))
    .flatMap((course) => {
      const leadsTo = linksOf(course);
      return [...notNamed(course, leadsTo), ...withoutWayBack(course, leadsTo)];
    });

/** The codes that each sheet of a course names, as this service reads it. */
type Links = ReadonlyMap<Sheet, ReadonlySet<string>>;

function linksOf(course: Course): Links {
  const phases = ['switch', 'degraded'] as const;
  const sees = phases.flatMap((phase) => said(course, phase, 'See'));
  const bySheet = Map.groupBy(sees, ({ procedure }) => procedure);
  return new Map(
    phases
      .flatMap((phase) => course.sheets[phase])
      .map((sheet) => [
        sheet,
        new Set((bySheet.get(sheet) ?? []).map(({ use }) => use.props.code)),
      ]),
  );
}

/** Sheets for the work that a reader never comes to, by however many others. */
function notNamed(course: Course, leadsTo: Links): Problem[] {
  const found = new Set<Sheet>(course.sheets.switch);
  // A set hands out what is added to it on the way.
  for (const sheet of found) {
    for (const next of course.sheets.degraded) {
      if (leadsTo.get(sheet)?.has(next.id)) found.add(next);
    }
  }
  return mainSheets(course, 'degraded')
    .filter((sheet) => !found.has(sheet))
    .map((sheet) => ({
      rule: 'SYM-01',
      facts: { why: 'not-named', sheet: sheet.id, application: course.application },
      place: placeOfSwitch(course),
      related: [placeOfSheet(sheet)],
    }));
}

/** Sheets for the work that do not name the return, and that no other which names it leads to. */
function withoutWayBack(course: Course, leadsTo: Links): Problem[] {
  const returns = course.sheets.return.map(({ id }) => id);
  const namesReturn = (sheet: Sheet) => returns.some((code) => leadsTo.get(sheet)?.has(code));
  const withWay = course.sheets.degraded.filter(namesReturn);
  return mainSheets(course, 'degraded')
    .filter((sheet) => !withWay.includes(sheet))
    .filter((sheet) => !withWay.some((each) => leadsTo.get(each)?.has(sheet.id)))
    .map((sheet) => ({
      rule: 'SYM-01',
      facts: { why: 'no-way-back', sheet: sheet.id, application: course.application },
      place: placeOfSheet(sheet),
      related: course.sheets.return.map(placeOfSheet),
    }));
}

/** A service with a sheet of its own does not need the one for all, which may lie beside it all the same. */
function mainSheets({ sheets }: Course, phase: OutagePhase): readonly Sheet[] {
  const own = sheets[phase].filter(({ facts }) => facts.service !== 'all');
  return own.length > 0 ? own : sheets[phase];
}

function placeOfSwitch(course: Course) {
  const [first] = mainSheets(course, 'switch');
  if (!first) throw new Error('A course with all its phases has a switch');
  return placeOfSheet(first);
}
