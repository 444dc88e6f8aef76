import { components } from '../../../schemas/components.ts';
import { placeOf, type Catalogue, type Entry } from '../../domain/catalogue/catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { asTyped } from '../../domain/language/plain-words.ts';
import type { Place } from '../../domain/problems/problem.ts';

/** A text of a content folder, and where each part of it was typed. */
export interface TypedText {
  text: string;
  /** The place of the character at an index. */
  placeAt: (index: number) => Place;
}

/** What stands between two texts that no sentence runs across. */
const pause = ' ¶ ';

/** Everything people typed into a content folder: the values of every field, and each body as one text. */
export function textsOf(catalogue: Catalogue): TypedText[] {
  const { group, forms, procedures, ...others } = catalogue;
  const bodies = [...forms.values(), ...procedures.values()];
  const entries = [group, ...Object.values(others).flatMap((all) => [...all.values()]), ...bodies];
  return [...entries.flatMap(valuesOf), ...bodies.map(bodyOf)];
}

function valuesOf(entry: Entry<unknown>): TypedText[] {
  return valuesIn(entry.facts).map(({ text, path }) => ({
    text,
    placeAt: () => placeOf(entry, path),
  }));
}

interface Value {
  text: string;
  path: string;
}

/** All but the names of other things. Pushed into one list, because there are tens of thousands. */
function valuesIn(value: unknown, path = '', found: Value[] = []): Value[] {
  if (typeof value === 'string') {
    if (!isName.test(value)) found.push({ text: value, path });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      valuesIn(each, path === '' ? key : `${path}.${key}`, found);
    }
  }
  return found;
}

/** Ids, words of a list, durations and days. */
const isName = /^(?:[a-z][a-z\d-]*|\d{1,4}(?:min|h|d)|\d{4}-\d{2}-\d{2})$/;

interface Part {
  text: string;
  line: number;
  column: number;
}

/** A body as readers see it. Words between two tags have the place of the first: the parser keeps no other. */
function bodyOf({
  file,
  body,
}: Pick<Entry<unknown>, 'file'> & { body: readonly Segment[] }): TypedText {
  const parts: Part[] = [];
  collect(body, parts, { line: 1, column: 1 });
  const placeAt = (index: number): Place => {
    let rest = index;
    const part = parts.find(({ text }) => (rest -= text.length) < 0);
    return { file, line: part?.line ?? 1, column: part?.column ?? 1 };
  };
  return { text: parts.map(({ text }) => text).join(''), placeAt };
}

/** Add the text of segments to the parts. */
function collect(segments: readonly Segment[], parts: Part[], from: Omit<Part, 'text'>): void {
  let at = from;
  for (const segment of segments) {
    if (segment.kind === 'html') {
      const { html, line } = segment;
      parts.push({ text: seen(html), ...(line === undefined ? at : { line, column: 1 }) });
    } else if (segment.kind === 'heading')
      parts.push({ text: pause + segment.text + pause, ...at });
    else {
      at = { line: segment.line, column: segment.column };
      parts.push({ text: attributesOf(segment), ...at });
      collect(segment.children, parts, at);
      if (!isWithinSentence(segment)) parts.push({ text: pause, ...at });
    }
  }
}

/** The attributes that hold words; those of a tag within a sentence are names of other things. */
function attributesOf(use: Use): string {
  if (isWithinSentence(use)) return '';
  return (
    pause +
    valuesIn(use.props)
      .map(({ text }) => text + pause)
      .join('')
  );
}

const withinSentence = new Set(
  Object.entries(components)
    .filter(([, { within }]) => (within as readonly string[]).includes('sentence'))
    .map(([name]) => name),
);

function isWithinSentence({ name }: Use): boolean {
  return withinSentence.has(name);
}

/** HTML as readers see it. */
function seen(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return asTyped(html.replace(/<\/?(?:strong|em|a)\b[^>]*>/g, '').replace(/<[^>]*>/g, pause));
}
