import type { Procedure } from '../../../schemas/procedure.ts';
import type { ServiceFunction } from '../../../schemas/vocabulary.ts';
import { placeOf, type Catalogue, type Text } from '../../domain/catalogue/catalogue.ts';
import type { Course, Said } from '../../domain/course/courses.ts';
import { functionsProvided } from '../../domain/coverage/functions.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** More functions than this are no longer the indispensable ones. */
const mostFunctions = 12;

/** A function that a degraded sheet promises is borne out by a step of it, and there are not too many. */
export const cov07: Check = ({ catalogue, courses }) => [
  ...withoutMeans(courses, catalogue),
  ...tooMany(courses, catalogue),
];

function withoutMeans(courses: readonly Course[], catalogue: Catalogue): Problem[] {
  return [...readersBySheet(courses)].flatMap(([sheet, readers]) =>
    sheet.facts.functions.flatMap((wanted, index): Problem[] => {
      const concerned = readers.filter(({ service }) => !leavesOut(service, wanted, catalogue));
      const all = new Set(concerned.map(({ service }) => service));
      const lacking = new Set(
        concerned
          .filter(({ says }) => !says.some((each) => isMeans(each, wanted)))
          .map(({ service }) => service),
      );
      if (lacking.size === 0) return [];
      // Where it fails for everybody, the names of the services would only hide the sentence.
      const services = lacking.size === all.size ? [] : [...lacking];
      return [
        {
          rule: 'COV-07',
          facts: { why: 'no-means', function: wanted, services },
          place: placeOf(sheet, `functions.${String(index)}`),
        },
      ];
    }),
  );
}

interface Reader {
  sheet: Text<Procedure>;
  service: string;
  says: readonly Said[];
}

/** What each service reads in each degraded sheet, in a failure and in a scheduled stop. */
function readersBySheet(courses: readonly Course[]): Map<Text<Procedure>, Reader[]> {
  const readers = courses.flatMap(({ service, sheets, says }): Reader[] => {
    const bySheet = Map.groupBy(says.degraded, ({ procedure }) => procedure);
    return sheets.degraded.map((sheet) => ({ sheet, service, says: bySheet.get(sheet) ?? [] }));
  });
  return Map.groupBy(readers, ({ sheet }) => sheet);
}

function leavesOut(service: string, wanted: ServiceFunction, { services }: Catalogue): boolean {
  const without = services.get(service)?.facts.without ?? [];
  return without.some((each) => each.function === wanted);
}

/** Whether something in a step lets people do it: paper or a voice for what passes between services. */
function isMeans({ use, action }: Said, wanted: ServiceFunction): boolean {
  if (!action) return false;
  const { name } = use;
  if (wanted === 'receive-results') return name === 'Form' || name === 'Contact';
  if (wanted.startsWith('request-')) {
    return name === 'Form' || name === 'Contact' || name === 'Tell';
  }
  return name === 'Step';
}

function tooMany(courses: readonly Course[], { services }: Catalogue): Problem[] {
  return [...functionsProvided(courses)].flatMap(([id, functions]): Problem[] => {
    const service = services.get(id);
    if (!service || functions.size <= mostFunctions) return [];
    return [
      {
        rule: 'COV-07',
        severity: 'warning',
        facts: { why: 'too-many', service: id, count: functions.size, most: mostFunctions },
        place: placeOf(service, 'type'),
      },
    ];
  });
}
