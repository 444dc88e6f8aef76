/** Text in = text out: what an author types is what readers see, or it is refused. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../domain/catalogue/segment.ts';
import { cutFrontmatter } from './fence.ts';
import { readBody } from './read-body.ts';
import { readBelow } from './sample-text.ts';

/** What readers see of a text, with a space where a block or a cell ends. */
function seen(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'heading') return ` ${segment.text} `;
      if (segment.kind === 'use') return seen(segment.children);
      return segment.html
        .replace(/<\/?(?:p|ul|ol|li|table|thead|tbody|tr|th|td|br)\b[^>]*>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => signs[name]);
    })
    .join('');
}

const signs = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The words and numbers of a text, in order. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text without the signs that let the first letters of a word stand out. */
const unmarked = (text: string) => text.replace(/(?<=\p{L})[*_]+(?=\p{L})/gu, '');

/** All that stands between spaces, hard ones included. */
const tokens = (text: string) => text.split(/\s+/).filter((token) => token !== '');

/** What a ward has to read exactly: doses, units, limits, telephones, times, signs. */
const clinical = fc.constantFrom(
  ...[
    '2,5',
    '0,5',
    '1.5',
    '1,000',
    'mg',
    'µg/kg/min',
    '10^9/L',
    '≥38,5°C',
    '≤',
    '< 38',
    '>',
    '=',
    '+',
    '-',
    '±',
  ],
  ...[
    '01',
    '99',
    '00',
    '12',
    '34',
    '4711',
    '+33',
    'H+4',
    'J-7',
    '12h30',
    '22:30',
    '24h/24',
    '1/2',
    '5-10',
  ],
  ...[
    '50%',
    '50',
    '%',
    'SpO2',
    'K+',
    'n°4',
    'β-bloquant',
    'œdème',
    'l’eau',
    "d'appel",
    '(IV)',
    'IV/SC',
  ],
  ...[
    '«',
    '»',
    ':',
    ';',
    '!',
    '?',
    '…',
    '...',
    '--',
    '&',
    '@',
    '$',
    '#12',
    '~5',
    '*',
    '_',
    '"x"',
    "'y'",
  ],
  ...[
    '×3',
    'x3',
    'poste_de_secours',
    'C:/a',
    'a=b',
    'a}',
    '[1]',
    '(a)',
    'ｄｐｉ',
    '😀',
    'é',
    'A.',
    'B)',
  ],
);
// A line that begins with a sign of Markdown is something else than a sentence.
const sentence = fc
  .array(clinical, { minLength: 1, maxLength: 12 })
  .map((list) => ['Vérifier', ...list].join(' '));
const cells = fc.array(
  clinical.filter((cell) => cell !== '-'),
  { minLength: 3, maxLength: 3 },
);

/** A block of a text, and the words a reader must see of it. */
const block = fc.oneof(
  sentence.map((text) => ({ typed: text, text })),
  sentence.map((text) => ({ typed: `## ${text}`, text })),
  sentence.map((text) => ({ typed: `<Step role="ide">${text}</Step>`, text })),
  sentence.map((text) => ({ typed: `<Caution>\n\n${text}\n\n</Caution>`, text })),
  fc.tuple(sentence, sentence).map(([a, b]) => ({ typed: `${a}\n${b}`, text: `${a} ${b}` })),
  fc.tuple(sentence, sentence).map(([a, b]) => ({ typed: `- ${a}\n- ${b}`, text: `${a} ${b}` })),
  fc.tuple(sentence, sentence).map(([a, b]) => ({ typed: `1. ${a}\n2. ${b}`, text: `${a} ${b}` })),
  fc.tuple(cells, cells).map(([head, row]) => ({
    typed: `| ${head.join(' | ')} |\n|---|---|---|\n| ${row.join(' | ')} |`,
    text: [...head, ...row].join(' '),
  })),
);

test('every sign of a text comes out in order, whatever it is written in', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      // Two lists with nothing between them would be one.
      const typed = blocks.map((each) => each.typed).join('\n\nPuis\n\n');
      const { segments, problems } = readBelow(typed);
      expect(problems).toEqual([]);
      const text = blocks.map((each) => each.text).join(' Puis ');
      expect(tokens(seen(segments.slice(1)))).toEqual(tokens(text));
    }),
    { numRuns: 300 },
  );
});

test('every word of anything that can be typed comes out in order, or the text is refused', () => {
  // `&eacute;` is a letter to Markdown, and a word to us.
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'aé3 *_~|[]()#-+.:!\\`"\'='),
  );
  const line = fc.string({ unit, maxLength: 40 }).map((text) => text.replace(/[&\n\r]/g, ' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = lines.map((each) => `Vérifier ${each}`).join('\n');
      const { segments, problems } = readBelow(text);
      if (problems.length > 0) return;
      expect(words(unmarked(seen(segments.slice(1))))).toEqual(words(unmarked(text)));
    }),
    { numRuns: 500 },
  );
});

describe('every word of the demo’s texts comes out in order', async () => {
  const content = fileURLToPath(new URL('../../content/', import.meta.url));
  const files = (await readdir(content, { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );

  test.each(files.toSorted())('%s', async (file) => {
    const cut = cutFrontmatter(file, await readFile(`${content}${file}`, 'utf8'));
    const body = 'body' in cut ? cut.body : 'refused';
    const kind = file.startsWith('forms/') ? 'form' : 'procedure';
    const { segments, problems } = readBody(file, kind, body);
    expect(problems).toEqual([]);
    // Tags name what is shown elsewhere; numbers of lists and signs of tables are no words.
    const typed = body.replace(/<[^>]*>/g, ' ').replace(/^ *\d+\. /gm, '');
    expect(words(seen(segments))).toEqual(words(typed));
  });
});
