import type { Procedure } from '../../../schemas/procedure.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import { minutesFromStart } from '../../domain/catalogue/durations.ts';
import { uses, type Use } from '../../domain/catalogue/segment.ts';
import { grammarOf, type Tongue } from '../../domain/language/grammar.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { canMeet, linesOf, placeIn, proceduresRead, type Line } from './lines.ts';
import { stepsOf, type Reading } from './readings.ts';

/** The hours of a sheet go forward, and what is done again and again comes to an end. */
export const stp07: Check = ({ catalogue }) => [
  ...proceduresRead(catalogue).flatMap(backwards),
  ...endless(catalogue),
];

interface Timed {
  line: Line;
  step: Use;
  at: string;
}

/** What one reader reads never jumps back in time. */
function backwards(procedure: Text<Procedure>): Problem[] {
  const timed: Timed[] = [];
  for (const line of linesOf(procedure.body)) {
    const { segment } = line;
    if (segment.kind !== 'use' || segment.name !== 'Step') continue;
    const { at } = segment.props;
    if (at !== undefined) timed.push({ line, step: segment, at });
  }
  return timed.flatMap(({ line, step, at }, index) => {
    const later = timed
      .slice(0, index)
      .findLast((before) => canMeet(before.line, line) && isAfter(before.at, at));
    if (!later) return [];
    return {
      rule: 'STP-07',
      facts: { why: 'backwards', at, after: later.at },
      place: placeIn(procedure, step),
      related: [placeIn(procedure, later.step)],
    };
  });
}

function isAfter(a: string, b: string): boolean {
  return minutesFromStart(a) > minutesFromStart(b);
}

const again: Record<Tongue, RegExp> = {
  fr: /\b(?:[Tt]outes les (?:\d+ |deux |trois |quatre |cinq |six |huit |dix |douze |quinze |vingt |trente )?(?:heures?|minutes?|h|min)|[Cc]haque (?:heure|minute|quart d['’]heure|demi-heure)|[Tt]outes les demi-heures)\b/,
  en: /\b(?:(?:[Ee]very|[Ee]ach) (?:\d+ |two |three |four |five |six |eight |ten |twelve |fifteen |twenty |thirty )?(?:hours?|minutes?|mins?|half-hour|half hour)|[Hh]ourly|[Hh]alf-hourly)\b/,
};
const end: Record<Tongue, RegExp> = {
  fr: /\b(?:jusqu['’]|tant qu|pendant|durant|aussi longtemps|d['’]ici|(?:\d+|deux|trois|quatre|cinq|six|huit|dix|douze) fois|avant (?:le|la|l['’]|que))/i,
  en: /\b(?:until|till|while|as long as|during|throughout|for (?:\d+|one|two|three|four|six|the|a) |twice|(?:\d+|two|three|four|five|six|eight|ten|twelve) times|before (?:the|it))/i,
};
/** A copy that arrives every hour is nothing to do every hour. */
const described: Record<Tongue, RegExp> = {
  fr: /\b(?:que|qu['’]|qui|dont|faite?s?|prévue?s?|prises?|arrivant|mise?s? à jour|renouvelée?s?)\s/i,
  en: /\b(?:that|which|who|made|taken|due|updated|refreshed|whether|if)\s/i,
};

/** Once the outage is over another sheet takes its place: one that names it has an end. */
function endless(catalogue: Catalogue): Problem[] {
  const tongue = catalogue.group.facts.language;
  return stepsOf(catalogue).flatMap((step): Problem[] => {
    const [words] = step.sentences.flatMap((each) => endlessIn(each, tongue) ?? []);
    if (words === undefined || leadsToReturn(step, catalogue)) return [];
    const facts = { why: 'endless', words } as const;
    return [{ rule: 'STP-07', severity: 'warning', facts, place: step.place }];
  });
}

/** How often something is done in a sentence that names no end. */
function endlessIn(sentence: string, tongue: Tongue): string | undefined {
  const found = again[tongue].exec(sentence);
  if (!found || end[tongue].test(sentence)) return undefined;
  if (described[tongue].test(sentence.slice(0, found.index))) return undefined;
  return grammarOf(tongue).ordersIn(sentence).length > 0 ? found[0] : undefined;
}

function leadsToReturn({ procedure }: Reading, { procedures }: Catalogue): boolean {
  return uses(procedure.body).some(
    (use) => use.name === 'See' && procedures.get(use.props.code)?.facts.phase === 'return',
  );
}
