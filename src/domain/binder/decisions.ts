import type { Procedure } from '../../../schemas/procedure.ts';
import { entryOf, type Catalogue, type Text } from '../catalogue/catalogue.ts';
import { uses, type Segment } from '../catalogue/segment.ts';
import { isOf, mentionsIn, type UseOf } from '../course/mentions.ts';
import type { BinderPlan } from './plan.ts';

/** Who decides about one application, and on what grounds. */
export interface DecisionLine {
  application: string;
  /** The sheets to open when it fails. */
  switches: readonly {
    sheet: Text<Procedure>;
    /** How a reader knows that it has failed. */
    criteria: readonly Segment[];
    decides: Decider | undefined;
  }[];
  /** Who says that it is over, and the sheet that follows. */
  returns: readonly { sheet: Text<Procedure>; decides: Decider | undefined }[];
}

/** Who decides, who stands in and after what time. */
export type Decider = UseOf<'Decision'>['props'];

/** For each application of a binder: am I in downtime, who declares it and who ends it. */
export function decisionLines({ tabs }: BinderPlan): DecisionLine[] {
  return tabs.map(({ application, procedures }) => {
    const inPhase = (phase: 'switch' | 'return') =>
      procedures.filter(({ facts }) => facts.phase === phase && facts.trigger.includes('failure'));
    return {
      application,
      switches: inPhase('switch').map((sheet) => ({
        sheet,
        criteria: conditionOf(sheet),
        decides: deciderIn(sheet),
      })),
      returns: inPhase('return').map((sheet) => ({ sheet, decides: deciderIn(sheet) })),
    };
  });
}

/** Who a reader must reach for a decision in a binder, each role once, in the order of the tabs. */
export function decidingRoles(lines: readonly DecisionLine[]): string[] {
  const deciders = lines.flatMap(({ switches, returns }) =>
    [...switches, ...returns].flatMap(({ decides }) =>
      decides ? [decides.role, decides.alternate] : [],
    ),
  );
  return [...new Set(deciders)];
}

/**
 * Who answers for a role of a step: in the service itself, else on call for its hospital, the first to try
 * first, else for everybody, else elsewhere in the hospital.
 */
export function contactsHolding(
  role: string,
  service: string,
  {
    contacts,
    establishments,
    services,
  }: Pick<Catalogue, 'contacts' | 'establishments' | 'services'>,
): string[] {
  const { establishment } = entryOf(services, service).facts;
  const { onCall } = entryOf(establishments, establishment).facts;
  const holders = [...contacts.values()].filter(({ facts }) => facts.stepRole === role);
  const hospitalOf = (id: string) => services.get(id)?.facts.establishment;
  const nearest = [
    holders.filter(({ facts }) => facts.service === service),
    onCall.flatMap((id) => holders.filter((holder) => holder.id === id)),
    holders.filter(({ facts }) => facts.service === undefined),
    // Somebody of another hospital would be the wrong one to call.
    holders.filter(({ facts }) => facts.service && hospitalOf(facts.service) === establishment),
  ].find((some) => some.length > 0);
  return (nearest ?? []).map(({ id }) => id);
}

/** The sentence that tells a reader he holds the right sheet. */
export function conditionOf({ body }: Pick<Text<unknown>, 'body'>): readonly Segment[] {
  return uses(body).find(({ name }) => name === 'Condition')?.children ?? [];
}

/** A sheet for both triggers may name another for a stop that is announced. */
function deciderIn({ body }: Pick<Text<unknown>, 'body'>): Decider | undefined {
  const decisions = mentionsIn(body).flatMap((each) => (isOf(each, 'Decision') ? [each] : []));
  return decisions.find(({ trigger }) => trigger !== 'scheduled')?.use.props;
}
