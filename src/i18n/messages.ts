import type { FactsOf, Problem } from '../domain/problems/problem.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { messagesEn } from './messages.en.ts';
import { messagesFr } from './messages.fr.ts';

/** The languages people read. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A problem in words: what is there and what was expected, then what to do. */
export interface Message {
  message: string;
  hint?: string;
}

/** What people call the things that facts name by id. */
export interface Names {
  application: (id: string) => string;
  service: (id: string) => string;
}

/** A sentence for each rule; a rule without one does not compile. */
export type Messages = {
  [Rule in RuleId]: (facts: FactsOf[Rule], names: Names) => Message;
};

const messages = { fr: messagesFr, en: messagesEn } satisfies Record<Language, Messages>;

/** Put a problem into words. */
export function messageOf({ rule, facts }: Problem, language: Language, names: Names): Message {
  // A rule and its facts always come together; TypeScript loses that when both are variables.
  const sentence = messages[language][rule] as (facts: Problem['facts'], names: Names) => Message;
  return sentence(facts, names);
}
