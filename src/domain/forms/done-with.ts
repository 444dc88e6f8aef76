import type { Segment } from '../catalogue/segment.ts';
import type { Said } from '../course/courses.ts';
import { folded, foldedWords } from '../language/plain-words.ts';

/** What a step has people do with a paper: take a blank one, write on it, read or handle a filled one. */
export type Doing = 'taken' | 'written' | 'read' | 'unknown';

/** What is done with something that a step names, by the last verb before it. */
export function doneWith({ action, use }: Pick<Said, 'action' | 'use'>): Doing {
  const words = action ? (before(action.children, use) ?? '') : '';
  const [last] = [...folded(words).matchAll(verb)].toReversed();
  return last ? (doings.find(([, verbs]) => verbs.has(last[0]))?.[0] ?? 'unknown') : 'unknown';
}

/** What stands before a use in reading order; nothing where it is not among these segments. */
function before(segments: readonly Segment[], use: Segment): string | undefined {
  let words = '';
  for (const segment of segments) {
    if (segment === use) return words;
    const inside = segment.kind === 'use' ? before(segment.children, use) : undefined;
    if (inside !== undefined) return `${words} ${inside}`;
    words += ` ${foldedWords(segment)}`;
  }
  return undefined;
}

const doings: readonly [Doing, ReadonlySet<string>][] = [
  [
    'taken',
    wordsOf('prendre remplir sortir ouvrir preparer rediger compter take fill open prepare count'),
  ],
  [
    'written',
    wordsOf('ecrire noter inscrire reporter recopier tenir continuer write note record copy keep'),
  ],
  [
    'read',
    wordsOf(
      'lire relire comparer viser retirer tamponner signer verifier recevoir classer ranger agrafer garder remettre ' +
        'porter rapporter poser barrer read compare check receive file sign stamp put hand carry',
    ),
  ],
];

const verb = new RegExp(
  String.raw`\b(?:${doings.flatMap(([, verbs]) => [...verbs]).join('|')})\b`,
  'g',
);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
