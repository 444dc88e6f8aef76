/** Reads a binder's page as text, before a browser does. */
import { createHash } from 'node:crypto';

/** The HTML of each part of a binder's page, by its id: what stands from its opening to the next one's. */
export function partsOf(html: string): Map<string, string> {
  const [, ...pieces] = html.split(/<section class="part[^"]*" id="/);
  return new Map(
    pieces.map((piece) => {
      const end = piece.indexOf('"');
      const [own = ''] = piece.slice(end).split(/<div class="blank-page"|<\/body>/);
      return [piece.slice(0, end), own.slice(own.indexOf('>') + 1)];
    }),
  );
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
