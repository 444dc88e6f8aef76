import { expect, test } from 'vitest';
import { pageRuns, type Drawing, type Run } from './page-runs.ts';

const font = {
  textOf: (glyph: number) => String.fromCharCode(glyph),
  widthOf: () => 0.5,
};

function draw(content: string, drawings: Drawing['drawings'] = new Map()): Run[] {
  const fonts = new Map([['F1', font]]);
  return pageRuns(1, { content: Buffer.from(content), fonts, drawings });
}

const letters = '/F1 10 Tf 1 0 0 1 50 700 Tm <0041> Tj 6 0 Td <0042> Tj';
const text = `BT ${letters} ET`;

test.each<{ name: string; content: string; found: Partial<Run>[] }>([
  {
    name: 'letters as one run',
    content: text,
    found: [{ text: 'AB', left: 50, right: 61, baseline: 700, size: 10 }],
  },
  {
    name: 'letters that are drawn larger',
    content: `q 1.5 0 0 -1.5 0 842 cm ${text} Q`,
    found: [{ text: 'AB', left: 75, baseline: -208, size: 15 }],
  },
  { name: 'two runs', content: `${text} ${text}`, found: [{ text: 'AB' }, { text: 'AB' }] },
  {
    name: 'the tag they are drawn for',
    content: `/P <</MCID 12 >>BDC ${text} EMC ${text}`,
    found: [{ tag: 12 }, { tag: undefined }],
  },
  {
    name: 'the colour they have, and what lies under them',
    content: `.5 0 0 rg 0 600 100 200 re f 1 1 1 rg ${text}`,
    found: [{ colour: [1, 1, 1], ground: [0.5, 0, 0] }],
  },
  {
    name: 'the bounds they are drawn within',
    content: `q 0 600 100 200 re W* n ${text} Q`,
    found: [{ bounds: { left: 0, right: 100, bottom: 600, top: 800 } }],
  },
  { name: 'nothing outside them', content: `q 0 0 100 200 re W* n ${text} Q`, found: [] },
  {
    name: 'a letter outside them',
    content: `q 0 600 55 200 re W n ${text} Q`,
    found: [{ text: 'A' }],
  },
  {
    name: 'no words that are no operators',
    content: `/Span <</ActualText (a \\) Tj) >>BDC ${text} EMC`,
    found: [{ text: 'AB' }],
  },
  { name: 'nothing in a font it has not', content: 'BT /F9 10 Tf <0041> Tj ET', found: [] },
  {
    name: 'what is cut short as far as it goes',
    content: `${text} BT /F1 10 Tf <00`,
    found: [{ text: 'AB' }],
  },
])('a page shows $name', ({ content, found }) => {
  expect(draw(content)).toMatchObject(found);
});

test('a drawing within it is shown in its place', () => {
  const inner = { content: Buffer.from(text), fonts: new Map([['F1', font]]) };
  const matrix = [1, 0, 0, 1, 100, 0] as const;
  const drawings = new Map([['X1', { ...inner, matrix, drawings: new Map() }]]);
  expect(draw('/X1 Do /X2 Do', drawings)).toMatchObject([{ text: 'AB', left: 150 }]);
});
