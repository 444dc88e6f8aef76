import type { DatFacts } from '../../domain/problems/families/dat.ts';
import { hours as hoursEn } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';

export const datEn: MessagesOf<DatFacts> = {
  'DAT-03': (facts, names) =>
    facts.why === 'too-old'
      ? {
          message: `The extract “${names.extract(facts.extract)}” can be up to ${hoursEn(facts.age)} old; the tolerated age is \`${facts.maxAge}\`.`,
          hint: 'Make the extract more often (`every`), or decide that a greater age can be borne (`maxAge`) and tell staff.',
        }
      : {
          message: `The age of the extract “${names.extract(facts.extract)}” is unknown: ${unknownEn[facts.why]}.`,
          hint: "Write it into the extract's file. An unknown age counts as too old.",
        },
};

const unknownEn = {
  'no-interval': 'how often it is made is not said (`every`)',
  'no-time': 'the time of day at which data is copied is not said (`capturedAt`)',
  'no-availability': 'the time at which it can be read is not said (`availableAt`)',
};
