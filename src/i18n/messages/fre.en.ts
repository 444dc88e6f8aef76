import type { FreFacts } from '../../domain/problems/families/fre.ts';
import type { MessagesOf } from '../messages.ts';

export const freEn: MessagesOf<FreFacts> = {
  'FRE-01': ({ state, due, contact }, names) => ({
    message:
      state === 'overdue'
        ? `This procedure was to be read through again by \`${due}\`.`
        : `This procedure was to be read through again by \`${due}\`, more than 90 days ago: it is out of date.`,
    hint: `Read it through with “${names.contact(contact)}”, then set \`reviewed\` to the day of the reading.`,
  }),
  'FRE-02': ({ months }) => ({
    message: `A review every \`${String(months)}\` months is too seldom: 24 at most.`,
    hint: 'Write `reviewEvery: 12`.',
  }),
};
