import type { RefFacts } from '../../domain/problems/families/ref.ts';
import type { MessagesOf } from '../messages.ts';
import { kindsEn as kinds } from './kinds.en.ts';

export const refEn: MessagesOf<RefFacts> = {
  'REF-01': (facts) =>
    facts.why === 'repeated'
      ? {
          message: `The name \`${facts.id}\` (${kinds[facts.kind]}) is given twice.`,
          hint: 'Give one of the two another name.',
        }
      : facts.why === 'repeated-short'
        ? {
            message: `Two applications bear the short name \`${facts.short}\`: in a binder, their pages would have the same code.`,
            hint: 'Give one of the two another `short`.',
          }
        : facts.why === 'not-in-force'
          ? {
              message: `The procedure \`${facts.id}\` is not in force: it is neither on the site nor in the binders.`,
              hint: 'Name a procedure that is in force, or have this one approved.',
            }
          : {
              message: `No file describes the ${kinds[facts.kind]} \`${facts.id}\`.`,
              hint: unresolved(facts),
            },
  'REF-02': ({ kind, id }) => ({
    message: `Nothing names the ${kinds[kind]} \`${id}\`.`,
    hint: 'Name it where it is needed, or delete it.',
  }),
  'REF-03': ({ code }) => ({
    message: `No sheet and no form bears the code \`${code}\`.`,
    hint: 'Correct the code, or better: `<See code="…" />` for a procedure, `<Form id="…" />` for a form.',
  }),
  'REF-04': ({ typed }) => ({
    message: `What must be on paper would be kept on the network: \`${typed}\`.`,
    hint: 'Say where the paper is, door, shelf or drawer, and put it there.',
  }),
  'REF-05': ({ code, services }, names) => ({
    message: `The procedure \`${code}\` does not lie in the binder of: ${services.map(names.service).join(', ')}.`,
    hint: 'Add these services to the procedure that is named, or put the reference into `<Only service="…">`.',
  }),
  'REF-06': ({ address }) => ({
    message: `The address \`${address}\` is that of no fallback described here: it may not answer during the outage.`,
    hint: 'Print the document, or describe the address as a resource.',
  }),
  'REF-07': (facts, names) =>
    facts.why === 'not-a-user'
      ? {
          message: `The procedure is for ${names.service(facts.service)}, which does not use ${names.application(facts.application)}: it would lie in no binder there.`,
          hint: `Add \`${facts.application}\` to the \`applications\` of this service, or take the service out of the procedure.`,
        }
      : facts.why === 'passage'
        ? {
            message: `This passage is for ${names.service(facts.service)}, which does not work by this procedure of ${names.application(facts.application)}: it would lie in no binder.`,
            hint: 'Add the service to the procedure, or take the passage out.',
          }
        : {
            message: `No service works by this procedure of ${names.application(facts.application)}: it would lie in no binder.`,
            hint: 'Withdraw it (`status: withdrawn`), or name the application in the services that use it.',
          },
};

function unresolved({ id, nearest, unnamed }: { id: string; nearest?: string; unnamed?: string }) {
  if (nearest !== undefined) return `Write \`${nearest}\` if that was meant.`;
  return unnamed === undefined
    ? 'Correct the name, or create the missing file.'
    : `Write \`${unnamed}\`, which nothing names, if that is the new name; if not, call it \`${id}\` again.`;
}
