/** The whole way on the demo: the real command line, the real site in a real browser, the real binders. */
import { createServer, type Server } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binderPlan } from '../src/domain/binder/plan.ts';
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { uses, type Use } from '../src/domain/catalogue/segment.ts';
import { openBrowser } from '../src/printing/browser.ts';
import { openPdf } from '../src/printing/edit-pdf.ts';
import { inspectPdf, pageSizes, readPages } from '../src/printing/inspect-pdf.ts';
import { listFonts } from '../src/printing/pdf-fonts.ts';
import { checkContent } from './check-content.ts';
import { bascule, root, type Run } from './test-command.ts';

const today = '2026-11-21';
const minute = 60_000;

let folder: string;
let dist: string;
let run: Run;
let catalogue: Catalogue;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule édition '));
  dist = join(folder, 'dist');
  run = await bascule(['build', '--out', dist, '--today', today]);
  const report = await checkContent({ content: join(root, 'content'), today });
  if (!report.catalogue) throw new Error('The demo cannot be read.');
  catalogue = report.catalogue;
  server = createServer(sirv(folder)).listen(0, '127.0.0.1');
  browser = await openBrowser({ env: process.env });
}, 5 * minute);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test('the demo is published', () => {
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toMatch(/^Publié dans .* : \d+ pages, 12 classeurs de \d+ pages imprimées/);
});

describe('search', () => {
  test.each([
    { query: 'réanimation', found: /^Réanimation$/m },
    { query: 'reanimation', found: /^Réanimation$/m },
    { query: 'je ne peux plus prescrire', found: /prescri/i },
    { query: 'Demande de biologie', found: /Demande de biologie/ },
  ])('over HTTP, "$query" finds $found', async ({ query, found }) => {
    const { port } = server.address() as AddressInfo;
    const page = await openPage(`http://127.0.0.1:${port}/dist/index.html`);
    const titles = await answers(page, query);
    expect(titles.slice(0, 3).join('\n')).toMatch(found);
    await page.close();
  });

  test.each([{ query: 'BIO-03-D' }, { query: 'DPI-04-D' }, { query: 'FB-01' }])(
    'the code $query finds its own sheet first',
    async ({ query }) => {
      const page = await openPage(`file://${dist}/index.html`);
      const [first] = await answers(page, query);
      expect(first).toMatch(new RegExp(`^${query} `));
      await page.close();
    },
  );

  test('from a USB key, the same words give the same answers, and the first one opens', async () => {
    const { port } = server.address() as AddressInfo;
    const page = await openPage(`http://127.0.0.1:${port}/dist/services/bloc.html`);
    const over = await answers(page, 'images au bloc');
    const key = await openPage(`file://${dist}/services/bloc.html`);
    expect(await answers(key, 'images au bloc')).toEqual(over);
    await Promise.all([key.waitForNavigation(), key.click('[data-search-results] a')]);
    expect(words(await key.$eval('h1', (heading) => heading.textContent))).toBe(over[0]);
  });
});

describe('every service has a binder', () => {
  test('and there is no other', async () => {
    const names = [...catalogue.services.keys()].map((service) => `${service}.pdf`);
    expect((await readdir(join(dist, 'binders'))).toSorted()).toEqual(names.toSorted());
  });

  test('tagged, titled, in French, with every font embedded', async () => {
    for (const [service, { facts }] of catalogue.services) {
      const pdf = await binder(service);
      const { isTagged, title, language } = await inspectPdf(pdf);
      expect({ service, isTagged, title, language }).toEqual({
        service,
        isTagged: true,
        title: `Classeur de procédures dégradées, ${facts.name}`,
        language: 'fr',
      });
      const fonts = listFonts(await openPdf(pdf));
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    }
  });

  test('whose contents name the page that bears each sheet', async () => {
    for (const service of catalogue.services.keys()) {
      const pages = await readPages(await binder(service));
      const { tabs, forms } = binderPlan(service, catalogue, today);
      const sheets = [
        ...tabs.flatMap(({ procedures }) =>
          procedures.map(({ id, facts }) => ({ code: id, facts })),
        ),
        ...forms.map(({ facts }) => ({ code: facts.code, facts })),
      ];
      const contents = contentsLines(pages);
      for (const { code, facts } of sheets) {
        const opening = pages.findIndex((text) => new RegExp(`${code} · p\\. 1/`).test(text)) + 1;
        expect(words(pages[opening - 1] ?? ''), code).toContain(words(facts.title));
        expect({ service, code, page: contents.get(code) }).toEqual({
          service,
          code,
          page: opening,
        });
        expect(opening % 2, `${code} opens on a right-hand page`).toBe(1);
      }
    }
  });

  test('each of whose pages bears its own number and the number within its sheet', async () => {
    const pages = await readPages(await binder('medecine-a'));
    const counts = pages.map((text) =>
      /((?:C-)?[A-Z]{2,4}-\d{2}(?:-[A-Z])?) · p\. (\d+)\/(\d+)/.exec(text),
    );
    counts.forEach((count, index) => {
      const before = counts[index - 1];
      if (!count) return;
      const expected = before?.[1] === count[1] ? Number(before?.[2]) + 1 : 1;
      expect(Number(count[2]), `page ${index + 1}`).toBe(expected);
      if (count[2] === count[3]) expect(counts[index + 1]?.[1]).not.toBe(count[1]);
    });
    expect(counts.filter(Boolean).length).toBeGreaterThan(50);
  });

  test('with a bookmark for each sheet', async () => {
    for (const service of catalogue.services.keys()) {
      const { outline } = await inspectPdf(await binder(service));
      const titles = outline.map(({ title }) => title);
      const { tabs } = binderPlan(service, catalogue, today);
      for (const { id, facts } of tabs.flatMap(({ procedures }) => procedures)) {
        expect(titles).toContain(`${id} ${facts.title}`);
      }
    }
  });
});

describe('every form has a leaf of its own', () => {
  const sizes = { A4: [210, 297], 'A4-landscape': [297, 210], A5: [148, 210] };
  const leaf = async (id: string) =>
    new Uint8Array(await readFile(join(dist, 'forms', `${id}.pdf`)));

  test('and no other thing has', async () => {
    const names = [...catalogue.forms.keys()].map((form) => `${form}.pdf`);
    const found = (await readdir(join(dist, 'forms'))).filter((file) => file.endsWith('.pdf'));
    expect(found.toSorted()).toEqual(names.toSorted());
    expect(await readdir(dist)).not.toContain('print');
  });

  test('of its paper, two-sided, titled and tagged', async () => {
    for (const [id, { facts }] of catalogue.forms) {
      const pdf = await leaf(id);
      const size = sizes[facts.paper];
      const { isTagged, title, language } = await inspectPdf(pdf);
      expect({ sizes: await pageSizes(pdf), isTagged, title, language }).toEqual({
        sizes: [size, size],
        isTagged: true,
        title: `${facts.code} ${facts.title}`,
        language: 'fr',
      });
    }
  });

  test('the form on the front, how to fill it in on the back, each with code and revision', async () => {
    for (const [id, { facts }] of catalogue.forms) {
      const [front = '', back = ''] = (await readPages(await leaf(id))).map(words);
      expect(front).toContain(`${facts.code} · p. 1/1`);
      expect(back).toContain(`C-${facts.code} · p. 1/1`);
      for (const side of [front, back]) expect(side).toContain(`Rév. ${String(facts.revision)} du`);
      expect(front).not.toContain('Comment le remplir');
      expect(back).toContain('Comment le remplir');
    }
  });

  test('on which the identity comes before all that is written', async () => {
    for (const [id, { body }] of catalogue.forms) {
      if (!uses(body).some(({ name }) => name === 'Identity')) continue;
      const [front = ''] = await readPages(await leaf(id));
      const [, afterIdentity = ''] = words(front).split('N° patient (IPP) ou provisoire');
      const labels = uses(body).flatMap(labelsOf);
      expect({ id, before: labels.filter((label) => !afterIdentity.includes(label)) }).toEqual({
        id,
        before: [],
      });
    }
  });
});

/** What stands on the parts of a form, but for the patient's identity. */
function labelsOf(use: Use): string[] {
  if (use.name === 'Zone') return [use.props.title];
  if (use.name === 'Field' || use.name === 'Boxes') return [use.props.label];
  return use.name === 'Grid' ? use.props.columns : [];
}

test('no page asks for anything outside the folder, fails, or breaks its own policy', async () => {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  page.on('requestfailed', (request) => faults.push(`${page.url()}: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${encodeURI(dist)}`)) faults.push(request.url());
  });
  const files = await readdir(dist, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const file of pages) await page.goto(`file://${dist}/${file}`);
  expect(pages.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test('every link of the site leads to a file or a place on a page that is there', async () => {
  const files = new Set(await readdir(dist, { recursive: true }));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const htmlByFile = new Map(
    await Promise.all(
      pages.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const),
    ),
  );
  const broken = pages.flatMap((file) =>
    [...(htmlByFile.get(file) ?? '').matchAll(/\s(?:href|src)="([^"]+)"/g)].flatMap(
      ([, address = '']) => {
        const url = new URL(address, `https://bascule.invalid/${file}`);
        // What an author wrote as an address is a link to click, not something a page fetches.
        if (url.hostname.endsWith('.example')) return [];
        if (url.hostname !== 'bascule.invalid') return [`${file}: ${address} leaves the site`];
        const path = decodeURIComponent(url.pathname.slice(1));
        if (!files.has(path)) return [`${file}: ${address} leads nowhere`];
        const target = url.hash.slice(1);
        const isThere = target === '' || (htmlByFile.get(path) ?? '').includes(`id="${target}"`);
        return isThere ? [] : [`${file}: ${address} has no such place`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

test('no line break of a template parts a word from the comma or full stop behind it', async () => {
  const files = await readdir(dist, { recursive: true });
  const parted: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(dist, file), 'utf8');
    // Within a sentence there are links, emphasis and plain spans; a drawn box is no word.
    const sentences = html
      .replace(/<span class="time-box"[^>]*><\/span>/g, 'h')
      .replace(/<\/?(?:a|em|strong|span)\b[^>]*>/g, '')
      .split(/<[^>]*>/);
    parted.push(...sentences.filter((text) => /\S\s+[,.)](?:\s|$)/.test(text)));
  }
  expect(parted).toEqual([]);
});

async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function answers(page: Page, query: string): Promise<string[]> {
  await page.type('input[type=search]', query);
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
  );
  // Typing has answers of its own; the last one is for the whole question.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page.$$eval('[data-search-results] a', (links) => links.map((link) => link.textContent));
}

async function binder(service: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(dist, 'binders', `${service}.pdf`)));
}

/** The number the contents give for each code. */
function contentsLines(pages: readonly string[]): Map<string, number> {
  const text = pages.filter((page) => page.includes('Sommaire')).join('\n');
  const lines = text.matchAll(/([A-Z]{2,4}-\d{2}(?:-[A-Z])?)\s[^]*?\s(\d+)(?=\s*(?:\n|$))/g);
  const numbers = new Map<string, number>();
  for (const [, code = '', page] of lines) if (!numbers.has(code)) numbers.set(code, Number(page));
  return numbers;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
