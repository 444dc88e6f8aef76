import type { FalFacts } from '../../domain/problems/families/fal.ts';
import { lossesEn } from '../losses.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';
import { englishVocabulary as words } from '../vocabulary.en.ts';

export const falEn: MessagesOf<FalFacts> = {
  'FAL-01': (facts, names) => lostMeans(facts, names),
  'FAL-02': ({ service, losses }, names) => ({
    message: `${names.service(service)} has not a single copy of its procedures left ${lossesEn(losses, names)}.`,
    hint: 'Add a printed binder to `copies`, with its exact place and without `on`.',
  }),
  'FAL-03': ({ extract, losses }, names) => ({
    message: `The extract “${names.extract(extract)}” can neither be printed nor copied on a form ${lossesEn(losses, names)}.`,
    hint: 'Add to `printPath` a printer that is plugged into what keeps the copy, or to the sheet a step to copy the screen on a form (`<Form id="…" />`).',
  }),
  'FAL-04': (facts, names) => lostNews(facts, names),
  'FAL-05': (facts, names) => accountOf(facts, names),
  'FAL-06': ({ resource }, names) => ({
    message: `“${names.resource(resource)}” is a fallback, and nothing says what it takes to work.`,
    hint: 'List in `dependsOn` the power, network or server that it depends on, or say in `standsAlone` why it needs nothing.',
  }),
  'FAL-07': ({ form, service, place, losses }, names) => ({
    message: `The blank forms “${names.form(form)}” of ${names.service(service)}, kept at “${place}”, are out of reach ${lossesEn(losses, names)}.`,
    hint: "Keep printed ones in the service and say where: `stock`, in the service's file.",
  }),
  'FAL-08': ({ extract, first, second, cause, scenario }, names) => ({
    message: `The first two places of the extract “${names.extract(extract)}”, \`${first}\` and \`${second}\`, fall together in the scenario “${names.scenario(scenario)}”, because of \`${cause}\`.`,
    hint: `Put second a place that works without \`${cause}\`.`,
  }),
  'FAL-09': ({ resource, applications, establishments, services }, names) => ({
    message: `Losing “${names.resource(resource)}” would stop ${applications.map(names.application).join(', ')} for ${String(establishments)} hospitals (services hit: ${String(services)}), and no scenario thinks of it.`,
    hint: `Write that scenario (\`failed: [${resource}]\`), or describe what takes over (\`any:\`, in the \`dependsOn\` of what depends on it).`,
  }),
  'FAL-10': ({ resource, chain }, names) => ({
    message: `“${names.resource(resource)}” is said to be available, and does not work in this scenario: \`${chain.join(' ← ')}\`.`,
    hint: 'Take it out of `available`; or, if it really works, correct the `dependsOn` of the chain.',
  }),
  'FAL-11': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.application(facts.application)} is critical, and nothing says what the vendor offers for working without it.`,
          hint: 'Ask the vendor for its document and write it into `vendorFallback`: reference, version, date.',
        }
      : {
          message: `What the vendor offers for working without ${names.application(facts.application)} was written for version \`${facts.version}\`; the version in use is \`${facts.current}\`.`,
          hint: 'Ask the vendor whether its document still holds, and bring `vendorFallback` up to date.',
        },
  'FAL-12': ({ resource, autonomy, lasts, losses }, names) => ({
    message: `“${names.resource(resource)}” lasts \`${autonomy}\`, while it is needed for up to \`${lasts}\` ${lossesEn(losses, names)}.`,
    hint: 'Provide a backed-up socket or another source and write it into `dependsOn` (`any:`); or else print everything at the switch, or name in the same step what takes over.',
  }),
};

function lostMeans(facts: FalFacts['FAL-01'], names: Names): Message {
  const where = lossesEn(facts.losses, names);
  switch (facts.why) {
    case 'store':
      return {
        message: `The extract “${names.extract(facts.extract)}” is out of reach ${where}.`,
        hint: 'Add to `stores` a place that still works then, such as a stand-alone PC that receives the copy beforehand.',
      };
    case 'account':
      return {
        message: `The extract “${names.extract(facts.extract)}” cannot be opened, as the everyday account is down, ${where}.`,
        hint: 'Provide an account for this copy alone (`account: own`) and say in `access` where its password is.',
      };
    case 'resource':
      return {
        message: `This step relies on “${names.resource(facts.resource)}”, which does not work ${where}.`,
        hint: 'Name in the same step what takes over, or in a step that begins with “If”. If it really works, correct the `dependsOn` of the chain.',
      };
    case 'contact':
      return {
        message: `No number of “${names.contact(facts.contact)}” rings ${where}.`,
        hint: 'Add a number that still rings then, or a stand-in who can be reached (`alternate`).',
      };
  }
}

function lostNews(facts: FalFacts['FAL-04'], names: Names): Message {
  const news = `The news for “${words.audiences[facts.audience]}”, ${words.channels[facts.by]},`;
  return facts.why === 'lost'
    ? {
        message: `${news} does not arrive ${lossesEn(facts.losses, names)}.`,
        hint: 'Choose a channel that still works (`by`), or give whoever is called a number that rings then.',
      }
    : {
        message: `${news} goes to “${names.contact(facts.contact)}”, none of whose numbers is a mobile one.`,
        hint: `Add a number of \`kind: mobile\` to \`${facts.contact}\`, or change the channel (\`by\`).`,
      };
}

function accountOf(facts: FalFacts['FAL-05'], names: Names): Message {
  const extract = `“${names.extract(facts.extract)}”`;
  switch (facts.why) {
    case 'not-said':
      return {
        message: `It is not said which account opens the copy ${extract}, which lies outside the application.`,
        hint: 'Ask whether the everyday account is needed, then write `account: own` or `account: single-sign-on`.',
      };
    case 'unknown':
      return {
        message: `Nobody knows which account opens the copy ${extract}: find out.`,
        hint: 'Try to open it with the everyday account off, then write `account: own` or `account: single-sign-on`.',
      };
    case 'sign-on':
      return {
        message: `The copy ${extract} is opened with the everyday account, which is down ${lossesEn(facts.losses, names)}.`,
        hint: 'Ask the vendor for an emergency account that does not depend on it, write it down (`account: own`), and say in `access` where its password is.',
      };
  }
}
