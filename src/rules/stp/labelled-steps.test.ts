/** How often the rules on wording are right, and how much they find, on steps judged by hand. */
import { expect, test } from 'vitest';
import { aCatalogue, aProcedure, aUse, today } from '../../domain/catalogue/sample-catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { grammarOf, type Tongue } from '../../domain/language/grammar.ts';
import { clausesIn } from '../../domain/language/sentences.ts';
import { subjectOf } from '../rule.ts';
import { stpChecks } from './index.ts';
import { heldOutEnglishSteps, heldOutFrenchSteps } from './held-out-steps.ts';
import { englishSteps, frenchSteps, type Labelled } from './labelled-steps.ts';

/** What a check that speaks at the level of its rule must reach; what it now finds of what it should. */
const precision = 0.9;
const recall: Record<Tongue, Record<string, number>> = {
  fr: {
    'STP-01': 1,
    'STP-02': 1,
    'STP-03': 1,
    'STP-04': 0.9,
    'STP-05': 1,
    'STP-06': 1,
    'STP-07': 1,
    'STP-08': 0.83,
    'STP-09': 0.8,
    'STP-10': 0.88,
  },
  en: {
    'STP-01': 1,
    'STP-02': 1,
    'STP-03': 0.73,
    'STP-04': 0.85,
    'STP-05': 1,
    'STP-06': 1,
    'STP-07': 1,
    'STP-08': 1,
    'STP-09': 1,
    'STP-10': 1,
  },
};

/** The same of the steps held out. */
const heldOutRecall: Record<Tongue, Record<string, number>> = {
  fr: {
    'STP-01': 0.88,
    'STP-03': 0.94,
    'STP-04': 0.66,
    'STP-07': 0.6,
    'STP-08': 0.12,
    'STP-09': 0.66,
    'STP-10': 0.53,
  },
  en: {
    'STP-01': 0.5,
    'STP-03': 0.44,
    'STP-04': 0.87,
    'STP-07': 1,
    'STP-08': 0.5,
    'STP-09': 0.66,
    'STP-10': 0.5,
  },
};

const labelled: Record<Tongue, readonly Labelled[]> = { fr: frenchSteps, en: englishSteps };

const heldOut: Record<Tongue, readonly Labelled[]> = {
  fr: heldOutFrenchSteps,
  en: heldOutEnglishSteps,
};

test('there are steps enough to judge by', () => {
  expect(frenchSteps.length).toBeGreaterThanOrEqual(120);
  expect(englishSteps.length).toBeGreaterThanOrEqual(80);
  expect(heldOutFrenchSteps.length).toBeGreaterThanOrEqual(160);
  expect(heldOutEnglishSteps.length).toBeGreaterThanOrEqual(80);
});

const rules = Object.keys(stpChecks) as (keyof typeof stpChecks)[];
const cases = (['fr', 'en'] as const).flatMap((tongue) =>
  rules
    .filter((rule) => labelled[tongue].some(([, names]) => names?.includes(rule)))
    .map((rule) => ({ tongue, rule })),
);

test.each(cases)('$rule in $tongue is right, and finds what it did', ({ tongue, rule }) => {
  const { right, falsely, missed } = judge(rule, tongue, labelled[tongue]);
  expect(right / (right + falsely)).toBeGreaterThanOrEqual(precision);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(recall[tongue][rule] ?? 0);
});

test.each(cases)('$rule in $tongue stays right on steps held out', ({ tongue, rule }) => {
  const own = judge(rule, tongue, labelled[tongue]);
  const other = judge(rule, tongue, heldOut[tongue]);
  const found = other.right + other.falsely;
  const right = own.right + other.right;
  expect(right / (right + own.falsely + other.falsely)).toBeGreaterThanOrEqual(precision);
  // Of fewer findings, a false one tells nothing.
  if (found >= 5) expect(other.right / found).toBeGreaterThanOrEqual(precision);
  expect(other.right).toBeGreaterThanOrEqual(
    (heldOutRecall[tongue][rule] ?? 0) * (other.right + other.missed),
  );
});

test.each(['fr', 'en'] as const)('the quick look for orders in %s misses none', (tongue) => {
  const grammar = grammarOf(tongue);
  const missed = [...labelled[tongue], ...heldOut[tongue]].filter(([words]) => {
    const may = new Set(grammar.mayOrder(words));
    return clausesIn(words).some((part) => grammar.ordersIn(part).some((verb) => !may.has(verb)));
  });
  expect(missed).toEqual([]);
});

function judge(rule: keyof typeof stpChecks, tongue: Tongue, steps: readonly Labelled[]) {
  const judged = steps.map(([words, names]) => ({
    isWrong: names?.includes(rule) ?? false,
    isFound: speaks(rule, tongue, words),
  }));
  const count = (wrong: boolean, found: boolean) =>
    judged.filter(({ isWrong, isFound }) => isWrong === wrong && isFound === found).length;
  return { right: count(true, true), falsely: count(false, true), missed: count(true, false) };
}

function speaks(rule: keyof typeof stpChecks, language: Tongue, words: string): boolean {
  const catalogue = aCatalogue({ procedures: [aProcedure('DPI-03-D', {}, [bodyOf(words)])] });
  const { group } = catalogue;
  const facts = { ...group.facts, language };
  const subject = subjectOf({ ...catalogue, group: { ...group, facts } }, today);
  return stpChecks[rule](subject).length > 0;
}

function bodyOf(words: string): Segment {
  const [, kind, text = words] = /^(Danger|Text): (.*)$/.exec(words) ?? [];
  const segments = inline(text);
  if (kind === 'Danger') return aUse('Danger', {}, segments);
  if (kind === 'Text')
    return { kind: 'html', html: `<p>${text.replace('▢', 'DPI-01')}</p>`, line: 12 };
  return aUse('Step', { role: 'ide' }, segments);
}

function inline(text: string): Segment[] {
  return text.split('▢').flatMap((html, index): Segment[] => {
    const before: Segment[] = index === 0 ? [] : [aUse('Form', { id: 'demande' })];
    return html === '' ? before : [...before, { kind: 'html', html }];
  });
}
