import type { Extract } from '../../../schemas/extract.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import type { FactsOf, Place, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

const day = 24 * 60;

/** Every time can be told: both ends of a copy, in a time zone that exists, on a clock of 24 hours. */
export const dat12: Check = ({ catalogue }) => [
  ...[...catalogue.extracts.values()].flatMap(pairOf),
  ...unknownZones(catalogue),
  ...twelveHours(catalogue),
];

function pairOf(extract: Entry<Extract>): Problem[] {
  const { every, capturedAt, availableAt } = extract.facts;
  const about = { extract: extract.id };
  if (capturedAt !== undefined && availableAt === undefined) {
    return [fault({ why: 'no-availability', ...about }, placeOf(extract, 'capturedAt'))];
  }
  if (capturedAt === undefined && availableAt !== undefined) {
    return [fault({ why: 'no-capture', ...about }, placeOf(extract, 'availableAt'))];
  }
  if (every === undefined || capturedAt === undefined || keepsItsHour(minutesOf(every))) return [];
  return [fault({ why: 'shifts', ...about, every, capturedAt }, placeOf(extract, 'every'))];
}

/** Whether what is done this often can be done at the same times every day. */
function keepsItsHour(minutes: number): boolean {
  return minutes % day === 0 || day % minutes === 0;
}

function unknownZones({ establishments }: Catalogue): Problem[] {
  return [...establishments.values()]
    .filter(({ facts }) => !isZone(facts.timezone))
    .map((each) =>
      fault({ why: 'zone', timezone: each.facts.timezone }, placeOf(each, 'timezone')),
    );
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function twelveHours({ procedures, forms, extracts }: Catalogue): Problem[] {
  return [
    ...[...procedures.values(), ...forms.values()].flatMap(({ file, body }) =>
      inText(body, { file, line: 1, column: 1 }),
    ),
    ...[...extracts.values()].flatMap(inExtract),
  ];
}

/** A number and am or pm. « 2 PM » in capitals may be two pacemakers; with minutes it is a time. */
const halfDay = /\b\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]m\b|[ap]\.\s?m\.)|\b\d{1,2}[:.h]\d{2}\s?[AP]M\b/;

/** The times in a text, each at the component it stands in or behind. */
function inText(body: readonly Segment[], around: Place): Problem[] {
  let place = around;
  return body.flatMap((segment) => {
    if (segment.kind === 'use') {
      place = { file: around.file, line: segment.line, column: segment.column };
      return inText(segment.children, place);
    }
    return inWords(segment.kind === 'html' ? segment.html : segment.text, place);
  });
}

function inExtract(extract: Entry<Extract>): Problem[] {
  const { access, distribution, reminder, contains, doesNotContain } = extract.facts;
  return [
    ...inWords(access, placeOf(extract, 'access')),
    ...inWords(distribution, placeOf(extract, 'distribution')),
    ...inWords(reminder ?? '', placeOf(extract, 'reminder')),
    ...contains.flatMap((words, index) =>
      inWords(words, placeOf(extract, `contains.${String(index)}`)),
    ),
    ...doesNotContain.flatMap((words, index) =>
      inWords(words, placeOf(extract, `doesNotContain.${String(index)}`)),
    ),
  ];
}

function inWords(words: string, place: Place): Problem[] {
  const [typed] = halfDay.exec(words) ?? [];
  return typed === undefined ? [] : [fault({ why: 'twelve-hours', typed }, place)];
}

function fault(facts: FactsOf['DAT-12'], place: Place): Problem {
  return { rule: 'DAT-12', facts, place };
}
