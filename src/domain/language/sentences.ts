import { named } from './passages.ts';

/** A full stop behind one of these ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:M|MM|Mme|Dr|Pr|Mr|Mrs|Ms|[Cc]f|ex|pp?|fig|No|n°|tél|tel|vs|e\.g|i\.e)\.$/;

/** The longest of them with its full stop and a sign before. */
const longestShortened = 5;

const end = /[.!?…]+[»”"')\s]*(?:\s|$)/g;

/** A text in sentences, each with its closing sign. */
export function sentencesIn(text: string): string[] {
  // Most texts are one sentence.
  const first = text.search(/[.!?…]/);
  if (first < 0 || first === text.length - 1) return text === '' ? [] : [text];
  const sentences: string[] = [];
  const outside = outsideSpeech(text);
  let from = 0;
  end.lastIndex = first;
  for (let sign = end.exec(outside); sign; sign = end.exec(outside)) {
    const next = end.lastIndex;
    if (next >= text.length) break;
    if (!opensSentence(text[next] ?? '') || isShortened(text.slice(from, sign.index + 1))) continue;
    sentences.push(text.slice(from, next).trim());
    from = next;
  }
  const rest = from === 0 ? text : text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

/** What somebody says in several sentences stays within the one that quotes it. */
function outsideSpeech(text: string): string {
  if (!text.includes('«') && !text.includes('“')) return text;
  return text.replace(/«[^»]*»|“[^”]*”/g, (spoken) => spoken.replace(/[.!?…]/g, '-'));
}

function isShortened(text: string): boolean {
  return shortened.test(text.slice(-longestShortened));
}

function opensSentence(sign: string): boolean {
  return /[A-Z\uFFFC]/.test(sign) || /[\p{Lu}\p{N}«“"'([]/u.test(sign);
}

/** How many words a text has; the name of a form or of a contact is one, and so is « 9 h ». */
export function wordCount(text: string): number {
  let count = 0;
  for (let from = 0; from < text.length;) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    if (to - from > 2 || isWord(text.slice(from, to))) count += 1;
    from = to + 1;
  }
  return count;
}

function isWord(short: string): boolean {
  if (short.startsWith('h')) return !/^h[,;.)]?$/.test(short);
  return /[a-zA-Zà\d\uFFFC]/.test(short) || /[\p{L}\p{N}]/u.test(short);
}

/** The clauses of a sentence, between its colons and semicolons, where a reader takes breath. */
export function clausesIn(sentence: string): string[] {
  if (!sentence.includes(';') && !sentence.includes(':')) return [sentence];
  return sentence.split(/\s?[:;](?=\s|$)/).filter((part) => part.trim() !== '');
}

/** The beginning of a text as a message quotes it. */
export function quoted(text: string, longest = 70): string {
  const shown = text.replaceAll(named, '…').replace(/\s+/g, ' ').trim();
  if (shown.length <= longest) return shown.replace(/[.;:,\s]+$/, '');
  return `${shown.slice(0, shown.lastIndexOf(' ', longest))}…`;
}
