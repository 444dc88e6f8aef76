import { describe, expect, test } from 'vitest';
import { draftStylesheet, finalStylesheet, type PaginationWords } from './pagination-stylesheet.ts';
import { placeSheets, type CountedSheet } from './pagination.ts';

const words: PaginationWords = {
  sheetFoot: (code, page, pages) => `${code} ${page}/${pages}`,
  blankPage: 'Left blank',
  fingerprint: (code) => `Fingerprint ${code}`,
};

function sheet(changes: Partial<CountedSheet> = {}): CountedSheet {
  return { id: 'bio', opensOn: 'right', pages: 2, ...changes };
}

function final(...sheets: CountedSheet[]): string {
  return finalStylesheet(placeSheets(sheets), words);
}

const tab = { letter: 'B', step: 1, of: 4 };
const second =
  'block-size: min(calc(100% / 4), 25mm); margin-block-start: calc(calc(100% / 4) * 1)';

const margins = { headLeft: 'Left', headRight: 'Right', foot: 'Foot', code: 'BIO-03-D' };

describe('the final stylesheet', () => {
  test.each<{ name: string; css: string; holds: string }>([
    {
      name: 'puts a sheet on pages of its own',
      css: final(sheet()),
      holds: '[id="bio"] { page: sheet-0 }',
    },
    {
      name: 'turns the page of a sheet that is wide',
      css: final(sheet({ paper: 'A4-landscape' })),
      holds: '@page sheet-0 { size: A4 landscape; margin: var(--margin-A4-landscape) }',
    },
    {
      name: 'joins the lines around a turned page, which is low',
      css: final(
        sheet({ paper: 'A4-landscape', margins: { ...margins, headLeft: 'Code\nTitle' } }),
      ),
      holds: '@top-left { content: "Code · Title" }',
    },
    {
      name: 'numbers the binder through',
      css: final(sheet({ margins })),
      holds: '@bottom-center { content: counter(page) "/" counter(pages) }',
    },
    {
      name: 'has a foot for each page of a sheet',
      css: final(sheet({ margins })),
      holds: '{ system: fixed; symbols: "BIO-03-D 1/2" "BIO-03-D 2/2" }',
    },
    {
      name: 'tells where a sheet opens',
      css: final(sheet({ id: 'cover', pages: 1 }), sheet()),
      holds: '[data-page-of="bio"]::after { content: "3" }',
    },
    {
      name: 'tells how long a sheet is',
      css: final(sheet()),
      holds: '[data-pages-of="bio"]::after { content: "2" }',
    },
    {
      name: 'says a fingerprint behind what stands at the foot',
      css: final(sheet({ margins, fingerprint: '7K2M4Q' })),
      holds: '@bottom-left { content: "Foot · Fingerprint 7K2M4Q" }',
    },
    {
      name: 'says a fingerprint alone where the foot is empty',
      css: final(sheet({ margins: { ...margins, foot: '' }, fingerprint: '7K2M4Q' })),
      holds: '@bottom-left { content: "Fingerprint 7K2M4Q" }',
    },
    {
      name: 'gives a fingerprint to the list of sheets',
      css: final(sheet({ fingerprint: '7K2M4Q' })),
      holds: '[data-fingerprint-of="bio"]::after { content: "7K2M4Q" }',
    },
    {
      name: 'leaves the place of a fingerprint empty where there is none',
      css: final(sheet()),
      holds: '[data-fingerprint-of="bio"]::after { content: "" }',
    },
    {
      name: 'lays a band under the head',
      css: final(sheet({ margins: { ...margins, band: 'switch' } })),
      holds: '@page sheet-0 { border-block-start: var(--band-switch) }',
    },
    {
      name: 'lays it in a draft as well, for it takes room',
      css: draftStylesheet([sheet({ margins: { ...margins, band: 'switch' } })]),
      holds: '@page sheet-0 { border-block-start: var(--band-switch) }',
    },
    {
      name: 'marks a tab on the outer edge of right-hand pages',
      css: final(sheet({ margins: { ...margins, tab } })),
      holds: `@page sheet-0:right { @right-top { content: "B"; ${second} } }`,
    },
    {
      name: 'marks a tab on the outer edge of left-hand pages',
      css: final(sheet({ margins: { ...margins, tab } })),
      holds: `@page sheet-0:left { @left-top { content: "B"; ${second} } }`,
    },
    {
      name: 'numbers a blank page as well',
      css: final(sheet()),
      holds: '@page blank { @bottom-center { content: counter(page) "/" counter(pages) } }',
    },
    {
      name: 'shows the blank page before a sheet that needs it',
      css: final(sheet({ id: 'cover', pages: 1 }), sheet()),
      holds: '.blank-page[data-before="bio"] { display: block }',
    },
    {
      name: 'says on blank pages that they are meant to be',
      css: final(sheet()),
      holds: '.blank-page::before { content: "Left blank" }',
    },
    {
      name: 'lets quotes, backslashes and line ends pass through',
      css: final(sheet({ margins: { ...margins, headLeft: '"a" \\ b\nc' } })),
      holds: '@top-left { content: "\\22 a\\22  \\5c  b\\a c" }',
    },
    {
      name: 'leaves accents alone',
      css: final(sheet({ margins: { ...margins, foot: 'révisée · œuvre’' } })),
      holds: '@bottom-left { content: "révisée · œuvre’" }',
    },
  ])('$name', ({ css, holds }) => {
    expect(css).toContain(holds);
  });

  test.each<{ name: string; css: string; lacks: string }>([
    { name: 'a cover has nothing around it', css: final(sheet()), lacks: '@page sheet-0' },
    {
      name: 'contents have no number of their own',
      css: final(sheet({ margins: { headLeft: 'Left', headRight: 'Right', foot: 'Foot' } })),
      lacks: '@bottom-right',
    },
    {
      name: 'a turned page has no letter at its edge, which lies at its foot',
      css: final(
        sheet({
          paper: 'A4-landscape',
          margins: { ...margins, tab: { letter: 'H', step: 0, of: 1 } },
        }),
      ),
      lacks: '-top { content: "H"',
    },
    {
      name: 'a sheet on upright A4 says nothing of paper',
      css: final(sheet()),
      lacks: 'sheet-0 { size:',
    },
    {
      name: 'a sheet without a tab has nothing at its edge',
      css: final(sheet({ margins })),
      lacks: '-top { content: "B"',
    },
    {
      name: 'a sheet without a band has none',
      css: final(sheet({ margins })),
      lacks: 'background',
    },
    {
      name: 'a sheet without a fingerprint does not speak of one',
      css: final(sheet({ margins })),
      lacks: 'Fingerprint',
    },
    {
      name: 'a cover has no fingerprint at its foot',
      css: final(sheet({ fingerprint: '7K2M4Q' })),
      lacks: 'Fingerprint',
    },
    { name: 'no blank page is shown unasked', css: final(sheet()), lacks: 'display: block' },
  ])('$name', ({ css, lacks }) => {
    expect(css).not.toContain(lacks);
  });
});

test('nothing that is left blank or stands at an edge counts as a sheet of its own', () => {
  const css = final(sheet({ id: 'cover', pages: 1 }), sheet({ margins: { ...margins, tab } }));
  const pages = [...css.matchAll(/@page (sheet-\d+)/g)].map(([, page]) => page);
  expect(new Set(pages)).toEqual(new Set(['sheet-1']));
});

test('the draft has pages of their own for sheets and no blank ones', () => {
  expect(draftStylesheet([sheet({ margins })])).toMatchInlineSnapshot(`
    "[id="bio"] { page: sheet-0 }
    .blank-page { display: none }
    * { visibility: hidden }
    a { visibility: visible }
    [data-page-of]::after, [data-pages-of]::after { content: "00" }
    [data-fingerprint-of]::after { content: "000000" }"
  `);
});
