import { expect, test } from 'vitest';
import { markdownTable } from './table.ts';

test('a budget is held up to its limit and missed beyond it', () => {
  const table = markdownTable(
    new Map([
      [1200, { reading: 2, validate: 5, site: 10, search: 2.1, siteAndSearch: 12.1 }],
      [6000, { reading: 2.1, validate: 27.7, site: 55, search: 9, siteAndSearch: 64 }],
    ]),
  );
  expect(table).toMatchInlineSnapshot(`
    "|  | 1,200 procedures | 6,000 procedures | 6,000 / 1,200 | budget |
    | --- | ---: | ---: | ---: | ---: |
    | \`validate\`, cold | 5.0 s | 27.7 s | × 5.5 | ≤ × 5.5: **missed** |
    | of it, starting, reading and reporting | 2.0 s | 2.1 s | × 1.1 | ≤ 2 s: held |
    | site (pages) | 10.0 s | 55.0 s | × 5.5 | – |
    | search (index) | 2.1 s | 9.0 s | × 4.3 | – |
    | site + search, cold | 12.1 s | 64.0 s | × 5.3 | ≤ 12 s: **missed**, ≤ × 5.5: held |
    "
  `);
});

test('what is printed has its budgets at the size that is printed', () => {
  const table = markdownTable(
    new Map([
      [1200, { site: 3 }],
      [480, { printPage: 15.4, countedPage: 10, reproducible: 'same bytes' }],
    ]),
  );
  expect(table).toMatchInlineSnapshot(`
    "|  | 480 procedures | 1,200 procedures | 6,000 / 1,200 | budget |
    | --- | ---: | ---: | ---: | ---: |
    | site (pages) | – | 3.0 s | – | – |
    | print, a page, cold | 15 ms | – | – | ≤ 15 ms: **missed** |
    | print, a page, page counts known | 10 ms | – | – | ≤ 10 ms: held |
    | print, same pages again | same bytes | – | – | – |
    "
  `);
});

test('what was not measured has no verdict', () => {
  expect(markdownTable(new Map([[6000, { validate: 9, printPage: 'skipped' }]])))
    .toMatchInlineSnapshot(`
      "|  | 6,000 procedures | 6,000 / 1,200 | budget |
      | --- | ---: | ---: | ---: |
      | \`validate\`, cold | 9.0 s | – | – |
      | print, a page, cold | skipped | – | – |
      "
    `);
});
