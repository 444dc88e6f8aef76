import type { StpFacts } from '../../domain/problems/families/stp.ts';
import type { MessagesOf } from '../messages.ts';

export const stpEn: MessagesOf<StpFacts> = {
  'STP-01': ({ actions, most }) => ({
    message: `This step asks for ${String(actions.length)} different actions (${actions.join(', ')}); beyond ${String(most)}, somebody who was interrupted no longer knows where they were.`,
    hint: 'Make two steps of it, each with its box to tick. What notes or checks an action may stay with it.',
  }),
  'STP-02': ({ words }) => ({
    message: `“${words}” asks for an action outside any step: nobody knows that it is theirs to do.`,
    hint: 'Put it into a step, `<Step role="…">`, or word it as an explanation.',
  }),
  'STP-03': ({ words }) => ({
    message: `The step begins with “${words}”, which says neither what to do nor in which case or when.`,
    hint: 'Begin with the verb (“Call…”, “Print…”), or with “If…”, “When…”, “At 08:00…”. The role already stands in the margin.',
  }),
  'STP-04': ({ condition }) => ({
    message: `The condition “${condition}” comes after the action: a hurried reader acts before having read it.`,
    hint: 'Put the condition first: “If…, call…”.',
  }),
  'STP-05': ({ why, alert, words }) => ({
    message: {
      'nothing-follows': `The warning “${words}” is the last thing in its part: the step it protects is already done.`,
      'behind-the-words': `The warning “${words}” comes after the words of the step: it is read once the action is done.`,
      order: `The warning asks for an action: “${words}”. It has neither a role nor a box to tick.`,
    }[why],
    hint:
      why === 'order'
        ? `Make a step of it, \`<Step role="…">\`, and leave in \`<${alert}>\` only what can go wrong.`
        : `Place \`<${alert}>\` right before the step it protects.`,
  }),
  'STP-06': ({ step, count, service }, names) => ({
    message: `The text sends people to step ${String(step)}, but ${service === undefined ? '' : `in the binder of ${names.service(service)} `}this sheet has ${stepsEn(count)}.`,
    hint: 'Name the step by what it does, or correct the number. Numbers change as soon as a step is added.',
  }),
  'STP-07': (facts) =>
    facts.why === 'backwards'
      ? {
          message: `This step is at \`${facts.at}\`, and a step that stands before it is at \`${facts.after}\`.`,
          hint: 'Put the steps in the order of their times, or correct one of the two.',
        }
      : {
          message: `“${facts.words}”: nothing says when that ends, and the sheet leads to no return sheet.`,
          hint: 'Add the end (“until the return of…”, “while…”, “four times”), or end the sheet with a reference to the return sheet.',
        },
  'STP-08': ({ words }) => ({
    message: `“${words}”: nothing says until when.`,
    hint: 'Add a date, a time, a length of time or what ends it: “until tomorrow”, “until the identity is certain”.',
  }),
  'STP-09': ({ words }) => ({
    message: `“${words}”: neither how many people nor where they come from.`,
    hint: 'Write a number and a profession (“two nurses”), or whom to ask (“from the pool”, `<Contact id="…" />`).',
  }),
  'STP-10': (facts) => {
    switch (facts.why) {
      case 'long':
        return {
          message: `“${facts.words}” has ${String(facts.count)} words without a pause; beyond ${String(facts.longest)}, people have to read it twice.`,
          hint: 'Cut the sentence, or make a list of what follows on.',
        };
      case 'negated':
        return {
          message: `“${facts.words}” is a double negative: people have to stop to understand it.`,
          hint: 'Say what is so or what to do: “Sign” rather than “Do not forget to sign”.',
        };
      case 'vague':
        return {
          message: `“${facts.words}” says neither where to look nor what to do.`,
          hint: 'Write what to do, or name the sheet: `<See code="…" />`.',
        };
    }
  },
  'STP-11': ({ count, most }) => ({
    message: `This step is number ${String(most + 1)} in a row of ${String(count)} without a heading.`,
    hint: 'Break the row with a heading, `## …`, that says what the part achieves.',
  }),
  'STP-12': ({ why, kind, id }, names) => ({
    message:
      why === 'not-listed'
        ? `“${names[kind](id)}” is used here, but is not in the list of materials at the head of the sheet.`
        : `“${names[kind](id)}” is in the list of materials, but no step uses it.`,
    hint:
      why === 'not-listed'
        ? 'Add it to the list, or drop the list if the steps already say what to take.'
        : 'Take it off the list, or write the step that uses it.',
  }),
};

function stepsEn(count: number): string {
  if (count === 0) return 'no numbered step';
  return count === 1 ? 'only one step' : `only ${String(count)} steps`;
}
