import { plural } from './amounts.en.ts';
import type { BinderWords } from './binder.type.ts';

export const englishBinder: BinderWords = {
  title: (service) => `Binder of downtime procedures, ${service}`,
  largePrint: (title) => `${title}, in large print`,
  parts: {
    cover: 'Cover',
    decision: 'Am I in downtime? Who decides?',
    index: 'Find the right sheet',
    contacts: 'Whom to call, by what still works',
    readiness: 'Readiness check',
    restocking: 'Forms to keep in stock',
    tracker: 'Re-entry tracker and loss window',
    log: 'Downtime log',
    record: 'Record of this binder',
    certificate: 'Insertion certificate',
    suggestions: 'Report a mistake, suggest an idea',
  },
  phases: { switch: 'SWITCH', degraded: 'DEGRADED', return: 'RETURN', readiness: 'READINESS' },
  instructions: (form) => `How to fill in: ${form}`,
  sheetFoot: (code, page, pages) =>
    `${code} · p. ${String(page)}/${String(pages)} · ${page < pages ? `continued p. ${String(page + 1)}` : 'END'}`,
  leftBlank: 'Page left blank',
  edition: (day) => `Edition of ${day}`,
  revision: (revision, effective) => `Rev. ${String(revision)} of ${effective}`,
  interim: 'INTERIM',
  endsOn: (day) => `do not use after ${day}`,
  reviewBy: (day) => `review before ${day}`,
  fingerprint: 'Fingerprint',

  page: 'Page',
  pageShort: 'p.',
  code: 'Code',
  sheet: 'Sheet',
  pages: 'Pages',
  tab: 'Tab',
  role: 'Role',
  form: 'Form',
  forms: 'Forms',
  place: 'Where',
  date: 'Date',
  time: 'Time',
  initials: 'Initials',

  cover: {
    effective: 'In force since',
    notAfter: 'Do not use after',
    notAfterWhy: 'without the update: on that day a first sheet is due for review.',
    copyNumber: 'Copy no.',
    copyPlace: 'Kept in this place',
    inside: 'In this binder',
    holds: (sheets, forms) =>
      `${plural(sheets, 'procedure sheet', 'procedure sheets')} and ${plural(forms, 'form', 'forms')} to photocopy`,
    noPatientData: 'This binder holds no patient data. Add none.',
    working: 'In downtime this binder is what you work by.',
    feedback: 'A page is missing or seems wrong:',
  },

  decision: {
    lead: 'Find the line that says what you see, call who decides, open the sheet.',
    application: 'Application',
    criteria: 'You are in downtime if',
    decides: 'Who declares it',
    ends: 'Who ends it',
    orElse: (role, within) => `${role} after ${within}`,
    first: 'The first things to do',
    firstActions: [
      'Write the time: {time}. Switch nothing off.',
      'Try another workstation. If a colleague has the same trouble, go on.',
      'Call who declares it. Without an answer in time, call the next role.',
      'Open the switch sheet of the application and tick each step.',
    ],
    reach: 'Reaching who decides',
    none: 'No application of this service has a switch sheet: look in the index.',
    unknownNumber: 'number:',
  },

  index: {
    bySymptom: 'By what you see',
    bySymptomLead:
      'Look for a word of what has stopped. Each sheet opens on the page given; its letter is that of the tab at the edge.',
    byApplication: 'By application',
    theRest: 'The rest of the binder',
    symptom: 'What you see',
  },

  contacts: {
    lead: '“Always rings”: in every failure that was studied. Try these numbers first. For the others, a letter says which failures silence them.',
    who: 'Role',
    always: 'Always rings',
    unless: 'Rings, failures aside (letter)',
    silencedBy: (resources) => `does not ring when this has failed: ${resources}.`,
    none: 'None',
    goTo: (place) => `go there: ${place}`,
  },

  readiness: {
    lead: 'To be done in ordinary times by the correspondent of the service. What is missing is made up the same day.',
    forms: 'Blank forms',
    extracts: 'Extracts',
    copies: 'Copies of the procedures',
    kept: 'Kept in',
    asked: 'Must hold',
    counted: 'Counted',
    openedAndPrinted: 'Opened and printed',
    complete: 'In its place, complete',
    lastTested: (day) => (day ? `last known trial: ${day}` : 'never tried'),
    printed: 'printed binder',
  },

  sheetHead: {
    who: 'Who',
    begins: (role) => `${role} begins.`,
    acts: (roles) => ` Also act: ${roles}.`,
    exercised: (day, result) => `Exercised on ${day}: ${result}`,
    neverExercised: 'Never exercised',
    takeWithYou: 'Take',
    what: 'Who does what',
  },

  restocking: {
    lead: (patients, horizon) =>
      `Reckoned for ${plural(patients, 'patient', 'patients')} a day and an outage of ${horizon}.`,
    noActivity: 'The activity of the service is not known, so what it needs is not reckoned.',
    needed: 'Needed',
    kept: 'Planned stock',
    toAdd: 'To copy',
  },

  tracker: {
    lead: 'A line for each form to deal with. Nothing is thrown away before the last column is signed.',
    what: 'Form and what becomes of it',
    who: 'Who, and who checks',
    collected: 'Gathered',
    done: 'Done',
    verified: 'Checked',
    deadline: 'Within',
  },

  log: {
    lead: 'Write at once, a line for each fact or decision. The originals go to the quality department.',
    who: 'Who',
    what: 'Fact, decision, call',
    followUp: 'To do',
  },

  record: {
    revisions: 'What has changed in each sheet',
    changed: 'Last change',
    effective: 'In force since',
    listOfSheets: 'List of effective sheets',
    listLead:
      'To check this binder: each sheet must bear at its foot the same revision and the same fingerprint as here.',
    revision: 'Rev.',
    since: 'Since',
    seen: 'Seen',
    interim: 'Interim sheets in force',
    noInterim: 'No interim sheet in this edition.',
    interimLead: 'An interim sheet is taken out on its last day.',
    until: 'Until',
  },

  certificate: {
    lead: 'To be filled in by the person who inserts the sheets, and returned.',
    steps: [
      'Take out the replaced sheets and destroy them.',
      'Insert the new sheets behind their tab.',
      'Compare each fingerprint with the list of effective sheets, and tick those that differ.',
    ],
    fields: [
      'Service',
      'Copy no.',
      'Edition inserted',
      'Sheets missing or different',
      'Inserted on',
      'Role and initials',
    ],
    returnTo: (place) => `Return to: ${place}`,
  },

  roles: {
    title: (service) => `Role sheets, ${service}`,
    heading: 'Role sheets',
    lead: 'Each finds the steps of a role here, in order, with the numbers they have in the binder. The binder is what counts: it also says what the others do, what to take and whom to call.',
    inBinder: (code, revision) => `Binder: ${code}, rev. ${String(revision)}`,
    link: 'Role sheets to print (PDF)',
  },

  suggestions: {
    lead: 'A mistake, a number that no longer answers, a simpler idea: write it here. No name of a patient.',
    fields: [
      { label: 'Sheet (code and page)', lines: 1 },
      { label: 'What is wrong', lines: 6 },
      { label: 'What you suggest', lines: 6 },
      { label: 'Service and role', lines: 1 },
      { label: 'Date', lines: 1 },
    ],
    returnTo: (place) => `Return to: ${place}`,
  },
};
