import type { ServiceFunction } from '../../../schemas/vocabulary.ts';
import type { CovFacts } from '../../domain/problems/families/cov.ts';
import type { Need } from '../../domain/coverage/matrix.ts';
import { englishVocabulary as words } from '../vocabulary.en.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';

export const covEn: MessagesOf<CovFacts> = {
  'COV-01': (need, names) =>
    gapMessage(need, names, 'neither for a failure nor for a scheduled stop'),
  'COV-02': (need, names) => gapMessage(need, names, 'and nothing else for this application'),
  'COV-03': (need, names) => gapMessage(need, names, 'although a failure is provided for'),
  'COV-04': (need, names) => gapMessage(need, names, 'although a scheduled stop is provided for'),
  'COV-05': (facts, names) => exemptionMessage(facts, names),
  'COV-06': ({ service, functions }, names) => ({
    message: `${names.service(service)} has no sheet for degraded operation on how to: ${namedFunctions(functions)}.`,
    hint: "Add the function to the `functions` of the procedure that tells how, or say in `without`, in the service's file, why it does not do it.",
  }),
  'COV-07': (facts, names) => functionMessage(facts, names),
  'COV-08': ({ service, information }, names) => ({
    message: `${names.service(service)} cannot work without “${information}”, and nothing says where to find it during an outage.`,
    hint: 'Name the extract that holds it (`extract`), or another source: a device, a paper, a person (`source`).',
  }),
  'COV-09': ({ why, kind }) => ({
    message:
      why === 'none'
        ? `No service of the group is ${serviceKinds[kind]}.`
        : `Of the group's services, none that is ${serviceKinds[kind]} has all its procedures.`,
    hint: 'Complete one service of each kind at least: switch, degraded operation and return, for a failure and for a scheduled stop.',
  }),
  'COV-10': (facts, names) => mapMessage(facts, names),
  'COV-11': ({ why, application, services }, names) => ({
    message: `Without ${names.application(application)}, the sheets of ${services.map((id) => names.service(id)).join(', ')} foresee nothing ${lasting[why]}.`,
    hint: 'Add the steps that change as the outage goes on, with their time: `<Step role="…" at="H+4">`, `<Step role="…" at="J+1">`.',
  }),
  'COV-12': ({ application, missing }, names) => ({
    message: `No scenario thinks of losing ${missing.map((extent) => losses[extent]).join(' or ')} of ${names.application(application)}.`,
    hint: `Write a scenario with \`applications: [${application}]\` and ${missing.map((extent) => `\`extent: ${extent}\``).join(', and another with ')}.`,
  }),
};

const serviceKinds = {
  care: 'a care service',
  administrative: 'an administrative service',
  platform: 'a technical platform',
};

const lasting = {
  'nothing-after-4h': 'beyond 4 hours of failure',
  'nothing-after-24h': 'beyond 24 hours of failure',
};

const losses = { total: 'all', partial: 'a part' };

function namedFunctions(functions: CovFacts['COV-06']['functions']): string {
  return functions.map((each) => `${words.functions[each]} (\`${each}\`)`).join(', ');
}

function functionMessage(facts: CovFacts['COV-07'], names: Names): Message {
  if (facts.why === 'too-many') {
    return {
      message: `${names.service(facts.service)} counts \`${String(facts.count)}\` indispensable functions; beyond \`${String(facts.most)}\`, not all of them are.`,
      hint: 'Keep in `functions` what a patient is in danger without, and let the rest wait.',
    };
  }
  const { function: wanted, services } = facts;
  const readers =
    services.length === 0
      ? 'no step'
      : `no step read by ${services.map((id) => names.service(id)).join(', ')}`;
  return {
    message: `The sheet promises that staff can ${words.functions[wanted]} (\`${wanted}\`), but ${readers} gives the means.`,
    hint: hintOfMeans(wanted),
  };
}

function hintOfMeans(wanted: ServiceFunction): string {
  if (wanted === 'receive-results') {
    return 'Name in a step the form on which the result is written (`<Form id="…" />`) or the post to call (`<Contact id="…" />`), or drop the function.';
  }
  return wanted.startsWith('request-')
    ? 'Name in a step the request form (`<Form id="…" />`) or the post to call (`<Contact id="…" />`), or drop the function.'
    : 'Write the steps, or drop the function.';
}

function mapMessage(facts: CovFacts['COV-10'], names: Names): Message {
  const { application } = facts;
  switch (facts.why) {
    case 'not-here':
      return {
        message: `The map knows the application \`${application}\`, and nothing is written here for it.`,
        hint: `Write \`applications/${application}.yaml\`, or say in \`leftOut\` why it is left aside.`,
      };
    case 'not-mapped':
      return {
        message: `${names.application(application)} (\`${application}\`) has a file here, but is not in the map.`,
        hint: 'Add it to `applicationMap`, with the IT department.',
      };
    case 'criticality':
      return {
        message: `${names.application(application)} is \`${facts.there}\` in the map and \`${facts.here}\` in its file.`,
        hint: 'Decide with the IT department and with clinicians, and write the same in both places.',
      };
  }
}

function gapMessage(
  { application, service, phase, trigger }: Need,
  names: Names,
  rest: string,
): Message {
  const cell = `${words.phases[phase]}, ${words.triggers[trigger]}`;
  return {
    message: `${names.service(service)} has no procedure for ${names.application(application)}: \`${cell}\`, ${rest}.`,
    hint: `Write a procedure with \`application: ${application}\`, \`phase: ${phase}\`, \`trigger: ${trigger}\` and \`service: ${service}\`, or a dated exemption in the service's file.`,
  };
}

function exemptionMessage(facts: CovFacts['COV-05'], names: Names): Message {
  if (facts.why === 'used-by-none') {
    return {
      message: `${names.application(facts.application)} is critical, but no service says that it uses it: nothing is verified for it.`,
      hint: `Add \`${facts.application}\` to the \`applications\` of each service that uses it.`,
    };
  }
  if (facts.why === 'uses-none') {
    return {
      message: `${names.service(facts.service)} uses no application, without saying why.`,
      hint: 'List its applications, or give the reason in `usesNone`.',
    };
  }
  const about = `The exemption of ${names.service(facts.service)} for ${names.application(facts.application)}`;
  switch (facts.why) {
    case 'not-used':
      return {
        message: `${about} is for an application the service does not use.`,
        hint: 'Delete it.',
      };
    case 'expired':
      return {
        message: `${about} ended on \`${facts.until}\`.`,
        hint: 'Write the procedure, or decide again to do without.',
      };
    case 'too-long':
      return {
        message: `${about} runs until \`${facts.until}\`, more than twelve months.`,
        hint: `End it on \`${facts.latest}\` at the latest.`,
      };
  }
}
