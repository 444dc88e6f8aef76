import type { ExcFacts } from '../../domain/problems/families/exc.ts';
import { englishVocabulary as words } from '../vocabulary.en.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';

export const excEn: MessagesOf<ExcFacts> = {
  'EXC-01': (facts, names) => exchangeMessage(facts, names),
  'EXC-02': (facts, names) => otherSideMessage(facts, names),
  'EXC-03': ({ exchange }) => ({
    message: `The exchange \`${exchange}\` does not say which patient it is about.`,
    hint: 'Add `patient-identity` to `content`, and room for the identity on the form.',
  }),
  'EXC-04': (facts, names) =>
    facts.why === 'no-answer'
      ? {
          message: `Nothing says how the answer to a request (\`${facts.about}\`) comes back to ${listed(facts.services, names)}.`,
          hint: `Describe the result in an exchange with \`direction: receives\`, \`what: result\` and \`about: ${facts.about}\`.`,
        }
      : {
          message: `Neither service says how an urgent result (\`${facts.about}\`) comes back faster.`,
          hint: 'Say it in `urgent`: who calls, within how many minutes, and whom.',
        },
  'EXC-05': (facts, names) =>
    facts.why === 'application'
      ? {
          message: `The exchange \`${facts.exchange}\` goes by an application during the outage, as on any day.`,
          hint: 'Say in `by` how it goes when that application is down too.',
        }
      : {
          message: `The exchange \`${facts.exchange}\` goes ${words.routes[facts.route]} as on any day, and that way falls in: ${facts.scenarios.map((id) => `“${names.scenario(id)}”`).join(', ')}.`,
          hint: 'Choose in `by` a way that remains, or say in the resources what remains of this one.',
        },
  'EXC-06': ({ carrier, services }, names) => ({
    message: `“${names.role(carrier)}” has to carry this exchange, and has no step in the sheets of ${listed(services, names)} nor in those of the other side.`,
    hint: 'Write the step in which that role leaves, with its time, or name in `carrier` who really carries it, at night and at week-ends too.',
  }),
};

function listed(services: readonly string[], names: Names): string {
  return services.map((id) => names.service(id)).join(', ');
}

function exchangeMessage(facts: ExcFacts['EXC-01'], names: Names): Message {
  switch (facts.why) {
    case 'no-partner':
      return {
        message: `The exchange \`${facts.exchange}\` does not say whom it is with.`,
        hint: 'Name the other service in `with`, or the organisation in `outside`.',
      };
    case 'no-carrier':
      return {
        message: `The exchange \`${facts.exchange}\` goes by runner, and nobody is named to carry it.`,
        hint: 'Name the role in `carrier`.',
      };
    case 'form-not-used':
      return {
        message: `The form “${names.form(facts.form)}” of this exchange is in no sheet for degraded operation of ${listed(facts.services, names)}.`,
        hint: `Name it in the step where it is used (\`<Form id="${facts.form}" />\`), or correct \`form\`.`,
      };
  }
}

function otherSideMessage(facts: ExcFacts['EXC-02'], names: Names): Message {
  const { about, what } = facts;
  const subject = `${words.exchangeObjects[what]}, \`${about}\``;
  if (facts.why === 'not-said') {
    const service = names.service(facts.service);
    const [verb, preposition] =
      facts.direction === 'sends' ? ['sends', 'to'] : ['receives', 'from'];
    return {
      message: `${service} does not say that it ${verb} this exchange (${subject}) ${preposition} ${listed(facts.towards, names)}.`,
      hint: `Describe it as ${service} sees it too: \`of: ${facts.service}\`, \`direction: ${facts.direction}\`, the same way and on the same form.`,
    };
  }
  const others = listed(facts.services, names);
  if (facts.why === 'route') {
    return {
      message: `This exchange (${subject}) goes ${words.routes[facts.here]} here and, for ${others}, ${words.routes[facts.there]}.`,
      hint: 'Decide together, and write the same way (`by`) on both sides.',
    };
  }
  return {
    message: `This exchange (${subject}) goes ${formNamed(facts.here)} here and, for ${others}, ${formNamed(facts.there)}.`,
    hint: 'Decide together, and write the same form (`form`) on both sides.',
  };
}

function formNamed(form: string | undefined): string {
  return form === undefined ? 'without a form' : `on \`${form}\``;
}
