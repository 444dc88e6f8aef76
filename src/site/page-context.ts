import { entryOf } from '../domain/catalogue/catalogue.ts';
import type { Segment } from '../domain/catalogue/segment.ts';
import { stepNumbers } from '../domain/catalogue/steps.ts';
import { addressOf, contactAddress, extractAddress } from './addresses.ts';
import { procedures } from './lists.ts';
import { site } from './site.ts';
import type { TextContext } from './text-context.ts';

const published = new Set(procedures.map(({ id }) => id));

/** A text on a page of its own: everything it names is one click away. */
export function pageContext(body: readonly Segment[], application?: string): TextContext {
  return { numbers: stepNumbers(body), linkTo, headingRank: 2, application, isPaper: false };
}

const linkTo: TextContext['linkTo'] = (kind, id) => {
  if (kind === 'contact') return contactAddress(id);
  if (kind === 'extract') {
    return extractAddress(entryOf(site.catalogue.extracts, id).facts.application, id);
  }
  return kind === 'form' || published.has(id) ? addressOf(kind, id) : undefined;
};
