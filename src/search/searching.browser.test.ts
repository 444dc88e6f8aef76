import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../printing/browser.ts';
import { indexSite } from './index-site.ts';
import { answer, openPage, search, type Answered, type Search, type Seen } from './test-reader.ts';
import { writeTestSite, WORDS } from './test-site.ts';

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-search-'));
  await writeTestSite(join(folder, 'site'));
  await indexSite({ folder: join(folder, 'site'), language: 'fr' });
  await cp(join(folder, 'site'), join(folder, 'sous/chemin'), { recursive: true });
  server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
  browser = await openBrowser({ env: process.env });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

const PLACES = [
  { place: 'over HTTP', root: () => `${address()}/site/` },
  { place: 'over HTTP, below a path', root: () => `${address()}/sous/chemin/` },
  { place: 'from file://', root: () => `${pathToFileURL(join(folder, 'site')).href}/` },
];

function address(): string {
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The server has no address.');
  return `http://127.0.0.1:${bound.port}`;
}

interface Case extends Search, Answered {
  name: string;
}

const only = (title: string) => ({ status: '1 fiche', titles: [title] });
const some = (...titles: string[]) => ({ status: WORDS.some, titles });
const none = { status: WORDS.none, titles: [] };
const PRESCRIBE = 'Prescrire sans le DPI';
const REENTER = 'Ressaisir les prescriptions';
const WATCH = 'Surveiller en réanimation';
const ORDER = 'BIO-03-D Demander un bilan';
const RECEIVE = 'Recevoir les résultats par téléphone';
const DISPENSE = 'Dispenser sans le logiciel';
const LABEL = 'Imprimer les étiquettes';

const CASES: Case[] = [
  {
    name: 'a symptom as it is said finds its page',
    query: 'je ne peux plus prescrire',
    ...only(PRESCRIBE),
  },
  { name: 'accents may be left out', query: 'reanimation', ...both(WATCH, ORDER) },
  { name: 'accents may be put in', query: 'réanimation', ...both(WATCH, ORDER) },
  { name: 'the plural finds the singular', query: 'réanimations', ...both(WATCH, ORDER) },
  { name: 'a word that is not finished finds', query: 'presc', ...both(PRESCRIBE, REENTER) },
  { name: 'a word is found behind an apostrophe', query: 'astreinte', ...only(PRESCRIBE) },
  { name: 'an apostrophe may be typed', query: "l'imprimante", ...only(LABEL) },
  { name: 'an apostrophe may be typographic', query: 'd’astreinte', ...only(PRESCRIBE) },
  { name: 'œ may be typed as two letters', query: 'oedeme au coeur', ...only(WATCH) },
  { name: 'œ may be typed as one', query: 'Œdème', ...only(WATCH) },
  { name: 'a number with a comma is found', query: '2,5 mg', ...only(PRESCRIBE) },
  {
    name: 'stop words that the page lacks do no harm',
    query: 'où est le classeur de secours pour cette nuit',
    ...some('Passer en mode dégradé', LABEL),
  },
  {
    name: 'only stop words the page lacks still count as all words',
    query: 'mais comment prescrire',
    ...only(PRESCRIBE),
  },
  {
    name: 'a sentence with words no page has finds the closest, most words first',
    query: 'impossible de coller une étiquette sur le brancard du patient',
    ...some(ORDER, LABEL),
  },
  {
    name: 'a code finds its own page before one that names it',
    query: 'BIO-03-D',
    ...both(ORDER, RECEIVE),
  },
  { name: 'a code may be typed in small letters', query: 'bio-03-d', ...both(ORDER, RECEIVE) },
  {
    name: 'the name of a service finds its page before those full of the word',
    query: 'maternité',
    ...both('Maternité', 'Tubes de la maternité'),
  },
  { name: 'a word no page has finds nothing', query: 'ascenseur', ...none },
  { name: 'a word that begins like a stop word finds nothing', query: 'parking', ...none },
  { name: 'punctuation alone finds nothing', query: '?!', ...none },
  {
    name: 'a filter narrows the answer',
    query: 'résultat',
    filters: { application: 'dpi' },
    status: WORDS.elsewhere.replace('{count}', '2'),
    titles: [],
  },
  {
    name: 'stop words found elsewhere do not empty a filtered answer',
    query: 'le résultat critique du',
    filters: { application: 'sil' },
    ...only(RECEIVE),
  },
  {
    name: 'filters combine',
    query: 'papier',
    filters: { application: 'dpi', phase: 'Retour' },
    ...only(REENTER),
  },
  {
    name: 'a filter value may hold an apostrophe',
    query: 'critique',
    filters: { service: 'Service d’urgences' },
    ...only(RECEIVE),
  },
  {
    name: 'the best comes first',
    query: 'ordonnance',
    ...both(DISPENSE, PRESCRIBE),
  },
  { name: 'a word that staff use finds the page that names it', query: 'zebra', ...only(LABEL) },
  { name: 'a page that marks no body is not found', query: 'introuvable', ...none },
];

function both(...titles: string[]) {
  return { status: '2 fiches', titles };
}

describe.each(PLACES)('$place', ({ root }) => {
  let page: Page;
  let seen: Seen;

  beforeAll(async () => {
    ({ page, seen } = await openPage(browser, root(), 'procedures/dpi/reanimation.html'));
  });

  afterAll(() => page.close());

  test('nothing but the small script is loaded before the form is used', () => {
    expect(seen.requests).toEqual(['procedures/dpi/reanimation.html', 'search/search.js']);
  });

  test.each(CASES)('$name', async ({ query, filters = {}, status, titles }) => {
    expect(await search(page, { query, filters })).toEqual({ status, titles });
  });

  test('a result leads to its page', async () => {
    await search(page, { query: 'mode dégradé' });
    await Promise.all([page.waitForNavigation(), page.click('[data-search-results] a')]);
    expect(page.url()).toBe(`${root()}index.html`);
  });

  test('nothing was refused, logged or asked of another place', () => {
    expect(seen.faults).toEqual([]);
  });
});

describe('a form', () => {
  let page: Page;

  beforeEach(async () => {
    const root = `${pathToFileURL(join(folder, 'site')).href}/`;
    ({ page } = await openPage(browser, root, 'a-propos.html'));
  });

  afterEach(() => page.close());

  test('answers while its reader types', async () => {
    await page.type('#q', 'astreinte');
    expect(await answer(page)).toEqual(only(PRESCRIBE));
  });

  test('answers anew when a filter is chosen', async () => {
    await search(page, { query: 'résultat' });
    await page.$eval('[role=status]', (status) => (status.textContent = ''));
    await page.select('[data-search-filter=application]', 'sil');
    expect(await answer(page)).toEqual(both(RECEIVE, ORDER));
  });

  test('shows a result as a link, labels and an excerpt, text as text', async () => {
    await search(page, { query: 'ordonnance sur papier' });
    const shown = await page.$eval('[data-search-results] li', (item) => item.innerHTML);
    expect(shown.replace(/href="[^"]*site\//, 'href="')).toBe(
      '<a href="procedures/dpi/prescrire.html">Prescrire sans le DPI</a>' +
        '<p data-search-labels=""><span>Dégradé</span> <span>Panne</span> <span>Médecine A</span> </p>' +
        '<p data-search-excerpt="">Je ne peux plus prescrire. Écrire <mark>l’ordonnance sur papier</mark> ' +
        ': dose &lt; 2,5 mg &amp; &lt;script&gt;alert(1)&lt;/script&gt;. Appeler le médecin d’astreinte. </p>',
    );
  });

  test('is empty again when its question is', async () => {
    await search(page, { query: 'ordonnance' });
    await page.$eval('form', (form) => form.reset());
    await page.keyboard.press('Enter');
    const left = await page.$$eval('[role=status], [data-search-results]', (places) =>
      places.map((place) => place.innerHTML),
    );
    expect(left).toEqual(['', '']);
  });

  test('drops an answer that comes after its question is gone', async () => {
    await page.$eval('#q', (field) => {
      for (const query of ['ordonnance', '']) {
        (field as HTMLInputElement).value = query;
        field.closest('form')?.requestSubmit();
      }
    });
    await page.waitForFunction(() => window.basculeSearch?.ask('ordonnance', {}));
    expect(await page.$eval('[data-search-results]', ({ innerHTML }) => innerHTML)).toBe('');
  });

  test.each([{ part: 'engine.js' }, { part: 'index' }, { part: 'fragment' }])(
    'says so when $part does not come, and tries again',
    async ({ part }) => {
      const [there, away] = [join(folder, 'site/search', part), join(folder, part)];
      await rename(there, away);
      const failed = await search(page, { query: 'astreinte' });
      await rename(away, there);
      expect(failed).toEqual({ status: WORDS.failed, titles: [] });
      expect(await search(page, { query: 'astreinte' })).toEqual(only(PRESCRIBE));
    },
  );

  test('has its answer again when the reader comes back', async () => {
    await search(page, { query: 'astreinte' });
    await Promise.all([page.waitForNavigation(), page.click('[data-search-results] a')]);
    await page.goBack();
    expect(await answer(page)).toEqual(only(PRESCRIBE));
  });
});
