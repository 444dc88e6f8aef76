import type { Phase } from '../../schemas/vocabulary.ts';
import type { SinglePart } from '../domain/binder/parts.ts';

/** What stands in a printed binder outside the words of its authors. */
export interface BinderWords {
  title: (service: string) => string;
  /** The title of the same binder in large print. */
  largePrint: (title: string) => string;
  /** The parts that every binder has one of. */
  parts: Record<SinglePart, string>;
  /** The phase of a sheet in the little room at the head of its pages. */
  phases: Record<Phase, string>;
  /** The page that faces a form. */
  instructions: (form: string) => string;
  /** Foot of a sheet's page: its code, its number, and whether the sheet goes on. */
  sheetFoot: (code: string, page: number, pages: number) => string;
  leftBlank: string;
  edition: (day: string) => string;
  /** Which text this is, as short as the foot of a page wants it. */
  revision: (revision: number, effective: string) => string;
  reviewBy: (day: string) => string;
  /** Of a sheet that holds for a time only, in the little room at the head and the foot of its pages. */
  interim: string;
  endsOn: (day: string) => string;
  fingerprint: string;

  page: string;
  /** Before a page number in a sentence: `p. 12`. */
  pageShort: string;
  code: string;
  sheet: string;
  pages: string;
  tab: string;
  role: string;
  form: string;
  forms: string;
  place: string;
  date: string;
  time: string;
  initials: string;

  cover: {
    effective: string;
    notAfter: string;
    notAfterWhy: string;
    copyNumber: string;
    copyPlace: string;
    inside: string;
    holds: (sheets: number, forms: number) => string;
    noPatientData: string;
    working: string;
    feedback: string;
  };

  decision: {
    lead: string;
    application: string;
    criteria: string;
    decides: string;
    ends: string;
    /** Who decides when the first cannot be reached. */
    orElse: (role: string, within: string) => string;
    first: string;
    /** What to do before anything else, in order; `{time}` is a box for a time. */
    firstActions: readonly string[];
    reach: string;
    /** Where no application of the service has a switch sheet. */
    none: string;
    unknownNumber: string;
  };

  index: {
    bySymptom: string;
    bySymptomLead: string;
    byApplication: string;
    theRest: string;
    symptom: string;
  };

  contacts: {
    lead: string;
    who: string;
    always: string;
    unless: string;
    /** What makes some numbers fall silent. */
    silencedBy: (resources: string) => string;
    none: string;
    goTo: (place: string) => string;
  };

  readiness: {
    lead: string;
    forms: string;
    extracts: string;
    copies: string;
    kept: string;
    asked: string;
    counted: string;
    openedAndPrinted: string;
    complete: string;
    lastTested: (day: string | undefined) => string;
    printed: string;
  };

  sheetHead: {
    who: string;
    begins: (role: string) => string;
    acts: (roles: string) => string;
    exercised: (day: string, result: string) => string;
    neverExercised: string;
    takeWithYou: string;
    what: string;
  };

  restocking: {
    lead: (patients: number, horizon: string) => string;
    noActivity: string;
    needed: string;
    kept: string;
    toAdd: string;
  };

  tracker: {
    lead: string;
    what: string;
    who: string;
    collected: string;
    done: string;
    verified: string;
    deadline: string;
  };

  log: {
    lead: string;
    who: string;
    what: string;
    followUp: string;
  };

  record: {
    revisions: string;
    changed: string;
    effective: string;
    listOfSheets: string;
    listLead: string;
    revision: string;
    since: string;
    /** Head of the column in which a sheet is ticked. */
    seen: string;
    interim: string;
    noInterim: string;
    interimLead: string;
    until: string;
  };

  certificate: {
    lead: string;
    steps: readonly string[];
    fields: readonly string[];
    returnTo: (place: string) => string;
  };

  /** The sheets on which each role finds its own steps. */
  roles: {
    title: (service: string) => string;
    heading: string;
    lead: string;
    inBinder: (code: string, revision: number) => string;
    link: string;
  };

  suggestions: {
    lead: string;
    fields: readonly { label: string; lines: number }[];
    returnTo: (place: string) => string;
  };
}
