import type { WaiFacts } from '../../domain/problems/families/wai.ts';
import type { MessagesOf } from '../messages.ts';

export const waiEn: MessagesOf<WaiFacts> = {
  'WAI-01': (facts) => {
    switch (facts.why) {
      case 'expired':
        return {
          message: `The waiver of rule \`${facts.waived}\` ended on \`${facts.until}\`.`,
          hint: 'Mend what the rule reports, or decide anew and date the waiver.',
        };
      case 'too-long':
        return {
          message: `The waiver of rule \`${facts.waived}\` runs until \`${facts.until}\`, more than twelve months.`,
          hint: `End it on \`${facts.latest}\` at the latest.`,
        };
      case 'unused':
        return {
          message: `The waiver of rule \`${facts.waived}\` serves nothing: the rule reports nothing in \`${facts.where}\` any more.`,
          hint: 'Delete it.',
        };
      case 'never-waived':
        return {
          message: `The rule \`${facts.waived}\` does not exist, or cannot be waived.`,
          hint: 'Correct the name of the rule, or mend what it reports.',
        };
    }
  },
};
