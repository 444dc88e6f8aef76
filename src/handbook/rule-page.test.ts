/** The page of every rule is there in both languages, and its examples are true. */
import { describe, expect, test } from 'vitest';
import { ruleIds, ruleOf } from '../domain/problems/rules.ts';
import { languages, messageOf, type Language } from '../i18n/messages.ts';
import { namesIn } from '../i18n/names.ts';
import { checks } from '../rules/check-catalogue.ts';
import { problemsWith, withPassage } from '../rules/sample-hospital.ts';
import { exampleGroups, rulePage } from './rule-page.ts';

const headings: Record<Language, string[]> = {
  fr: ['Ce que cela veut dire', 'Pourquoi cela compte pendant un arrêt', 'Comment corriger'],
  en: ['What it means', 'Why it matters during an outage', 'How to put it right'],
};

/** What the rule says with a passage of the example hospital in another's place, and at which lines. */
function said(rule: string, file: string, right: string, typed: string) {
  return problemsWith(withPassage(file, right, typed)).filter((problem) => problem.rule === rule);
}

test('the example hospital has nothing wrong', () => {
  expect(problemsWith()).toEqual([]);
});

describe.each(ruleIds)('%s', (rule) => {
  test('has a check, or belongs to the reader or the waivers', () => {
    expect(rule in checks || /^(CNT|WAI)-/.test(rule)).toBe(true);
    expect(ruleOf(rule).from).not.toBe('');
  });

  test.each(languages)('has its page in %s', (language) => {
    const { title, text } = rulePage(rule, language);
    expect(title.length).toBeGreaterThan(8);
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings[language]);
    for (const part of text.split(/^## .+$/m).slice(1))
      expect(part.trim().length).toBeGreaterThan(30);
  });

  // A file's name is wrong or right by itself; the reader's own tests prove it.
  const groups = groupsOf(rule).filter(({ right }) => !right.file.endsWith('/'));
  test('has an example', () => {
    expect(groupsOf(rule)[0]?.wrong.length).toBeGreaterThan(0);
  });

  test.each(groups.flatMap(({ right, wrong }) => wrong.map((each) => [each, right] as const)))(
    'speaks of what is wrong, in both languages: %j',
    ({ file, text }, right) => {
      expect(file).toBe(right.file);
      const problems = said(rule, file, right.text, text);
      expect(problems).not.toEqual([]);
      for (const problem of problems) {
        for (const language of languages) {
          const { message, hint } = messageOf(problem, language, namesIn(undefined));
          expect(`${message} ${hint ?? ''}`).not.toMatch(/undefined|NaN|\[object/);
          expect(message).toMatch(/[.!?»”)]$/);
        }
      }
    },
  );

  test.each(
    groups.flatMap(({ right, alsoRight }) => alsoRight.map((each) => [each, right] as const)),
  )('says nothing of what is right: %j', ({ file, text }, right) => {
    expect(file).toBe(right.file);
    expect(said(rule, file, right.text, text)).toEqual([]);
  });
});

/** A rule without examples is a failed test, not the end of all others. */
function groupsOf(rule: string) {
  try {
    return exampleGroups(rule);
  } catch {
    return [];
  }
}
