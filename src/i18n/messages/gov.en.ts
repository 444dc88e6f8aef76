import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { MessagesOf } from '../messages.ts';

export const govEn: MessagesOf<GovFacts> = {
  'GOV-01': ({ contact }, names) => ({
    message: `“${names.contact(contact)}” answers alone for the service and for IT.`,
    hint: 'Name a role of the service in `serviceReferent` and a role of IT in `itReferent`.',
  }),
  'GOV-05': (facts, names) => {
    switch (facts.why) {
      case 'own-judge':
        return {
          message: `“${names.contact(facts.contact)}” approves a procedure they answer for themselves.`,
          hint: 'Have another role approve it.',
        };
      case 'too-early':
        return {
          message: `The procedure comes into force on \`${facts.effective}\`, before it is approved on \`${facts.approved}\`.`,
          hint: 'Correct one of the two days.',
        };
      case 'future':
        return {
          message: `The day \`${facts.field}: ${facts.day}\` has not come yet.`,
          hint: 'Write the day on which it happened.',
        };
    }
  },
};
