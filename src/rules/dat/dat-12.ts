import type { Extract } from '../../../schemas/extract.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import { writtenIn } from '../../domain/catalogue/segment.ts';
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
      writtenIn(body).flatMap(({ words, ...at }) => inWords(words, { file, ...at })),
    ),
    ...[...extracts.values()].flatMap(inExtract),
  ];
}

/** A number and am or pm. « 2 PM » in capitals may be two pacemakers; with minutes it is a time. */
const halfDay = /\b\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]m\b|[ap]\.\s?m\.)|\b\d{1,2}[:.h]\d{2}\s?[AP]M\b/;

const fields = ['access', 'distribution', 'reminder', 'contains', 'doesNotContain'] as const;

function inExtract(extract: Entry<Extract>): Problem[] {
  return fields.flatMap((field) =>
    [extract.facts[field] ?? []]
      .flat()
      .flatMap((words, index) => inWords(words, placeOf(extract, `${field}.${String(index)}`))),
  );
}

function inWords(words: string, place: Place): Problem[] {
  const [typed] = halfDay.exec(words) ?? [];
  return typed === undefined ? [] : [fault({ why: 'twelve-hours', typed }, place)];
}

function fault(facts: FactsOf['DAT-12'], place: Place): Problem {
  return { rule: 'DAT-12', facts, place };
}
