import type { PrtFacts } from '../../domain/problems/families/prt.ts';
import type { MessagesOf } from '../messages.ts';

export const prtEn: MessagesOf<PrtFacts> = {
  'PRT-01': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.service(facts.service)} uses ${names.application(facts.application)}, a critical application, and has no copy of its procedures.`,
          hint: 'Print the binder, keep it in the service, and say in `copies` exactly where: “Nurses’ station, red shelf”.',
        }
      : {
          message: `The copy of the procedures of ${names.service(facts.service)} is at “${facts.place}”: that is not exact enough to find it.`,
          hint: 'Name the room and the shelf: “Nurses’ station, red shelf”.',
        },
};
