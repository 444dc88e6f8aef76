/** Reads a binder's page as text, before a browser does. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A binder's page; empty where it cannot be read, for the browser will ask for it too and say so. */
export async function readBinderPage(folder: string, path: string): Promise<string> {
  return await readFile(join(folder, path), 'utf8').catch(() => '');
}

/** The HTML of each part of a binder's page, by its id: from its tag to the next part's. */
export function partsOf(html: string): Map<string, string> {
  const [, ...pieces] = html.split(/(?=<section class="part[^"]*" id=")/);
  return new Map(
    pieces.map((piece) => {
      const [part = ''] = piece.split(/<div class="blank-page"|<\/body>/);
      return [/ id="([^"]*)"/.exec(part)?.[1] ?? '', part];
    }),
  );
}

/** What stands before the first part: it may dress all of them. */
export function openingOf(html: string): string {
  return html.slice(0, html.search(/<section class="part/));
}

/** No letter that another could be taken for: base 32 as Douglas Crockford writes it. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first six base-32 digits of the SHA-256 of a part's text: the same for the same words, whatever
 * they look like and on whatever page they are printed.
 */
export function fingerprint(part: string): string {
  const hash = createHash('sha256').update(textOf(part)).digest();
  const bits = hash.readUIntBE(0, 4);
  return Array.from({ length: 6 }, (_, index) => digits[(bits >>> (27 - index * 5)) & 31]).join('');
}

/** Words apart by one space. Tags part words where they part blocks, as a reader sees them. */
function textOf(html: string): string {
  return html
    .replaceAll(/<\/?(?:span|a|strong|em|small|time|b|i)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .normalize()
    .replaceAll(/\s+/g, ' ')
    .trim();
}
