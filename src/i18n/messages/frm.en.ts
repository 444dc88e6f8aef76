import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import { hours } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';

export const frmEn: MessagesOf<FrmFacts> = {
  'FRM-01': ({ why, form }, names) => ({
    message: `The form “${names.form(form)}” has no room for ${roomEn[why].what}.`,
    hint: roomEn[why].hint,
  }),
  'FRM-02': ({ form, effective }, names) => ({
    message: `The form “${names.form(form)}” is in force only from \`${effective}\`, and procedures in force have people take it already.`,
    hint: 'Bring the date of the form forward (`effective`) once it is printed and handed out, or let the procedure begin on the same day.',
  }),
  'FRM-03': ({ form, service, sheets, needed, minutes }, names) => ({
    message: `${names.service(service)} keeps ${String(sheets)} sheets of “${names.form(form)}”; an outage of ${hours(minutes)} needs ${String(needed)}.`,
    hint: 'Keep more and correct `sheets`. The need is patients a day × uses a patient and day × sheets a use.',
  }),
  'FRM-04': ({ form, service }, names) => ({
    message: `${names.service(service)} fills in “${names.form(form)}” during an outage and keeps no blank copy of it.`,
    hint: `Add \`form: ${form}\` to \`stock\`, with the number of sheets and the exact place.`,
  }),
  'FRM-05': ({ form, application }, names) => ({
    message: `The form “${names.form(form)}” is used here, and no return procedure of ${names.application(application)} tells this service what becomes of it.`,
    hint: `Add \`<Reentry form="${form}" …>\` to the return procedure: type it in, scan it (\`scan\`), keep it (\`keep\`), or nothing (\`none\`) with the reason.`,
  }),
  'FRM-06': ({ form }, names) => ({
    message: `The form “${names.form(form)}” says neither how long it is kept nor what becomes of it then.`,
    hint: "Write a length of time into `retention` (“kept for 18 months”), or say that it joins the patient's record or is destroyed.",
  }),
  'FRM-07': ({ form, scenario }, names) => ({
    message: `The form “${names.form(form)}” is said to be lost in the scenario “${names.scenario(scenario)}”, and procedures have people fill it in during that same outage.`,
    hint: 'Take the form out of what no longer works if it is kept on paper, or have another form filled in.',
  }),
  'FRM-08': ({ form }, names) => ({
    message: `The form “${names.form(form)}” does not say how to fill it in.`,
    hint: 'Begin with `<Instructions>` and two to five of them: where the label goes, what to write in capitals, who signs.',
  }),
  'FRM-09': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.service(facts.service)} admits patients and has no numbers to give them during an outage.`,
          hint: 'Set a series aside for this service and write it down: `downtimeNumbers: "V-UR-001 à V-UR-200"`.',
        }
      : {
          message: `The downtime numbers \`${facts.numbers}\` of ${names.service(facts.service)} are also given out by ${names.service(facts.other)}.`,
          hint: 'Give each service a series of its own: two patients never have the same number.',
        },
  'FRM-10': ({ form, effective }, names) => ({
    message: `The form “${names.form(form)}” has never been revised since \`${effective}\`.`,
    hint: 'Ask those who filled it in, in an exercise or an outage, what is missing or of no use.',
  }),
  'FRM-11': ({ form }, names) => ({
    message: `No procedure and no exchange has people take the form “${names.form(form)}”.`,
    hint: `Use it in a step (\`<Form id="${form}" />\`), or delete the file.`,
  }),
};

const roomEn = {
  identity: {
    what: "the patient's identity",
    hint: 'Add `<Identity />`, or say in `withoutIdentity` why the form names nobody.',
  },
  moment: {
    what: 'the date or time',
    hint: 'Add a box “Date, time”: without it nobody knows in which order to re-enter.',
  },
  author: {
    what: 'whoever fills it in',
    hint: 'Add a box “Signature”, “Initials” or “Filled in by”.',
  },
};
