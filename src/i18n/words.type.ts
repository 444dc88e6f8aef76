import type { Trigger } from '../../schemas/vocabulary.ts';
import type { Day, Duration } from '../../schemas/values.ts';
import type { Freshness } from '../domain/catalogue/freshness.ts';
import type { Cell } from '../domain/coverage/matrix.ts';
import type { DataAge } from '../domain/fallback/data-age.ts';
import type { Severity } from '../domain/problems/rule.ts';
import type { BinderWords } from './binder.type.ts';
import type { Language } from './messages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every word a reader sees outside the content itself; a missing one does not compile. */
export interface Words {
  language: Language;
  vocabulary: Vocabulary;
  /** A day in words: `16 mars 2026`. */
  day: (day: Day) => string;
  /** A day for a narrow column: `16/03/2026`. */
  shortDay: (day: Day) => string;
  /** A length of time in words: `30 minutes`. */
  duration: (duration: Duration) => string;

  /** What every command says when it cannot begin. */
  command: { noFolder: (folder: string) => string };

  /** What `validate` says. */
  validation: {
    complete: string;
    incomplete: string;
    /** Said when a gap may come from a file that could not be read. */
    unread: string;
    count: (errors: number, warnings: number, infos: number, files: number) => string;
    /** Said before the numbers of what only informs. */
    informed: string;
    /** How to read more about a rule. */
    explain: string;
    /** Said before the places where the same is wrong. */
    elsewhere: (places: number) => string;
  };

  /** What stands on the quality page. */
  quality: {
    title: string;
    lead: string;
    byService: string;
    byOwner: string;
    byRule: string;
    shared: string;
    noRisk: string;
  };

  /** What stands around a rule's page. */
  rules: {
    title: string;
    lead: string;
    severities: Record<Severity, string>;
    level: (level: number) => string;
    from: (source: string) => string;
    wrong: string;
    right: string;
  };

  /** What a build says while it works, and when it cannot go on. */
  build: {
    refused: string;
    stages: Record<'pages' | 'search' | 'binders' | 'print' | 'inventory', string>;
    /** A binder that is ready, printed now or, where nothing of it has changed, before. */
    binder: (service: string, pages: number, isUnchanged: boolean) => string;
    /** What was published; no binders when they were left out. */
    done: (folder: string, made: { pages: number; binders: number; sheets: number }) => string;
    withoutBinders: string;
    printed: (folder: string, made: { binders: number; sheets: number }) => string;
    /** A service that was named and is not there, with the one that was probably meant. */
    noService: (named: string, meant: string | undefined) => string;
    browserMissing: string;
    browserHint: string;
    notPrinted: string;
    outputFault: string;
    target: Record<'content' | 'dangling' | 'not-an-edition', (folder: string) => string>;
    /** Who writes to the folder, from which moment on (ISO 8601), and the file that says so. */
    locked: (holder: { pid: number; host: string; since: string }, path: string) => string;
    disk: (detail: string) => string;
    unexpected: string;
    stopped: string;
    nothingPublished: string;
  };

  /** What stands around an author's words in a text. */
  text: {
    condition: string;
    alerts: Record<'Danger' | 'Caution' | 'Note', string>;
    onlyTrigger: Record<Trigger, string>;
    onlyService: (service: string) => string;
    decides: (role: string) => string;
    alternate: (role: string, within: string) => string;
    into: (place: string) => string;
    within: (time: string) => string;
    verifiedBy: (role: string) => string;
    at: (offset: string) => string;
    copies: (count: number) => string;
    /** How old an extract can be, as short as it must be beside its name. */
    dataAge: (age: DataAge) => string;
    orNumber: string;
    /** Words between the quotation marks of the language. */
    quoted: (words: string) => string;
    timeBox: string;
    lossWindow: string;
    /** The most that is lost on an ordinary day, from the interval between two backups. */
    lossOrdinary: (interval: string) => string;
    lossWindowAdvice: string;
  };

  /** What stands on a blank form. */
  blank: {
    instructions: string;
    /** Before the page of the instructions. */
    help: string;
    print: string;
    /** Under a form that is smaller than the page it is printed on. */
    cut: string;
    label: string;
    identity: readonly string[];
    revision: (revision: number, effective: string) => string;
    destination: string;
    copies: string;
    keptAt: string;
    retention: string;
    replaces: string;
  };

  /** What stands on every page. */
  page: {
    title: string;
    toContent: string;
    navigation: string;
    home: string;
    services: string;
    applications: string;
    procedures: string;
    forms: string;
    contacts: string;
    matrix: string;
    problems: string;
    builtOn: (day: string) => string;
    noPatientData: string;
  };

  /** The search field and what it answers. */
  search: {
    label: string;
    placeholder: string;
    anyApplication: string;
    anyService: string;
    anyPhase: string;
    anyTrigger: string;
    filters: string;
    /** What the script says; `{count}` and `{shown}` are filled in by it. */
    answers: Record<
      'loading' | 'failed' | 'one' | 'many' | 'best' | 'some' | 'elsewhere' | 'none',
      string
    >;
  };

  home: {
    lead: string;
    byService: string;
    byApplication: string;
    bySymptom: string;
    complete: string;
    incomplete: (missing: number) => string;
  };

  application: {
    noLongerWorks: string;
    stillWorks: string;
    usedBy: string;
    extracts: string;
    scenarios: string;
    vendor: string;
    support: string;
    commitment: (time: string) => string;
    noProcedure: string;
    contains: string;
    doesNotContain: string;
    made: (every: Duration | undefined) => string;
    madeBy: (role: string, reminder: string | undefined) => string;
    captured: (at: string, available: string) => string;
    maxAge: (age: string) => string;
    /** The same in a sentence, with the night on which clocks go back. */
    dataAge: (age: DataAge) => string;
    tested: (day: string | undefined) => string;
    devices: string;
    access: string;
    stores: string;
    distribution: string;
    protection: string;
  };

  service: {
    binder: string;
    binderAbsent: string;
    essential: string;
    contacts: string;
    forms: string;
    place: string;
    referent: string;
    itCorrespondent: string;
    copies: string;
    quietHours: string;
    /** `mardi au jeudi, de 04:00 à 06:00`. */
    hours: (days: string | undefined, from: string, to: string) => string;
  };

  procedure: {
    application: string;
    services: string;
    allServices: string;
    trigger: string;
    phase: string;
    before: string;
    after: string;
    symptoms: string;
    forms: string;
    numbers: string;
    revision: (revision: number, effective: string) => string;
    reviewed: (reviewed: string, due: string) => string;
    freshness: Record<Freshness['state'], string>;
    interim: (until: string) => string;
    owners: string;
    exercise: string;
    changeNote: string;
    print: string;
  };

  contacts: {
    lead: string;
    role: string;
    numbers: string;
    hours: string;
    callFor: string;
    verified: string;
    alternate: string;
    kinds: Record<'ip' | 'analog' | 'mobile' | 'outside' | 'radio', string>;
  };

  matrix: {
    lead: string;
    states: Record<Cell['state'], string>;
    exemptUntil: (day: string) => string;
  };

  problems: {
    none: string;
    lead: (count: number) => string;
    line: (line: number) => string;
  };

  /** What stands in a printed binder outside its sheets. */
  binder: BinderWords;
}
