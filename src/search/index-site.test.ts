import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../printing/browser.ts';
import { indexSite, type SearchIndex } from './index-site.ts';
import { PATHS, writeTestSite, WORDS } from './test-site.ts';

let folder: string;
let index: SearchIndex;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-search-'));
  await writeTestSite(join(folder, 'site'));
  index = await indexSite({ folder: join(folder, 'site'), language: 'fr' });
  await cp(join(folder, 'site'), join(folder, 'sous/chemin'), { recursive: true });
  server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
  browser = await openBrowser({ env: process.env });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

/** What a reader does: type, choose, wait for an answer, read it. */
interface Search {
  query: string;
  filters?: Record<string, string>;
}

async function search(page: Page, { query, filters = {} }: Search) {
  await page.$eval('form', (form) => form.reset());
  for (const [name, value] of Object.entries(filters)) {
    await page.select(`[data-search-filter=${name}]`, value);
  }
  await page.$eval('[role=status]', (status) => (status.textContent = ''));
  await page.type('#q', query);
  await page.keyboard.press('Enter');
  const status = await page.waitForFunction(
    (loading) => {
      const said = document.querySelector('[role=status]')?.textContent;
      return said === loading ? '' : said;
    },
    {},
    WORDS.loading,
  );
  return {
    status: await status.jsonValue(),
    titles: await page.$$eval('[data-search-results] a', (links) =>
      links.map((link) => link.textContent),
    ),
  };
}

interface Case extends Search {
  name: string;
  status: string;
  titles: string[];
}

const only = (title: string) => ({ status: '1 fiche', titles: [title] });
const some = (...titles: string[]) => ({ status: WORDS.some, titles });
const none = { status: WORDS.none, titles: [] };
const PRESCRIBE = 'Prescrire sans le DPI';
const REENTER = 'Ressaisir les prescriptions';
const WATCH = 'Surveiller en réanimation';
const ORDER = 'Demander un bilan';
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
  { name: 'a page that marks no body is not found', query: 'introuvable', ...none },
];

function both(...titles: string[]) {
  return { status: '2 fiches', titles };
}

describe.each([
  { place: 'over HTTP', root: () => `${address()}/site/` },
  { place: 'over HTTP, below a path', root: () => `${address()}/sous/chemin/` },
  { place: 'from file://', root: () => `${pathToFileURL(join(folder, 'site'))}/` },
])('$place', ({ root }) => {
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(root()) && !request.url().startsWith('data:')) {
        faults.push(request.url());
      }
    });
    await page.goto(new URL('procedures/dpi/reanimation.html', root()).href);
  });

  afterAll(() => page.close());

  test.each(CASES)('$name', async ({ query, filters = {}, status, titles }) => {
    expect(await search(page, { query, filters })).toEqual({ status, titles });
  });

  test('a result leads to its page', async () => {
    await search(page, { query: 'mode dégradé' });
    await Promise.all([page.waitForNavigation(), page.click('[data-search-results] a')]);
    expect(page.url()).toBe(new URL('index.html', root()).href);
  });

  test('nothing was refused, logged or asked of another place', () => {
    expect(faults).toEqual([]);
  });
});

function address(): string {
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The server has no address.');
  return `http://127.0.0.1:${bound.port}`;
}

test('every page that marks its body can be found, and no other', () => {
  expect(index).toMatchObject({ pages: PATHS.length, paths: PATHS });
});
