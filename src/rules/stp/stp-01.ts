import { grammarOf, type Grammar } from '../../domain/language/grammar.ts';
import { clausesIn } from '../../domain/language/sentences.ts';
import type { Check } from '../rule.ts';
import { stepsOf, type Reading } from './readings.ts';

/** As many actions as people still keep in mind, and sign, as one. */
const most = 3;

/** A step asks for one thing, with what belongs to it, and not for four. */
export const stp01: Check = ({ catalogue }) => {
  const grammar = grammarOf(catalogue.group.facts.language);
  return stepsOf(catalogue)
    .filter(({ sentences }) => mayBeMany(sentences, grammar))
    .flatMap((step) => {
      const actions = actionsOf(step, grammar);
      return actions.length > most
        ? [{ rule: 'STP-01' as const, facts: { actions, most }, place: step.place }]
        : [];
    });
};

/** A quick look before a close one. */
function mayBeMany(sentences: readonly string[], grammar: Grammar): boolean {
  return differentIn(sentences.flatMap(grammar.mayOrder), grammar).length > most;
}

/**
 * The different things that a step asks for, as verbs. Noting and looking over belong to what they follow, and
 * what is only for another case comes instead of the rest, not on top of it.
 */
function actionsOf({ sentences }: Reading, grammar: Grammar): string[] {
  const always = sentences.filter((each, index) => index === 0 || !grammar.isForOneCase(each));
  const parts = always.flatMap((sentence) =>
    clausesIn(sentence).filter((part, index) => index === 0 || !grammar.isForOneCase(part)),
  );
  return differentIn(parts.flatMap(grammar.ordersIn), grammar);
}

function differentIn(verbs: readonly string[], grammar: Grammar): string[] {
  return [...new Set(verbs)].filter((verb) => !grammar.isRecording(verb));
}
