import { readFileSync } from 'node:fs';
import {
  parseExamples,
  parseRulePage,
  type ExampleGroup,
  type RulePage,
} from '../domain/problems/rule-page.ts';
import type { Language } from '../i18n/messages.ts';

/** Read the page of a rule in a language, with its examples. Throws where one of its files is missing. */
export function rulePage(rule: string, language: Language): RulePage {
  return parseRulePage(readBeside(rule, `${language}.md`), readBeside(rule, 'example.md'));
}

/** The examples of a rule, from its file beside the check. */
export function exampleGroups(rule: string): ExampleGroup[] {
  return parseExamples(readBeside(rule, 'example.md'));
}

function readBeside(rule: string, ending: string): string {
  const name = rule.toLowerCase();
  const file = new URL(`../rules/${name.slice(0, 3)}/${name}.${ending}`, import.meta.url);
  return readFileSync(file, 'utf8');
}
