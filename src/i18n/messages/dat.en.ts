import type { DatFacts } from '../../domain/problems/families/dat.ts';
import { hours } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';
import { englishVocabulary } from '../vocabulary.en.ts';

export const datEn: MessagesOf<DatFacts> = {
  'DAT-01': ({ extract, kind }, names) => ({
    message: `The extract “${names.extract(extract)}” (${englishVocabulary.extractKinds[kind].toLowerCase()}) can only be read on a screen: no printer is named.`,
    hint: 'Name in `printPath` the printer that still works during the outage, or provide an extract as a file for printing.',
  }),
  'DAT-02': ({ why, extract }, names) => ({
    message: `${notSaidEn[why]} the extract “${names.extract(extract)}”${why === 'no-interval' ? ' is made' : ''}.`,
    hint: {
      'no-interval':
        'Write it in `every`, for instance `1h` or `24h`. Without it the age of the data is unknown, which counts as too old.',
      'no-maker': 'Name in `madeBy` the role that makes it, on public holidays too.',
      'no-reminder':
        'Say in `reminder` what calls it to mind: an alarm, a line in the logbook. What nothing calls to mind is forgotten.',
    }[why],
  }),
  'DAT-03': (facts, names) =>
    facts.why === 'too-old'
      ? {
          message: `The extract “${names.extract(facts.extract)}” can be up to ${hours(facts.age)} old; the tolerated age is \`${facts.maxAge}\`.`,
          hint: 'Make the extract more often (`every`), or decide that a greater age can be borne (`maxAge`) and tell staff.',
        }
      : {
          message: `The age of the extract “${names.extract(facts.extract)}” is unknown: neither the time at which data is copied (\`capturedAt\`) nor the time at which it can be read (\`availableAt\`) is said.`,
          hint: "Write both times into the extract's file. An unknown age counts as too old.",
        },
  'DAT-04': ({ extract, application, store, chain }, names) => ({
    message: `The extract “${names.extract(extract)}” is only kept where ${names.application(application)} keeps its own data: “${names.resource(store)}”${chain.length > 1 ? ` stops with “${names.resource(chain.at(-1) ?? store)}”` : ''}.`,
    hint: 'Add to `stores` a place that works without the application: a stand-alone PC, a central file server.',
  }),
  'DAT-05': ({ extract, store }, names) => ({
    message: `The extract “${names.extract(extract)}” lies in one place only: “${names.resource(store)}”.`,
    hint: 'Lay it in a second place that does not stop with the first, and add that to `stores`.',
  }),
  'DAT-06': ({ why, extract }, names) =>
    why === 'nobody'
      ? {
          message: `The extract “${names.extract(extract)}” is used here, but no step of the switch or of degraded operation has it printed or opened.`,
          hint: 'Add a step that prints or opens it, with the role that does so and the PC to use.',
        }
      : {
          message: `This step prints the extract “${names.extract(extract)}”, and nobody knows on which printer.`,
          hint: 'Name the printer in `printPath` of the extract, or in the step with `<Resource id="…" />`.',
        },
  'DAT-07': ({ extract }, names) => ({
    message: `Nothing says who prints or fetches the extract “${names.extract(extract)}”, and who gets it.`,
    hint: 'Name in `distribution` a role of the group or a service, then the person who gets it.',
  }),
  'DAT-08': (facts, names) => {
    const name = names.extract(facts.extract);
    switch (facts.why) {
      case 'never':
        return {
          message: `The extract “${name}” of ${names.application(facts.application)} has never been tried.`,
          hint: 'Open and print it as in an outage, mend what is missing, then write the day in `tested`.',
        };
      case 'long-ago':
        return {
          message: `The extract “${name}” was last tried on \`${facts.tested}\`, more than 3 months ago.`,
          hint: 'Open and print it again as in an outage, then write the day in `tested`.',
        };
      case 'not-yet':
        return {
          message: `The extract “${name}” is said to have been tried on \`${facts.tested}\`, a day that has not come yet.`,
          hint: 'Write in `tested` the day on which it was really last tried.',
        };
    }
  },
  'DAT-09': ({ extract, application, lasts }, names) => ({
    message: `An outage of ${names.application(application)} may last ${long(lasts)}; the extract “${names.extract(extract)}” is not made again in that time, and nothing says so.`,
    hint: 'Write it in `doesNotContain` of the extract, for instance “During the outage it is no longer made and grows older by the hour”, or in a note of the procedure.',
  }),
  'DAT-10': ({ device, application }, names) => ({
    message: `Staff turn here to “${names.resource(device)}”, and ${names.application(application)} does not say what it holds.`,
    hint: "Add it to `devices` in the application's file, with what can be read on it and for how long.",
  }),
  'DAT-11': ({ extract, capturedAt, availableAt, overMidnight }, names) => ({
    message: `The extract “${names.extract(extract)}”, copied at ${capturedAt}, can only be read at ${availableAt}${overMidnight ? ' the next day' : ''}, and its own words do not name these two times.`,
    hint: `Say in \`doesNotContain\` or \`access\` what is read in between, for instance “between ${capturedAt} and ${availableAt} the copy is the one before”.`,
  }),
  'DAT-12': (facts, names) => {
    switch (facts.why) {
      case 'no-availability':
        return {
          message: `The extract “${names.extract(facts.extract)}” says at what time data is copied, but not at what time it can be read: its age is unknown.`,
          hint: 'Write that time in `availableAt`; the same as `capturedAt` when the copy can be read at once.',
        };
      case 'no-capture':
        return {
          message: `The extract “${names.extract(facts.extract)}” says at what time it can be read, but not of what time its data is.`,
          hint: 'Write that time in `capturedAt`; the vendor or the IT department knows it.',
        };
      case 'shifts':
        return {
          message: `The extract “${names.extract(facts.extract)}” is made every \`${facts.every}\`: that cannot always be at ${facts.capturedAt}.`,
          hint: 'Choose an interval that falls on the same times every day (`6h`, `8h`, `12h`, `24h`), or correct `every`.',
        };
      case 'zone':
        return {
          message: `The time zone \`${facts.timezone}\` does not exist.`,
          hint: 'Write a name of the international list, for instance `Europe/Paris` or `Europe/London`.',
        };
      case 'twelve-hours':
        return {
          message: `The time \`${facts.typed}\` is written on a clock of 12 hours.`,
          hint: 'Write it on a clock of 24 hours, for instance `23:00`: a morning taken for an evening is twelve hours wrong.',
        };
    }
  },
  'DAT-13': (facts, names) =>
    facts.why === 'lacks'
      ? {
          message: `The read-only copy “${names.extract(facts.extract)}” does not say what it lacks.`,
          hint: 'Say so in `doesNotContain`: what was entered since it was made, what is not copied.',
        }
      : {
          message: `This step sends people to “${facts.copy === 'extract' ? names.extract(facts.id) : names.resource(facts.id)}”, a read-only copy, without warning them that nothing must be entered there.`,
          hint: 'Add before it `<Caution>Read-only copy: enter nothing in it, write everything on paper.</Caution>`.',
        },
  'DAT-14': ({ extract, service, pages, minutes, printer }, names) => ({
    message: `Printing “${names.extract(extract)}” for ${names.service(service)} makes ${String(pages)} pages: ${hours(minutes)} on “${names.resource(printer)}”, the fastest printer that still works.`,
    hint: 'Print the patients who cannot wait first, shorten the extract (`pagesPerPatient`), or provide a second printer in `printPath`.',
  }),
};

const notSaidEn = {
  'no-interval': 'Nothing says how often',
  'no-maker': 'Nothing says who makes by hand',
  'no-reminder': 'Nothing reminds the person who makes it by hand to make',
};

/** A long outage in days where they are whole: `21 days`. */
function long(minutes: number): string {
  return minutes % (24 * 60) === 0 && minutes > 24 * 60
    ? `${String(minutes / (24 * 60))} days`
    : hours(minutes);
}
