import { englishBinder } from './binder.en.ts';
import { ageInFull, duration, each, length, moment, plural } from './amounts.en.ts';
import { linesOfSource } from './source-lines.ts';
import { englishVocabulary } from './vocabulary.en.ts';
import type { Words } from './words.type.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const english: Words = {
  language: 'en',
  vocabulary: englishVocabulary,
  day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
  shortDay: (day) => shortDayFormat.format(new Date(`${day}T00:00:00Z`)),
  duration,

  command: {
    noFolder: (folder) =>
      `There is no folder \`${folder}\`. Name one with --content, or BASCULE_CONTENT.`,
  },

  validation: {
    complete: 'ok',
    incomplete: 'not ok',
    unread:
      'A procedure cannot be read: mend the CNT problems first. What its application seems to lack is not reported until then.',
    count: (errors, warnings, infos, files) =>
      `${plural(files, 'file', 'files')} read: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}${infos > 0 ? `, ${plural(infos, 'piece of information', 'pieces of information')}` : ''}.`,
    informed:
      'For information, without keeping anything from being published (see all: --level 3, or --format json):',
    explain: 'To understand a rule: npx bascule explain, followed by its name.',
    elsewhere: (places) => `The same in ${plural(places, 'other place', 'other places')}:`,
  },

  quality: {
    title: 'Quality',
    lead: 'What is gravest for patients comes first.',
    byService: 'By service',
    byOwner: 'By owner',
    byRule: 'By rule',
    shared: 'Shared by all',
    noRisk: 'No risk stated',
  },

  rules: {
    title: 'Rules',
    lead: 'What each check looks at, why, and how to put right what it reports.',
    severities: { error: 'Error', warning: 'Warning', info: 'Information' },
    level: (level) => `from level ${String(level)}`,
    from: (source) => `source: ${source.replace(linesOfSource, linesInFull)}`,
    wrong: 'Wrong',
    right: 'Right',
  },

  build: {
    refused: 'The content is refused: put right what is named, then try again.',
    stages: {
      pages: 'Make the pages',
      binders: 'Prepare the binders',
      search: 'Make them searchable',
      print: 'Print the binders',
      inventory: 'Check that nothing is missing',
    },
    binder: (service, pages, isUnchanged) =>
      `${service}: ${plural(pages, 'page', 'pages')}${isUnchanged ? ', unchanged' : ''}`,
    done: (folder, { pages, binders, sheets }) =>
      `Published in ${folder}: ${plural(pages, 'page', 'pages')}${binders > 0 ? `, ${plural(binders, 'binder', 'binders')} with ${plural(sheets, 'printed page', 'printed pages')} in all` : ''}.`,
    withoutBinders: 'The binders were not printed (--no-print), and the site says so.',
    printed: (folder, { binders, sheets }) =>
      `Printed in ${folder}: ${plural(binders, 'binder', 'binders')}, ${plural(sheets, 'page', 'pages')} in all.`,
    noService: (named, meant) =>
      `There is no service \`${named}\`.${meant ? ` Is it \`${meant}\`?` : ''}`,
    browserMissing: 'No browser could be started to print the binders.',
    browserHint:
      'Run `npx puppeteer browsers install chrome-headless-shell`, or set PUPPETEER_EXECUTABLE_PATH to a Chrome, Chromium or Edge of this machine, or give the address of a browser elsewhere with --browser-url.',
    notPrinted: 'Some binders could not be printed whole.',
    outputFault: 'The check of the result has failed.',
    target: {
      content: (folder) =>
        `\`${folder}\` holds the content, or is part of it: publishing would delete it. Give another folder with --out.`,
      dangling: (folder) =>
        `\`${folder}\` is a link that leads nowhere. Make the folder it names, or give another folder with --out.`,
      'not-an-edition': (folder) =>
        `\`${folder}\` holds something other than an edition: publishing would delete it. Give an empty or new folder with --out.`,
    },
    locked: ({ pid, host, since }, path) =>
      `Another build has been writing to the same folder since ${moment(since)} (process ${String(pid)} on ${host}). If it no longer runs, delete \`${path}\`.`,
    disk: (detail) => `The disk or its rights do not allow writing. ${detail}`,
    unexpected: 'The build could not finish.',
    stopped: 'The build was stopped.',
    nothingPublished: 'Nothing was published; the previous edition is untouched.',
  },

  text: {
    condition: 'You are here if:',
    alerts: { Danger: 'Danger', Caution: 'Caution', Note: 'Good to know' },
    onlyTrigger: { scheduled: 'Only for a scheduled stop', failure: 'Only for a failure' },
    onlyService: (service) => `Only for: ${service}`,
    decides: (role) => `Who decides: ${role}.`,
    alternate: (role, within) => `No answer: ${role}. At the latest after ${within}.`,
    into: (place) => `into ${place}`,
    within: (time) => `within ${time}`,
    verifiedBy: (role) => `verified by: ${role}`,
    at: (offset) => `${offset}:`,
    copies: (count) => plural(count, 'copy', 'copies'),
    dataAge: (age) =>
      age.state === 'unknown'
        ? 'age of the data unknown'
        : `age of the data: up to ${length(age.usual)}${age.grows ? ', plus the length of the outage' : ''}`,
    orNumber: ' or ',
    quoted: (words) => `“${words}”`,
    timeBox: 'box to write a time',
    lossWindow: 'Loss window: what was entered before the outage may be missing too',
    lossOrdinary: (interval) =>
      `Ordinary loss: at most ${interval}, the interval between two backups. It can be exceeded: only the time written here counts.`,
    lossWindowAdvice:
      'Everything entered between the last valid backup and the switch must be verified, as must what was written on paper.',
  },

  blank: {
    instructions: 'How to fill it in',
    help: 'Filling in',
    print: 'Form to print (PDF)',
    cut: 'Photocopy, then cut along the line.',
    label: 'Patient label',
    identity: [
      'Birth name',
      'Name in use',
      'First given name',
      'Date of birth',
      'Sex',
      'Place of birth',
      'Patient number or downtime number',
    ],
    revision: (revision, effective) => `Revision ${String(revision)}, in force from ${effective}`,
    destination: 'Goes to',
    copies: 'Copies',
    keptAt: 'Where to find it',
    retention: 'After re-entry',
    replaces: 'Stands in for',
  },

  page: {
    title: 'Downtime procedures',
    toContent: 'Skip to the content',
    navigation: 'Sections',
    home: 'Home',
    services: 'Services',
    applications: 'Applications',
    procedures: 'Procedures',
    forms: 'Forms',
    contacts: 'Numbers',
    matrix: 'Coverage',
    problems: 'To put right',
    builtOn: (day) => `Copy made on ${day}`,
    noPatientData: 'This site holds no patient data.',
  },

  search: {
    label: 'Find a procedure, a form, a number',
    placeholder: 'E.g. I cannot prescribe any more',
    anyApplication: 'All applications',
    anyService: 'All services',
    anyPhase: 'All phases',
    anyTrigger: 'Failure or scheduled stop',
    filters: 'Narrow the search',
    answers: {
      loading: 'Searching…',
      failed: 'Search does not answer. Use the lists: services, applications, procedures.',
      one: '1 page found.',
      many: '{count} pages found.',
      best: '{count} pages found; here are the closest {shown}.',
      some: 'No page has all these words; here are the closest {shown}.',
      elsewhere: 'Nothing with these filters; {count} without them.',
      none: 'Nothing found. Try a simpler word, or the name of the application.',
    },
  },

  home: {
    lead: 'What to do when an application no longer works.',
    byService: 'My service',
    byApplication: 'The application that is down',
    bySymptom: 'What happens',
    complete:
      'Every critical application has, in every service that uses it, its procedures to switch, to work degraded and to return.',
    incomplete: (missing) =>
      `${plural(missing, 'procedure is', 'procedures are')} missing: see the page Coverage.`,
  },

  application: {
    noLongerWorks: 'No longer works',
    stillWorks: 'Still works',
    usedBy: 'Services that use it',
    extracts: 'Extracts',
    scenarios: 'Scenarios considered',
    vendor: 'Vendor',
    support: 'Support',
    commitment: (time) => `undertakes to restore it within ${time}`,
    noProcedure: 'No procedure.',
    contains: 'Contains',
    doesNotContain: 'Does not contain',
    made: (every) => (every === undefined ? 'Made nobody knows how often' : `Made ${each(every)}`),
    madeBy: (role, reminder) => `by: ${role}${reminder ? ` (reminder: ${reminder})` : ''}`,
    captured: (at, available) => `data copied at ${at}, readable at ${available}`,
    maxAge: (age) => `not to be relied on beyond ${age}`,
    dataAge: ageInFull,
    tested: (day) => (day ? `Tried on ${day}.` : 'Never tried.'),
    devices: 'Devices that hold data',
    access: 'Access',
    stores: 'Where it lies',
    distribution: 'Who prints and brings it',
    protection: 'Confidentiality',
  },

  service: {
    binder: 'Binder to print (PDF)',
    binderAbsent: 'Binders are not part of this copy.',
    essential: 'Essential information',
    contacts: 'Useful numbers',
    forms: 'Forms in use',
    place: 'Place',
    referent: 'Referent for procedures',
    itCorrespondent: 'IT correspondent',
    copies: 'Copies of these procedures',
    quietHours: 'Quiet hours for a scheduled stop',
    hours: (days, from, to) => `${days ? `${days}, ` : ''}${from} to ${to}`,
  },

  procedure: {
    application: 'Application',
    services: 'Services',
    allServices: 'Every service that uses the application',
    trigger: 'In case of',
    phase: 'Phase',
    before: 'Before',
    after: 'Next',
    symptoms: 'What people notice',
    forms: 'Forms and extracts in use',
    numbers: 'Numbers in use',
    revision: (revision, effective) => `Revision ${String(revision)}, in force since ${effective}`,
    reviewed: (reviewed, due) => `read through on ${reviewed}, due again by ${due}`,
    freshness: {
      current: 'Up to date',
      'due-soon': 'Review due soon',
      overdue: 'Review overdue',
      expired: 'Out of date: check before use',
    },
    interim: (until) => `Interim until ${until}`,
    owners: 'Referents',
    exercise: 'Last exercise',
    changeNote: 'What has changed',
    print: 'Print this page',
  },

  contacts: {
    lead: 'Roles, never persons. Analogue telephones work without the computer network.',
    role: 'Role',
    numbers: 'Numbers',
    hours: 'When',
    callFor: 'For',
    verified: 'Verified on',
    alternate: 'Else',
    kinds: {
      ip: 'IP extension',
      analog: 'analogue',
      mobile: 'mobile',
      outside: 'outside',
      radio: 'radio',
    },
  },

  matrix: {
    lead: 'For each critical application and each service that uses it: what is provided to switch, to work degraded and to return to normal. “Its own”: a procedure that names the service. “Generic”: one for every service.',
    states: {
      covered: 'Its own',
      generic: 'Generic',
      exempt: 'Exemption',
      missing: 'MISSING',
    },
    exemptUntil: (day) => `until ${day}`,
  },

  problems: {
    none: 'No problem: everything there was to check has been checked.',
    lead: (count) => `${plural(count, 'point', 'points')} to put right.`,
    line: (line) => `line ${String(line)}`,
  },

  binder: englishBinder,
};

function linesInFull(_: string, source: string, first: string, last?: string): string {
  const name = source === 'A' ? 'ANAP method' : "a vendor's continuity plan";
  return `${name}, ${last ? `lines ${first} to ${last}` : `line ${first}`}`;
}
