import type { ComponentName } from '../../../schemas/components.ts';
import type { Trigger } from '../../../schemas/vocabulary.ts';
import type { Segment, Use } from '../catalogue/segment.ts';

/** The use of one component by its name. */
export type UseOf<Name extends ComponentName> = Extract<Use, { name: Name }>;

/** A component that stands for an action or a decision of somebody. */
export type Action = UseOf<'Step' | 'Reentry' | 'Decision'>;

/** A component in a text, with where it stands in it. */
export interface Mention<Name extends ComponentName = ComponentName> {
  use: UseOf<Name>;
  /** The action it is part of; an action is part of itself. */
  action?: Action;
  /** The only trigger it is for. */
  trigger?: Trigger;
  /** The only services it is for. */
  services?: readonly string[];
}

type Around = Omit<Mention, 'use'>;

/**
 * Every component of a text with what stands around it, outer before inner, in reading order. A passage for some
 * readers is none of them: its words would be said to everybody.
 */
export function mentionsIn(body: readonly Segment[], around: Around = {}): Mention[] {
  return body.flatMap((segment) => {
    if (segment.kind !== 'use') return [];
    if (segment.name === 'Only') return mentionsIn(segment.children, within(segment, around));
    const own = isAction(segment) ? { ...around, action: segment } : around;
    return [{ ...own, use: segment }, ...mentionsIn(segment.children, own)];
  });
}

function isAction(use: Use): use is Action {
  return use.name === 'Step' || use.name === 'Reentry' || use.name === 'Decision';
}

function within({ props: { trigger, service } }: UseOf<'Only'>, around: Around): Around {
  return { ...around, ...(trigger && { trigger }), ...(service && { services: service }) };
}

/** Whether a mention is for a service in an outage of this kind. */
export function isRead(
  { trigger, services }: Pick<Mention, 'trigger' | 'services'>,
  service: string,
  by: Trigger,
): boolean {
  return (trigger ?? by) === by && (services?.includes(service) ?? true);
}

/** Whether a mention is of the component of this name. */
export function isOf<Name extends ComponentName>(
  mention: Mention,
  name: Name,
): mention is Mention & { use: UseOf<Name> } {
  return mention.use.name === name;
}
