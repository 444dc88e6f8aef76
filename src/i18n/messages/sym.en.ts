import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { Audience } from '../../../schemas/vocabulary.ts';
import type { MessagesOf } from '../messages.ts';

export const symEn: MessagesOf<SymFacts> = {
  'SYM-01': ({ why, sheet, application }, names) =>
    why === 'not-named'
      ? {
          message: `The switch of ${names.application(application)} does not lead to the sheet \`${sheet}\`, “${names.procedure(sheet)}”.`,
          hint: `Add \`<See code="${sheet}" />\` to the last step of the switch, or to a sheet that it leads to.`,
        }
      : {
          message: `The sheet \`${sheet}\` does not say which sheet to open when ${names.application(application)} is back.`,
          hint: 'Add a `<See code="…" />` to the return sheet in its last step.',
        },
  'SYM-02': ({ why, audience, application }, names) =>
    why === 'not-told-at-return'
      ? {
          message: `The outage of ${names.application(application)} is announced here ${toEn[audience]}, and the return is not.`,
          hint: `Add \`<Tell audience="${audience}" by="…">…</Tell>\` to a step of the return procedure.`,
        }
      : {
          message: `The return to ${names.application(application)} is announced here ${toEn[audience]}, and the outage was not.`,
          hint: `Add \`<Tell audience="${audience}" by="…">…</Tell>\` to a step of the switch, or drop this announcement.`,
        },
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
  'SYM-04': ({ why, resource, application }, names) =>
    why === 'not-closed'
      ? {
          message: `“${names.resource(resource)}” is put into service here, and no return procedure of ${names.application(application)} closes it.`,
          hint: `Add \`<Close id="${resource}" />\` to a step of the return procedure.`,
        }
      : {
          message: `“${names.resource(resource)}” is closed here, but no procedure of ${names.application(application)} has put it into service.`,
          hint: `Add \`<Open id="${resource}" />\` to the step that puts it into service, or drop this closing.`,
        },
};

const toEn: Record<Audience, string> = {
  management: 'to management',
  service: 'to the staff of the service',
  partners: 'to other services',
  patients: 'to patients',
  vendor: 'to the vendor',
  it: 'to IT',
};
