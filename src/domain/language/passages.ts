import type { Segment, Use } from '../catalogue/segment.ts';

/** What stands in a plain text for a component that prints a name, a number or a box: one word. */
export const named = '\uFFFC';

/** A stretch of running text as a reader sees it, on one line. */
export interface Passage {
  /** A paragraph, an item of a list, or a cell of a table. */
  kind: 'paragraph' | 'item' | 'cell';
  text: string;
}

/**
 * The text of a component or procedure in passages, in reading order.
 *
 * Words that a component holds within a sentence are part of it; a form, a contact or a box is one
 * word. A warning, a note or an action within has a text of its own, and is left out.
 */
export function passagesIn(segments: readonly Segment[]): Passage[] {
  const gathered: Gathered = { passages: [], kinds: [], text: '' };
  gather(gathered, segments);
  close(gathered);
  return gathered.passages;
}

interface Gathered {
  passages: Passage[];
  /** The lists and cells that are open, outer first. */
  kinds: Passage['kind'][];
  text: string;
}

function gather(gathered: Gathered, segments: readonly Segment[]): void {
  for (const segment of segments) {
    if (segment.kind === 'html') gatherHtml(gathered, segment.html);
    else if (segment.kind === 'heading') close(gathered);
    else gatherUse(gathered, segment);
  }
}

function gatherUse(gathered: Gathered, use: Use): void {
  switch (use.name) {
    case 'Tell':
      gather(gathered, use.children);
      break;
    case 'Only':
      close(gathered);
      gather(gathered, use.children);
      close(gathered);
      break;
    case 'Condition':
    case 'Step':
    case 'Reentry':
    case 'Decision':
    case 'Danger':
    case 'Caution':
    case 'Note':
    case 'LossWindow':
      close(gathered);
      break;
    default:
      gathered.text += named;
  }
}

function gatherHtml(gathered: Gathered, html: string): void {
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    gathered.text += html.slice(from, open);
    from = html.indexOf('>', open) + 1;
    meet(gathered, html.slice(open + 1, from - 1));
  }
  gathered.text += html.slice(from);
}

const kinds: Readonly<Record<string, Passage['kind']>> = { li: 'item', th: 'cell', td: 'cell' };

function meet(gathered: Gathered, tag: string): void {
  const isEnd = tag.startsWith('/');
  const name = isEnd ? tag.slice(1) : tag;
  const kind = kinds[name];
  if (name === 'br') gathered.text += ' ';
  else if (kind !== undefined || /^(?:p|[uo]l|tr|table)\b/.test(name)) close(gathered);
  if (kind === undefined) return;
  if (isEnd) gathered.kinds.pop();
  else gathered.kinds.push(kind);
}

function close(gathered: Gathered): void {
  if (gathered.text === '') return;
  const text = plain(gathered.text);
  if (text !== '') gathered.passages.push({ kind: gathered.kinds.at(-1) ?? 'paragraph', text });
  gathered.text = '';
}

/** Each step of a hospital passes here, so what is seldom needed is looked for first. */
function plain(html: string): string {
  let text = html.trim();
  if (text.includes('\u00a0')) text = text.replaceAll('\u00a0', ' ');
  if (text.includes('\n')) text = text.replaceAll('\n', ' ');
  if (text.includes('  ')) text = text.replace(/ +/g, ' ');
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
