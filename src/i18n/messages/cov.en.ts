import type { CovFacts } from '../../domain/problems/families/cov.ts';
import type { Need } from '../../domain/coverage/matrix.ts';
import { englishVocabulary as words } from '../vocabulary.en.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';

export const covEn: MessagesOf<CovFacts> = {
  'COV-01': (need, names) =>
    gapMessage(need, names, 'neither for a failure nor for a scheduled stop'),
  'COV-02': (need, names) => gapMessage(need, names, 'and nothing else for this application'),
  'COV-03': (need, names) => gapMessage(need, names, 'although a failure is provided for'),
  'COV-04': (need, names) => gapMessage(need, names, 'although a scheduled stop is provided for'),
  'COV-05': (facts, names) => exemptionMessage(facts, names),
};

function gapMessage(
  { application, service, phase, trigger }: Need,
  names: Names,
  rest: string,
): Message {
  const cell = `${words.phases[phase]}, ${words.triggers[trigger]}`;
  return {
    message: `${names.service(service)} has no procedure for ${names.application(application)}: \`${cell}\`, ${rest}.`,
    hint: `Write a procedure with \`application: ${application}\`, \`phase: ${phase}\`, \`trigger: ${trigger}\` and \`service: ${service}\`, or a dated exemption in the service's file.`,
  };
}

function exemptionMessage(facts: CovFacts['COV-05'], names: Names): Message {
  if (facts.why === 'used-by-none') {
    return {
      message: `${names.application(facts.application)} is critical, but no service says that it uses it: nothing is verified for it.`,
      hint: `Add \`${facts.application}\` to the \`applications\` of each service that uses it.`,
    };
  }
  if (facts.why === 'uses-none') {
    return {
      message: `${names.service(facts.service)} uses no application, without saying why.`,
      hint: 'List its applications, or give the reason in `usesNone`.',
    };
  }
  const about = `The exemption of ${names.service(facts.service)} for ${names.application(facts.application)}`;
  switch (facts.why) {
    case 'not-used':
      return {
        message: `${about} is for an application the service does not use.`,
        hint: 'Delete it.',
      };
    case 'expired':
      return {
        message: `${about} ended on \`${facts.until}\`.`,
        hint: 'Write the procedure, or decide again to do without.',
      };
    case 'too-long':
      return {
        message: `${about} runs until \`${facts.until}\`, more than twelve months.`,
        hint: `End it on \`${facts.latest}\` at the latest.`,
      };
  }
}
