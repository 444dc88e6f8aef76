import { createHash } from 'node:crypto';
import { openingOf, partsOf } from '../binder-html.ts';
import type { Binder } from '../print-binder.ts';

/** All that a printed binder is made from: with all of it the same, every byte of the PDF is. */
export interface BinderInputs {
  binder: Binder;
  /** The binder's page. */
  html: string;
  /** SHA-256 of the files that the page loads, by path. */
  files: ReadonlyMap<string, string>;
  /** What tells this browser from any other. */
  browser: string;
  /** What tells this version of our own code from any other. */
  generator: string;
}

/** The name under which a finished binder is kept. Any input that is not the same gives another. */
export function binderKey({ binder, ...inputs }: BinderInputs): string {
  const { words, ...said } = { ...binder, knownPages: undefined };
  return `binder-${digest(said, spoken(words), inputs)}`;
}

/** The name under which a binder's page counts are kept, for its next edition too. */
export function countsKey({ binder }: BinderInputs): string {
  return `counts-${digest(binder.path, binder.title)}`;
}

/**
 * What the page count of each part depends on, by its id. It is one of a draft, so neither the lines in
 * the margin nor the other parts have a say in it.
 */
export function partKeys({ html, files, browser, generator }: BinderInputs): Map<string, string> {
  const common = digest(openingOf(html), files, browser, generator);
  return new Map([...partsOf(html)].map(([id, part]) => [id, digest(part, common)]));
}

/** Words that take numbers are functions; what they say stands for them. */
function spoken({ sheetFoot, fingerprint, ...words }: Binder['words']): unknown {
  return [sheetFoot('A', 1, 2), sheetFoot('A', 2, 2), fingerprint('A'), words];
}

function digest(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values, unfoldMap)).digest('hex');
}

/** JSON knows no maps: it would take any two for the same. */
function unfoldMap(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
