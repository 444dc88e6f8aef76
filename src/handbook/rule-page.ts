import { readFileSync } from 'node:fs';
import type { Example, RulePage } from '../domain/problems/rule-page.ts';
import type { Language } from '../i18n/messages.ts';

/** A passage as it stands in the example hospital, and what may stand in its place. */
export interface ExampleGroup {
  right: Example;
  /** On each of these the rule speaks; the first is the page's. */
  wrong: readonly Example[];
  /** On none of these it does. */
  alsoRight: readonly Example[];
}

/** Read the page of a rule in a language, with its examples. Throws where one of the files is missing. */
export function rulePage(rule: string, language: Language): RulePage {
  const [heading = '', ...lines] = readFileSync(fileOf(rule, `${language}.md`), 'utf8').split('\n');
  const [first] = exampleGroups(rule);
  const wrong = first?.wrong[0];
  if (!first || !wrong) throw new Error(`The rule ${rule} has no example.`);
  return {
    title: heading.replace(/^# /, ''),
    text: lines.join('\n').trim(),
    wrong,
    right: first.right,
  };
}

/** The examples of a rule, from its file beside the check. */
export function exampleGroups(rule: string): ExampleGroup[] {
  const text = readFileSync(fileOf(rule, 'example.md'), 'utf8');
  const groups: { right: Example; wrong: Example[]; alsoRight: Example[] }[] = [];
  for (const { 1: syntax = '', 2: kind, 3: file = '', 4: passage = '' } of text.matchAll(fence)) {
    const example = { file, syntax, text: passage };
    if (kind === 'right') groups.push({ right: example, wrong: [], alsoRight: [] });
    else groups.at(-1)?.[kind === 'wrong' ? 'wrong' : 'alsoRight'].push(example);
  }
  return groups;
}

const fence = /^````?(\w+) (right|wrong|also-right) (\S+)\n([^]*?)^````?$/gm;

function fileOf(rule: string, ending: string): URL {
  const name = rule.toLowerCase();
  return new URL(`../rules/${name.slice(0, 3)}/${name}.${ending}`, import.meta.url);
}
