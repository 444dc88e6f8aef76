import process from 'node:process';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { ruleIds, ruleOf, type RuleId } from '../src/domain/problems/rules.ts';
import { rulePage } from '../src/handbook/rule-page.ts';
import { languages, type Language } from '../src/i18n/messages.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { terminalPage } from '../src/reporting/terminal-page.ts';
import { useColour } from './use-colour.ts';

/** `explain RULE`: what a rule means, why it matters, and how to put it right. Exit 0, or 2 for no rule. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('say what a rule means and how to put it right')
    .argument('<rule>', 'its name, as a report shows it: FAL-01', ruleName)
    .addOption(new Option('--lang <language>', 'language').choices(languages).default('fr'))
    .action((rule: RuleId, { lang }: { lang: Language }) => {
      const page = rulePage(rule, lang);
      process.stdout.write(
        terminalPage({ rule, about: ruleOf(rule), page, words: wordsOf(lang) }, useColour()),
      );
    });
}

function ruleName(typed: string): RuleId {
  const rule = ruleIds.find((id) => id === typed.toUpperCase());
  if (!rule) {
    throw new InvalidArgumentError('A report names a rule before each sentence, like FAL-01.');
  }
  return rule;
}
