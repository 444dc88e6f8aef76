import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { MessagesOf } from '../messages.ts';

export const conEn: MessagesOf<ConFacts> = {
  'CON-01': ({ application }, names) => ({
    message: `The application ${names.application(application)} is critical, and nobody to call at its vendor's is named.`,
    hint: "Create the contact of the vendor's support and name it in `vendorSupport`.",
  }),
  'CON-02': ({ contact, hours }, names) => ({
    message: `“${names.contact(contact)}” decides, is told or is on call during an outage, answers only \`${hours}\`, and nobody answers in that place the rest of the time.`,
    hint: 'Name in `alternate` a role that answers day and night, or whose own alternate does.',
  }),
  'CON-03': ({ contact, verified }, names) => ({
    message: `The numbers of “${names.contact(contact)}” were last tried on \`${verified}\`, more than 6 months ago.`,
    hint: 'Call each number, correct those that have changed, then set `verified` to today.',
  }),
  'CON-04': ({ why, contact, losses }, names) => {
    const [first] = losses;
    const others = losses.length - 1;
    const more = others === 0 ? '' : ` and in ${String(others)} other${others === 1 ? '' : 's'}`;
    const cause = first?.chain.at(-1) ?? '';
    return {
      message: `${why === 'vendor' ? "The vendor's support" : 'The person on call'}, “${names.contact(contact)}”, can be reached by none of the numbers in the scenario “${names.scenario(first?.scenario ?? '')}”${more}, because “${names.resource(cause)}” is down.`,
      hint: 'Add a number that depends on something else (`numbers`), or an alternate that can be reached (`alternate`).',
    };
  },
};
