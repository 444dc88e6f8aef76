import { describe, expect, test } from 'vitest';
import type { Margins, Sheet } from '../../domain/binder/pagination.ts';
import type { Binder } from '../print-binder.ts';
import { binderKey, countsKey, partKeys, type BinderInputs } from './binder-keys.ts';

const margins = {
  headLeft: 'DPI-04-D',
  headRight: 'Bloc',
  foot: 'rév. 3',
  code: 'DPI-04-D',
  tab: { letter: 'A', step: 0, of: 3 },
  band: 'degraded',
};

const sheet: Sheet = { id: 'dpi-04-d', opensOn: 'right', margins };

const binder: Binder = {
  path: 'binders/bloc.html',
  title: 'Classeur du bloc',
  language: 'fr',
  date: '2026-11-21',
  sheets: [{ id: 'cover', opensOn: 'any' }, sheet],
  words: {
    sheetFoot: (code, page, pages) => `${code} · p. ${page}/${pages}`,
    blankPage: 'Page laissée blanche',
    fingerprint: (code) => `Empreinte ${code}`,
  },
};

const html = `<html lang="fr"><link rel="stylesheet" href="../assets/binder.css"><body>
<section class="part cover" id="cover"><h1>Bloc</h1></section>
<div class="blank-page" data-before="dpi-04-d"></div>
<section class="part procedure" id="dpi-04-d"><p>Donner 5 mg.</p></section></body></html>`;

const inputs: BinderInputs = {
  binder,
  html,
  files: new Map([
    ['/assets/binder.css', 'c55'],
    ['/assets/letters.woff2', 'f047'],
  ]),
  browser: 'HeadlessChrome/153.0.8010.0 /opt/chromium',
  generator: 'abc',
};

interface Case {
  name: string;
  changed: Partial<BinderInputs>;
}

const withBinder = (change: Partial<Binder>) => ({ binder: { ...binder, ...change } });
const withSheet = (change: Partial<Sheet>) =>
  withBinder({ sheets: [...binder.sheets.slice(0, 1), { ...sheet, ...change }] });
const withMargins = (change: Partial<Margins>) => withSheet({ margins: { ...margins, ...change } });
const withWords = (change: Partial<Binder['words']>) =>
  withBinder({ words: { ...binder.words, ...change } });

/** What shows on a page of the cover or of the sheet. */
const seen: readonly Case[] = [
  {
    name: 'a style sheet',
    changed: { files: new Map([...inputs.files, ['/assets/binder.css', 'c56']]) },
  },
  {
    name: 'a font',
    changed: { files: new Map([...inputs.files, ['/assets/letters.woff2', '0']]) },
  },
  {
    name: 'one font more',
    changed: { files: new Map([...inputs.files, ['/assets/b.woff2', 'f047']]) },
  },
  { name: 'no style sheet', changed: { files: new Map([...inputs.files].slice(1)) } },
  { name: 'large print', changed: { html: html.replace('<html', '<html class="large"') } },
  { name: 'the page’s language', changed: { html: html.replace('"fr"', '"en"') } },
  { name: 'the browser’s version', changed: { browser: inputs.browser.replace('153', '154') } },
  { name: 'the browser’s program', changed: { browser: inputs.browser.replace('opt', 'usr') } },
  { name: 'the generator', changed: { generator: 'abd' } },
];

describe('a binder is printed again when it has', () => {
  test.each<Case>([
    ...seen,
    { name: 'a word', changed: { html: html.replace('5 mg', '6 mg') } },
    { name: 'a comment', changed: { html: html.replace('</body>', '<!-- --></body>') } },
    { name: 'another place', changed: withBinder({ path: 'binders/b.html' }) },
    { name: 'another title', changed: withBinder({ title: 'Classeur' }) },
    { name: 'another language', changed: withBinder({ language: 'en' }) },
    { name: 'another day', changed: withBinder({ date: '2026-11-22' }) },
    { name: 'a sheet less', changed: withBinder({ sheets: [sheet] }) },
    {
      name: 'sheets in another order',
      changed: withBinder({ sheets: binder.sheets.toReversed() }),
    },
    { name: 'a sheet on the other side', changed: withSheet({ opensOn: 'left' }) },
    { name: 'a sheet of another id', changed: withSheet({ id: 'dpi-05-d' }) },
    { name: 'another head on the left', changed: withMargins({ headLeft: 'DPI' }) },
    { name: 'another head on the right', changed: withMargins({ headRight: 'Bloc 2' }) },
    { name: 'another foot', changed: withMargins({ foot: 'rév. 4' }) },
    { name: 'another code', changed: withMargins({ code: 'DPI-04' }) },
    { name: 'another tab', changed: withMargins({ tab: { letter: 'B', step: 0, of: 3 } }) },
    { name: 'a tab further down', changed: withMargins({ tab: { letter: 'A', step: 1, of: 3 } }) },
    { name: 'a tab more', changed: withMargins({ tab: { letter: 'A', step: 0, of: 4 } }) },
    { name: 'another band', changed: withMargins({ band: 'return' }) },
    { name: 'another word on blank pages', changed: withWords({ blankPage: 'Vide' }) },
    { name: 'other words at the foot', changed: withWords({ sheetFoot: (code) => code }) },
    {
      name: 'another word on last pages',
      changed: withWords({
        sheetFoot: (code, page, pages) =>
          page === pages ? 'FIN' : binder.words.sheetFoot(code, page, pages),
      }),
    },
    { name: 'another word for fingerprints', changed: withWords({ fingerprint: (code) => code }) },
  ])('$name', ({ changed }) => {
    expect(binderKey({ ...inputs, ...changed })).not.toBe(binderKey(inputs));
  });
});

test('a binder with all of it the same has the same name, whatever was known of its pages', () => {
  const knownPages = new Map([['cover', 1]]);
  const again = structuredClone({ ...inputs, binder: { ...binder, words: undefined } });
  expect(
    binderKey({ ...again, binder: { ...again.binder, words: { ...binder.words }, knownPages } }),
  ).toBe(binderKey(inputs));
});

describe('the pages of every part are counted again when it has', () => {
  test.each(seen)('$name', ({ changed }) => {
    const [before, after] = [partKeys(inputs), partKeys({ ...inputs, ...changed })];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, key] of before) expect(after.get(id)).not.toBe(key);
  });
});

describe('only the pages of the one part are counted again when it has', () => {
  test.each([
    { name: 'a word', from: '5 mg', to: '6 mg' },
    { name: 'a tag', from: '<p>', to: '<p class="wide">' },
    { name: 'a look', from: 'part procedure', to: 'part form' },
  ])('another $name', ({ from, to }) => {
    const [before, after] = [inputs, { ...inputs, html: html.replace(from, to) }].map(partKeys);
    expect(after?.get('cover')).toBe(before?.get('cover'));
    expect(after?.get('dpi-04-d')).not.toBe(before?.get('dpi-04-d'));
  });
});

test('page counts outlive an edition, and are not those of another binder', () => {
  const next = { ...inputs, html: '', ...withBinder({ date: '2026-11-22' }), browser: 'new' };
  expect(countsKey(next)).toBe(countsKey(inputs));
  expect(countsKey({ ...inputs, ...withBinder({ path: 'binders/b.html' }) })).not.toBe(
    countsKey(inputs),
  );
});
