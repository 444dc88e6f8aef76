import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { MessagesOf } from '../messages.ts';

export const symEn: MessagesOf<SymFacts> = {
  'SYM-03': ({ why, job, application }, names) =>
    why === 'not-resumed'
      ? {
          message: `The automatic task \`${job}\` is held here, and no return procedure of ${names.application(application)} starts it again.`,
          hint: `Add \`<Resume job="${job}" />\` to a step of the return procedure.`,
        }
      : {
          message: `The automatic task \`${job}\` is started again here, but no switch procedure of ${names.application(application)} holds it.`,
          hint: `Add \`<Pause job="${job}" />\` to a step of the switch, or drop this restart.`,
        },
};
