import { grammarOf, type Grammar } from '../../domain/language/grammar.ts';
import { quoted, wordCount } from '../../domain/language/sentences.ts';
import type { Check } from '../rule.ts';
import { stepsOf } from './readings.ts';

/** A step begins with what is done, or with the case or the moment in which it is. */
export const stp03: Check = ({ catalogue }) => {
  const grammar = grammarOf(catalogue.group.facts.language);
  return stepsOf(catalogue)
    .filter(({ sentences: [first] }) => first !== undefined && isStatement(first, grammar))
    .map(({ sentences: [first = ''], place }) => ({
      rule: 'STP-03' as const,
      facts: { words: quoted(first) },
      place,
    }));
};

/** One word or two may be anything. */
function isStatement(sentence: string, grammar: Grammar): boolean {
  return grammar.isStatement(sentence) && wordCount(sentence) > 2;
}
