/** A binder printed in black and white: ten of its pages at 100 dots an inch, judged by their dots alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, rgb } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBinder } from './test-binder.ts';
import { contrastOf, renderGrey, ruleShades, textShades, type GreyPage } from './test-greyscale.ts';
import { bascule } from './test-command.ts';

const minute = 60_000;
/** PRINT.md, section 3. */
const leastOfText = 7;
const leastOfRules = 3;

/** One page of each kind that the binder of a ward holds, by the code of its sheet. */
const sample = [
  { name: 'the cover', code: undefined },
  { name: 'who decides', code: 'C-01' },
  { name: 'the index', code: 'C-02' },
  { name: 'whom to call', code: 'C-03' },
  { name: 'a tab', code: 'C-DPI' },
  { name: 'a switch', code: 'DPI-01-B' },
  { name: 'a degraded sheet', code: 'DPI-03-D' },
  { name: 'a return', code: 'DPI-06-R' },
  { name: 'a form', code: 'FB-01' },
  { name: 'the record', code: 'C-08' },
];

// Drawing needs a native library that pdf.js brings along where it can.
const withoutCanvas = await PDFDocument.create()
  .then(async (document) => {
    document.addPage();
    await renderGrey(await document.save(), [1]);
    return undefined;
  })
  .catch((error: unknown) => String(error));
if (withoutCanvas) console.error(`NOT CHECKED: the greyscale of the pages. ${withoutCanvas}`);

describe.skipIf(withoutCanvas)('in shades of grey', { timeout: 2 * minute }, () => {
  let folder: string;
  let pdf: Uint8Array;
  let numbers: number[];
  let pages: GreyPage[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bascule-grey-'));
    const { code, stderr } = await bascule([
      'build',
      '--out',
      join(folder, 'dist'),
      '--today',
      '2026-11-21',
    ]);
    if (code !== 0) throw new Error(stderr);
    pdf = new Uint8Array(await readFile(join(folder, 'dist/binders/medecine-a.pdf')));
    const binder = await readBinder(pdf);
    numbers = sample.map(({ code }) => binder.findIndex((page) => page.code === code) + 1);
    pages = await renderGrey(pdf, numbers);
  }, 5 * minute);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('the sample is there, and something is printed on each page of it', () => {
    expect(numbers).not.toContain(0);
    expect(new Set(numbers).size).toBe(sample.length);
    for (const page of pages) {
      expect(textShades(page).length).toBeGreaterThan(10);
      expect(ruleShades(page).length).toBeGreaterThan(3);
    }
  });

  test.each(sample.map(({ name }, index) => ({ name, index })))(
    '$name can be read',
    ({ index }) => {
      const page = pages[index];
      expect(page && paleText(page)).toEqual([]);
      expect(page && paleRules(page)).toEqual([]);
    },
  );

  test.each([
    { name: 'a switch', index: 5 },
    { name: 'a form', index: 8 },
  ])('$name could not, were the toner at its end', async ({ index }) => {
    const [page] = await renderGrey(await veiled(pdf, numbers[index] ?? 0, 0.65), [1]);
    expect(page && paleText(page).length / textShades(page).length).toBeGreaterThan(0.9);
    expect(page && paleRules(page).length).toBeGreaterThan(3);
  });
});

describe.skipIf(withoutCanvas)('a page', () => {
  test.each<{ name: string; ink: number; paper?: number; text: boolean; rules: boolean }>([
    { name: 'in black', ink: 0, text: true, rules: true },
    { name: 'in a dark grey', ink: 0.33, text: true, rules: true },
    { name: 'in a grey that is dark enough for rules alone', ink: 0.5, text: false, rules: true },
    { name: 'in a pale grey', ink: 0.75, text: false, rules: false },
    { name: 'in a grey that is hardly seen', ink: 0.9, text: false, rules: false },
    { name: 'in black on a grey', ink: 0, paper: 0.8, text: true, rules: true },
    { name: 'in a dark grey on a grey', ink: 0.33, paper: 0.7, text: false, rules: true },
    { name: 'in white on black', ink: 1, paper: 0, text: true, rules: true },
  ])('$name', async ({ ink, paper = 1, text, rules }) => {
    const [page] = await renderGrey(await drawn(ink, paper), [1]);
    if (!page) throw new Error('No page was drawn.');
    expect(textShades(page)).toHaveLength(1);
    expect(paleText(page).length === 0).toBe(text);
    // A line paler than its paper is none of ours: bands hold words, not rules.
    if (ink < paper)
      expect(ruleShades(page).length > 0 && paleRules(page).length === 0).toBe(rules);
  });

  test.each([
    { a: 0, b: 1, contrast: 21 },
    { a: 1, b: 0, contrast: 21 },
    { a: 0.3, b: 0.3, contrast: 1 },
    { a: 0.1, b: 1, contrast: 7 },
  ])('$a and $b: $contrast to 1', ({ a, b, contrast }) => {
    expect(contrastOf(a, b)).toBeCloseTo(contrast);
  });
});

function paleText(page: GreyPage): string[] {
  return textShades(page)
    .filter(({ contrast }) => contrast < leastOfText)
    .map(({ what, contrast }) => `${what}: ${contrast.toFixed(1)}`);
}

function paleRules(page: GreyPage): string[] {
  return ruleShades(page)
    .filter(({ contrast }) => contrast < leastOfRules)
    .map(({ what, contrast }) => `${what}: ${contrast.toFixed(1)}`);
}

/** One page of a PDF with white laid over it. */
async function veiled(pdf: Uint8Array, number: number, opacity: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const [page] = await document.copyPages(await PDFDocument.load(pdf), [number - 1]);
  if (!page) throw new Error(`There is no page ${String(number)}.`);
  document.addPage(page);
  page.drawRectangle({ x: 0, y: 0, ...page.getSize(), color: rgb(1, 1, 1), opacity });
  return await document.save();
}

/** A line of text, a rule and a box in one grey on another. */
async function drawn(ink: number, paper: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const color = rgb(ink, ink, ink);
  page.drawRectangle({ x: 0, y: 0, ...page.getSize(), color: rgb(paper, paper, paper) });
  page.drawText('Appeler le 4711', { x: 60, y: 700, size: 12, color });
  page.drawLine({ start: { x: 60, y: 600 }, end: { x: 300, y: 600 }, thickness: 2, color });
  page.drawRectangle({ x: 60, y: 500, width: 12, height: 12, borderWidth: 2, borderColor: color });
  return await document.save();
}
