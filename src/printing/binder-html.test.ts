import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, partsOf } from './binder-html.ts';

/** A binder's page of these parts, by id. */
function pageOf(parts: Readonly<Record<string, string>>): string {
  const sections = Object.entries(parts).map(
    ([id, html]) =>
      `<div class="blank-page" data-before="${id}"></div><section class="part ${id}-part" id="${id}"> ${html} </section>`,
  );
  return `<!doctype html><html><head><title>Classeur</title></head><body>${sections.join('\n')}</body></html>`;
}

describe('a part of a page', () => {
  /** What stands between the tags of a part. */
  const cut = (parts: Record<string, string>, id: string) =>
    /^<section class="part [^>]*>(.*)<\/section>\s*$/s
      .exec(partsOf(pageOf(parts)).get(id) ?? '')?.[1]
      ?.trim();

  test.each<{ name: string; parts: Record<string, string>; id: string; html: string | undefined }>([
    { name: 'the only one', parts: { cover: '<h1>A</h1>' }, id: 'cover', html: '<h1>A</h1>' },
    { name: 'the first', parts: { cover: 'A', log: 'B' }, id: 'cover', html: 'A' },
    { name: 'the last', parts: { cover: 'A', log: 'B' }, id: 'log', html: 'B' },
    { name: 'an empty one', parts: { cover: '', log: 'B' }, id: 'cover', html: '' },
    {
      name: 'with sections of its own',
      parts: { log: '<section class="yes"><p>A</p></section>B', record: 'C' },
      id: 'log',
      html: '<section class="yes"><p>A</p></section>B',
    },
    {
      name: 'that speaks of a part',
      parts: { log: '&lt;section class="part" id="x">', record: 'C' },
      id: 'log',
      html: '&lt;section class="part" id="x">',
    },
    { name: 'that is not there', parts: { cover: 'A' }, id: 'log', html: undefined },
  ])('$name', ({ parts, id, html }) => {
    expect(cut(parts, id)).toBe(html);
  });

  test('stands in the order of the page', () => {
    const ids = ['cover', 'dpi-01-b', 'c-fb-01', 'log'];
    expect([...partsOf(pageOf(Object.fromEntries(ids.map((id) => [id, 'A'])))).keys()]).toEqual(
      ids,
    );
  });

  test('has the same fingerprint whatever comes before and after it', () => {
    const alone = partsOf(pageOf({ log: 'Main courante' })).get('log') ?? '';
    const between = partsOf(pageOf({ cover: 'A', log: 'Main courante', record: 'B' })).get('log');
    expect(fingerprint(between ?? '')).toBe(fingerprint(alone));
  });

  test.each(['', '<html><body>Rien</body></html>', '<section id="log">A</section>'])(
    'is not to be found in `%s`',
    (html) => {
      expect(partsOf(html).size).toBe(0);
    },
  );
});

const step =
  '<p class="step"><strong>IDE</strong> Appeler le <a href="#x">4711</a>, <span data-page-of="x"></span> puis noter 2,5 mg.</p><p>Signer.</p>';

describe('a fingerprint is the same', () => {
  test.each<{ name: string; html: string; as?: string }>([
    {
      name: 'with other classes',
      html: step.replace('class="step"', 'class="step wide" data-astro-1'),
    },
    { name: 'with other blocks', html: step.replaceAll('<p', '<div').replaceAll('</p>', '</div>') },
    { name: 'without emphasis', html: step.replaceAll(/<\/?strong>/g, '') },
    { name: 'with a link less', html: step.replaceAll(/<\/?a\b[^>]*>/g, '') },
    { name: 'with more blanks', html: step.replaceAll(' ', ' \n  ').replaceAll('< ', '<') },
    {
      name: 'with blanks that keep words together',
      html: step.replace('Appeler le', 'Appeler\u00a0le'),
    },
    { name: 'on another page', html: step.replace('data-page-of="x"', 'data-page-of="y"') },
    { name: 'with blanks around it', html: `\n ${step} \n` },
    { name: 'with accents in two signs', html: 'No\u0302ter', as: 'N\u00f4ter' },
  ])('$name', ({ html, as = step }) => {
    expect(html).not.toBe(as);
    expect(fingerprint(html)).toBe(fingerprint(as));
  });
});

describe('a fingerprint is another', () => {
  test.each<{ name: string; html: string }>([
    { name: 'for a sign', html: step.replace('mg.', 'mg') },
    { name: 'for a letter', html: step.replace('noter', 'notez') },
    { name: 'for a capital', html: step.replace('IDE', 'Ide') },
    { name: 'for an accent', html: step.replace('puis', 'pùis') },
    { name: 'for a number', html: step.replace('4711', '4712') },
    { name: 'for a dose', html: step.replace('2,5', '25') },
    { name: 'for a word less', html: step.replace('puis ', '') },
    { name: 'for words in another order', html: step.replace('Appeler le', 'le Appeler') },
    {
      name: 'for blocks in another order',
      html: '<p>Signer.</p>' + step.replace('<p>Signer.</p>', ''),
    },
    { name: 'for two words that become one', html: step.replace('puis noter', 'puisnoter') },
    { name: 'for two blocks that become one', html: step.replace('</p><p>', '') },
    { name: 'for nothing', html: '' },
  ])('$name', ({ html }) => {
    expect(fingerprint(html)).not.toBe(fingerprint(step));
  });
});

describe('a fingerprint', () => {
  test.each([
    { text: '', code: 'WERC8G' },
    { text: 'Signer.', code: 'B56YDW' },
  ])('of `$text` is `$code`, today and in ten years', ({ text, code }) => {
    expect(fingerprint(text)).toBe(code);
  });

  test('has six signs, none of which could be taken for another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      }),
    );
  });

  test('is that of the words, whatever tags stand around them', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u);
    const tag = fc.constantFrom('p', 'li', 'td', 'span', 'strong', 'em');
    const attributes = fc.constantFrom('', ' class="a"', ' id="x" data-page-of="y"');
    const dressed = fc.tuple(word, tag, attributes);
    fc.assert(
      fc.property(fc.array(dressed, { maxLength: 20 }), (words) => {
        const html = words.map(([each, name, more]) => `<${name}${more}>${each}</${name}>`);
        const text = words.map(([each]) => each).join(' ');
        expect(fingerprint(html.join('\n'))).toBe(fingerprint(text));
      }),
    );
  });

  test('of two texts that differ differs', () => {
    const text = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(one.join(' ') !== other.join(' '));
        expect(fingerprint(one.join(' '))).not.toBe(fingerprint(other.join(' ')));
      }),
    );
  });
});
