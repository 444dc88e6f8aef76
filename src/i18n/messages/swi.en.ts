import type { SwiFacts, LeftOut } from '../../domain/problems/families/swi.ts';
import { hours } from '../hours.ts';
import type { MessagesOf, Names } from '../messages.ts';
import { englishVocabulary as words } from '../vocabulary.en.ts';

export const swiEn: MessagesOf<SwiFacts> = {
  'SWI-01': ({ why, application }, names) =>
    why === 'decision'
      ? {
          message: `No decision in the switch of ${names.application(application)} gives a number, a length of time or a precise event to decide by.`,
          hint: 'Write it into `<Decision>`: “down for 15 minutes on two workstations”, “IT announces more than 30 minutes”; for a scheduled stop, the announced hour and what must be ready.',
        }
      : {
          message: `The condition of this sheet of ${names.application(application)} says neither for how long nor on how many workstations.`,
          hint: 'Complete it: “has not answered for 10 minutes on two workstations”. Both figures keep people from switching for one broken workstation, or too late.',
        },
  'SWI-02': (facts, names) =>
    facts.why === 'nobody'
      ? {
          message: `The switch ${of(facts, names)} does not say who decides.`,
          hint: 'Add `<Decision role="…" alternate="…" within="…">`, with what makes people decide.',
        }
      : {
          message: `“${names.role(facts.role)}” decides, and is also the one named for when that role is absent.`,
          hint: 'Name another role in `alternate`, one who is there when the first does not answer.',
        },
  'SWI-03': (facts, names) => notTold(facts, names, 'management', 'management'),
  'SWI-04': (facts, names) => notTold(facts, names, "the service's own staff", 'service'),
  'SWI-05': (facts, names) =>
    facts.why === 'nobody'
      ? notTold(facts, names, 'other services', 'partners')
      : {
          message: `${names.service(facts.partner)} exchanges “${names.form(facts.form)}” with this service while ${names.application(facts.application)} is down, and is not told of the switch.`,
          hint: `Add a contact of \`${facts.partner}\` between the tags of \`<Tell audience="partners">\`, or say there who tells all services.`,
        },
  'SWI-06': ({ job, application, trigger }, names) => ({
    message: `The automatic task \`${job}\` of ${names.application(application)} is stopped by no switch sheet (\`${words.triggers[trigger]}\`).`,
    hint: `Add \`<Pause job="${job}" />\` to a step in the switch of the service that answers for it.`,
  }),
  'SWI-07': (facts, names) => {
    const scenario = names.scenario(facts.scenario);
    switch (facts.why) {
      case 'no-plan':
        return {
          message: `The scheduled stop “${scenario}” gives neither its hours nor who said how long it takes.`,
          hint: 'Add `planned`, with `from`, `to` and `durationFrom`: the document of those who do the work.',
        };
      case 'no-length':
        return {
          message: `The scheduled stop “${scenario}” does not say how long it can last at most.`,
          hint: 'Add `lasts`: the length to be ready for, going back to the old version included.',
        };
      case 'shorter':
        return {
          message: `The stop “${scenario}” is planned for ${hours(facts.planned)}, more than the longest time announced, \`${facts.lasts}\`.`,
          hint: 'Make `lasts` longer, or correct the hours of `planned`.',
        };
    }
  },
  'SWI-08': (facts, names) =>
    facts.why === 'nothing'
      ? {
          message: `The switch ${of(facts, names)} has nothing printed or made ready before the stop begins.`,
          hint: 'Add a step dated before the start, `<Step role="…" at="H-1">`, that prints the extracts and takes out the forms.',
        }
      : {
          message: `For a scheduled stop, “${names.extract(facts.extract)}” is printed here only once the stop has begun.`,
          hint: 'Have it printed in a step dated before the start, `<Step role="…" at="H-1">`, in a passage `<Only trigger="scheduled">` if need be.',
        },
  'SWI-09': ({ scenario, service, from, to }, names) => ({
    message: `The stop “${names.scenario(scenario)}”, from \`${from}\` to \`${to}\`, reaches out of the quiet hours of ${names.service(service)}.`,
    hint: 'Move it together with that service, or say in `outsideQuietHours` why these hours were chosen and what is provided on top.',
  }),
  'SWI-10': ({ extract }, names) => ({
    message: `This sheet has “${names.extract(extract)}” printed in a failure, and does not say what to do when nothing comes out.`,
    hint: 'Add a step: “If nothing is printed, copy … onto `<Form id="…" />`”.',
  }),
  'SWI-11': ({ field, application }, names) => ({
    message:
      field === 'noLongerWorks'
        ? `${names.application(application)} is critical, and nothing says what stops with it.`
        : `${names.application(application)} is critical, and nothing says what still works without it.`,
    hint: `Write \`${field}\` with those who use it: these lines are printed at the front of the binder.`,
  }),
  'SWI-12': (facts, names) => ({
    message: `The switch ${of(facts, names)} does not have the time of the switch written down.`,
    hint: 'Add `<Time of="switch" />` to a step: “Write down the time of the switch: …”.',
  }),
  'SWI-13': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.application(facts.application)} is critical, and nothing says in what time its vendor undertakes to restore it.`,
          hint: 'Add `vendorCommitment`, as the contract has it; where there is none, ask for one.',
        }
      : {
          message: `“${names.scenario(facts.scenario)}” is made ready for \`${facts.lasts}\`, less than the \`${facts.commitment}\` that the vendor of ${names.application(facts.application)} takes to restore it.`,
          hint: 'Make `lasts` longer: the vendor may keep its word and the outage still last longer than is provided for here.',
        },
  'SWI-14': ({ scenario, applications }, names) => ({
    message: `The scheduled stop “${names.scenario(scenario)}” hits ${applications.map(names.application).join(', ')}, ${applications.length > 1 ? 'critical applications' : 'a critical application'}, and nothing says what the vendor proposes for working meanwhile.`,
    hint: 'Ask the vendor or the integrator for a proposal, and write it into `planned.vendorProposal`.',
  }),
};

function notTold(facts: LeftOut, names: Names, whom: string, audience: string) {
  return {
    message: `The switch ${of(facts, names)} does not have ${whom} told.`,
    hint: `Add \`<Tell audience="${audience}" by="…">\` to a step, with whom to call.`,
  };
}

/** “of DPI (failure), for Medicine A,” */
function of({ application, triggers, services }: LeftOut, names: Names): string {
  const cases = triggers.map((each) => words.triggers[each].toLowerCase()).join(', ');
  const whom = services.length === 0 ? '' : `, for ${services.map(names.service).join(', ')},`;
  return `of ${names.application(application)} (\`${cases}\`)${whom}`;
}
