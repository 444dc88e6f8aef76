import { partIds } from '../domain/binder/parts.ts';
import type { BinderPlan } from '../domain/binder/plan.ts';
import { entryOf } from '../domain/catalogue/catalogue.ts';
import type { Segment } from '../domain/catalogue/segment.ts';
import { stepNumbers } from '../domain/catalogue/steps.ts';
import { site } from './site.ts';
import type { TextContext } from './text-context.ts';

/** A text in a binder: what it names is a link only when it lies in the same binder. */
export function binderContext(
  body: readonly Segment[],
  plan: BinderPlan,
  application?: string,
): TextContext {
  const codes = new Set([
    ...plan.tabs.flatMap(({ procedures }) => procedures.map(({ id }) => id)),
    ...plan.forms.map(({ facts }) => facts.code),
  ]);
  return paperContext(body, codes, application);
}

/** What one role reads of a procedure: `body` is the whole of it, by which its steps are numbered. */
export function roleContext(
  reader: string,
  body: readonly Segment[],
  application: string,
): TextContext {
  return { ...paperContext(body, new Set(), application), reader, headingRank: 4 };
}

/** A text on a leaf of its own: nothing it names is bound with it. */
export function leafContext(body: readonly Segment[]): TextContext {
  return paperContext(body, new Set());
}

function paperContext(
  body: readonly Segment[],
  codes: ReadonlySet<string>,
  application?: string,
): TextContext {
  const linkTo: TextContext['linkTo'] = (kind, id) => {
    if (kind !== 'procedure' && kind !== 'form') return undefined;
    const code = kind === 'form' ? entryOf(site.catalogue.forms, id).facts.code : id;
    return codes.has(code) ? `#${partIds.sheet(code)}` : undefined;
  };
  return { numbers: stepNumbers(body), linkTo, headingRank: 3, application, isPaper: true };
}
