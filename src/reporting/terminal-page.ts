import pc from 'picocolors';
import type { Rule } from '../domain/problems/rule.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import type { Example, RulePage } from '../domain/problems/rule-page.ts';
import type { Words } from '../i18n/words.type.ts';

interface Explained {
  rule: RuleId;
  about: Rule;
  page: RulePage;
  words: Words;
}

/** The page of a rule for a terminal: its title, its parts, and what is wrong and right by example. */
export function terminalPage({ rule, about, page, words }: Explained, useColour: boolean): string {
  const { bold, dim } = pc.createColors(useColour);
  const { severities, level, from, wrong, right } = words.rules;
  const facts = [severities[about.severity], level(about.level), from(about.from)].join(' · ');
  const text = page.text.replace(/^## (.+)$/gm, (_, heading: string) => bold(heading));
  return [
    `${bold(`${rule}  ${page.title}`)}`,
    dim(facts),
    text,
    `${bold(wrong)} ${dim(page.wrong.file)}`,
    indented(page.wrong),
    `${bold(right)} ${dim(page.right.file)}`,
    indented(page.right),
    '',
  ].join('\n\n');
}

function indented({ text }: Example): string {
  return text.trimEnd().replace(/^(?=.)/gm, '    ');
}
