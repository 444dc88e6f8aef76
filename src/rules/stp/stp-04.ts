import { grammarOf } from '../../domain/language/grammar.ts';
import { clausesIn, quoted } from '../../domain/language/sentences.ts';
import type { Check } from '../rule.ts';
import { stepsOf } from './readings.ts';

/** The condition of an action stands before it. */
export const stp04: Check = ({ catalogue }) => {
  const grammar = grammarOf(catalogue.group.facts.language);
  return stepsOf(catalogue).flatMap(({ sentences, place }) =>
    sentences
      .filter(mayHoldCondition)
      .flatMap(clausesIn)
      .flatMap((part) => grammar.conditionBehind(part) ?? [])
      .map((condition) => ({
        rule: 'STP-04' as const,
        facts: { condition: quoted(condition) },
        place,
      })),
  );
};

/** A quick look before a close one. */
function mayHoldCondition(sentence: string): boolean {
  return / (?:si|s['’]\w+|if|unless) /.test(sentence);
}
