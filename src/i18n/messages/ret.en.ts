import type { RetFacts } from '../../domain/problems/families/ret.ts';
import type { MessagesOf } from '../messages.ts';

export const retEn: MessagesOf<RetFacts> = {
  'RET-01': ({ why, application }, names) =>
    why === 'no-decision'
      ? {
          message: `Nobody decides on the return to ${names.application(application)}.`,
          hint: 'Add a `<Decision role="…" alternate="…" within="…">` that says under which conditions work resumes.',
        }
      : {
          message: `The return to ${names.application(application)} is decided here, and no step before has anybody check that it works.`,
          hint: 'Add a step before the decision that says who checks what: the record to open, the entry to try, what is compared.',
        },
  'RET-02': ({ audience, application }, names) => ({
    message: `The return to ${names.application(application)} is announced nowhere to ${audience === 'service' ? 'the staff of the service' : 'management'}.`,
    hint: `Add \`<Tell audience="${audience}" by="…">…</Tell>\` to the step that says when work resumes.`,
  }),
  'RET-03': ({ why, application }, names) =>
    why === 'no-window'
      ? {
          message: `The return to ${names.application(application)} does not ask for the loss window: the hours before the outage that a restored backup has wiped out.`,
          hint: 'Add `<LossWindow />` before the first re-entry, after the step that asks for the time of the last valid backup.',
        }
      : {
          message: `Nobody knows how many hours of ${names.application(application)} a restored backup can wipe out: \`backupEvery\` is missing.`,
          hint: 'Ask IT how often the application is backed up and write it down, for instance `backupEvery: 6h`.',
        },
  'RET-04': ({ application }, names) => ({
    message: `Forms are filled in while ${names.application(application)} is down, and the return does not say what becomes of them.`,
    hint: 'Add one `<Reentry form="…" role="…">` for each form: what is entered, scanned or kept, and by whom.',
  }),
  'RET-05': ({ application }, names) => ({
    message: `No step has the papers of the outage brought together before they go into ${names.application(application)}.`,
    hint: 'Add a step before this one that says who gathers and counts the forms, and where they wait.',
  }),
  'RET-06': ({ form, application }, names) => ({
    message: `“${names.form(form)}” is to be entered here, but no switch or degraded sheet of ${names.application(application)} has it filled in.`,
    hint: `Write \`<Form id="${form}" />\` in the step where it is filled in, or drop this re-entry.`,
  }),
  'RET-07': ({ form, before }, names) => ({
    message: `“${names.form(form)}” holds allergies or treatments and is entered only after “${names.form(before)}”.`,
    hint: `Put this re-entry before that of “${names.form(before)}”: what can kill a patient is entered first.`,
  }),
  'RET-08': ({ why, form, role }, names) => ({
    message:
      why === 'nobody'
        ? `Allergies or treatments are entered from “${names.form(form)}”, and nobody checks what was typed.`
        : `Allergies or treatments are entered from “${names.form(form)}” and checked by the same role, \`${role}\`.`,
    hint: 'Name another role in `verifier`, who compares the screen with the paper.',
  }),
  'RET-09': ({ why, job, application }, names) =>
    why === 'too-early'
      ? {
          message: `The automatic task \`${job}\` of ${names.application(application)} is started again before the decision to return.`,
          hint: 'Put this step after the decision and, as a rule, after the last re-entry.',
        }
      : {
          message: `The automatic task \`${job}\` of ${names.application(application)} is started again, and the step does not say what must be caught up.`,
          hint: 'Say in the step when it starts and what is done before or after: the field `catchUp` of the task holds the words.',
        },
  'RET-10': (facts, names) => {
    const application = names.application(facts.application);
    switch (facts.why) {
      case 'not-closed':
        return {
          message: `“${names.resource(facts.resource)}” is looked into while ${application} is down, and the return does not close it.`,
          hint: `Add \`<Close id="${facts.resource}" />\` to the return, and \`<Open id="${facts.resource}" />\` where the copy is opened.`,
        };
      case 'no-address':
        return {
          message: `A copy of ${application} serves during the outage, and the usual address of the application is written nowhere.`,
          hint: "Write it into the application's file, field `address`, and into the return sheet.",
        };
      case 'not-sent-back':
        return {
          message: `A copy of ${application} serves during the outage, and the return does not send users back to the usual address, \`${facts.address}\`.`,
          hint: 'Write this address in the step that tells staff that work resumes.',
        };
    }
  },
  'RET-11': ({ service }, names) => ({
    message: `${names.service(service)} gives temporary numbers during an outage, and none of its return sheets says how they are matched with the permanent ones.`,
    hint: 'Add to a return the step that matches each temporary number with the identity of the patient and looks for duplicates.',
  }),
  'RET-12': ({ application }, names) => ({
    message: `Patient data is printed for the outage of ${names.application(application)}, and the return does not say what becomes of the prints.`,
    hint: 'Add a step: what carries a note is scanned or filed in the record, the rest goes to confidential destruction.',
  }),
  'RET-13': ({ application }, names) => ({
    message: `The return to ${names.application(application)} does not provide for a review after a long outage.`,
    hint: 'Add a step, for instance: “If the outage was longer than 24 hours, set a date for a review.”',
  }),
};
