import type { Grammar } from './grammar.ts';
import { englishRecording, englishVerbs } from './english-verbs.ts';
import { named } from './passages.ts';
import { isSign, openingOf, openings, tokensOf, verbsFound } from './tokens.ts';

/** English as procedures are written in it: orders in the imperative. */
export const english: Grammar = {
  isStatement(sentence) {
    // Nearly every step begins with a verb; the rest is looked at more closely.
    if (englishVerbs.has(openingOf(sentence) ?? '')) return false;
    if (opensCase.test(sentence.toLowerCase())) return false;
    const tokens = tokensOf(sentence);
    if (ordersIn(tokens).length > 0) return false;
    return naming.has(tokens[0] ?? '') || states(tokens.slice(1, 5));
  },
  isPlainOrder(sentence) {
    const opening = openingOf(sentence);
    if (opening !== undefined && !englishVerbs.has(opening)) return false;
    const tokens = tokensOf(sentence);
    return !pointing.has(tokens[0] ?? '') && isOrder(tokens, 0, false);
  },
  isForOneCase: (part) => oneCase.test(part),
  ordersIn: (part) => ordersIn(tokensOf(part)),
  mayOrder: (sentence) => verbsFound(sentence, opening, (each) => englishVerbs.has(each)),
  isRecording: (verb) => englishRecording.has(verb),
  conditionBehind,
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What may stand between the beginning of an order and its verb. */
const before = words(
  "do not don' t never always please then now immediately first next finally only also again at once straight away",
);
const joining = words('and then');
const opening = openings(joining, before);

/** What follows a verb and seldom a noun: `print the list`, but `print quality`. */
const behindVerb = words(
  `the a an each every all any it them this that these those its your their his her both two three four five six ten one what
  whether if who how where when up out off in on to with for from at by into onto over back again down only no not as through every under between around across about aloud straight carefully
  ${named}`,
);

/** What a sentence about somebody or something begins with. */
const naming = words(
  `the a an this that these those its your their his her our all any some both no it they you we he she there staff nurses
  nobody everybody everyone someone patients`,
);
/** What it goes on with. */
const stating = words(
  'must should shall will would may might can is are was were be has have had needs need',
);

/** What begins a clause of its own, whose verb says nothing of the beginning. */
const subordinate = words(
  'who which that if unless when whenever until once whether what as and or where',
);

function states(tokens: readonly string[]): boolean {
  const at = tokens.findIndex((each) => stating.has(each));
  return at >= 0 && !tokens.slice(0, at).some((each) => subordinate.has(each) || isSign(each));
}

/** Who reads “See …” or “Note that …” is not told to do anything. */
const pointing = words('see note');

function skip(tokens: readonly string[], from: number): number {
  let at = from;
  while (before.has(tokens[at] ?? '')) at += 1;
  return at;
}

function ordersIn(tokens: readonly string[]): string[] {
  const orders: string[] = [];
  let governed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const previous = tokens[at - 1] ?? '';
    if (isSign(previous)) governed = false;
    const isStart = at === 0 || isSign(previous) || (joining.has(previous) && !governed);
    if (isStart) {
      const verb = skip(tokens, at);
      if (isOrder(tokens, verb, at === 0)) {
        orders.push(tokens[verb] ?? '');
        at = verb;
      }
    } else if (previous === 'to' || previous === 'must' || previous === 'can') {
      governed ||= englishVerbs.has(tokens[at] ?? '');
    }
  }
  return orders;
}

/** At the beginning a verb is an order; behind a comma or “and” it may be one more noun. */
function isOrder(tokens: readonly string[], at: number, isFirst: boolean): boolean {
  if (!englishVerbs.has(tokens[at] ?? '')) return false;
  const next = tokens[at + 1];
  return isFirst || next === undefined || behindVerb.has(next) || /^[.!?]$|^\d/.test(next);
}

const opensCase = new RegExp(
  `^(?:if|when|whenever|where|once|as |after|before|until|till|while|during|at |on |in |for |with|by |from|within|unless|should|` +
    `otherwise|then|to |between|twice|next|finally|first|failing|beyond|outside|except|under|immediately|throughout|` +
    `(?:each|every) (?:hour|day|shift|morning|evening|night|week|month|time|handover|\\d+|two|three|four|six)|` +
    `(?:all|both) (?:day|night)|\\S+ (?:hours?|minutes?|days?|times?) )`,
);

const oneCase =
  /^\s*(?:if |otherwise|when |unless|failing|in an emergency|in case|at night|without |for a |outside |beyond |once |out of hours)/i;

/** Verbs that ask: behind them “if” brings a question, not a condition. */
const askingAnybody = words('ask tell inform say know wonder let remind');
const asking = words('check see verify confirm find note record test look decide determine');
const objects = words(
  'the a an each every all any this that these those its your their both two it them',
);
const noCondition = words('only even as and or but than what except');
const optional = words('possible needed necessary required so not any available applicable');

const reporting = words('that who which whose when where');

const condition = /(?<=\s)(?:if|unless)\s[^]*$/i;

function conditionBehind(sentence: string): string | undefined {
  const typed = condition.exec(sentence)?.[0];
  if (typed === undefined) return undefined;
  const action = tokensOf(sentence.slice(0, -typed.length));
  const behind = tokensOf(typed).filter((each) => !/^[.!?]$/.test(each));
  return isCondition(behind) && isOneOrder(action) ? typed : undefined;
}

function isCondition(behind: readonly string[]): boolean {
  return behind.length >= 4 && !behind.includes(',') && !optional.has(behind[1] ?? '');
}

/** One order, with nothing behind it that the condition could be meant for alone. */
function isOneOrder(action: readonly string[]): boolean {
  if (!englishVerbs.has(action[skip(action, 0)] ?? '') || ordersIn(action).length !== 1)
    return false;
  if (action.includes(',') && action.at(-1) !== ',') return false;
  if (noCondition.has(action.findLast((each) => each !== ',') ?? '')) return false;
  return !action.some((each) => reporting.has(each)) && !asks(action);
}

function asks(action: readonly string[]): boolean {
  return action.some(
    (each, index) =>
      askingAnybody.has(each) || (asking.has(each) && !objects.has(action[index + 1] ?? '')),
  );
}
