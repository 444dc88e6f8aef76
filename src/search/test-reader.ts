/** A reader for the tests: opens pages in a browser and searches as people do. */
import type { Browser, Page } from 'puppeteer';
import { WORDS } from './test-site.ts';

/** What a page did while it was open. */
export interface Seen {
  /** What it logged, threw, or asked of another place. */
  faults: string[];
  /** What it asked of its own site. */
  requests: string[];
}

/** Open a page of the site at `root`. */
export async function openPage(
  browser: Browser,
  root: string,
  path: string,
): Promise<{ page: Page; seen: Seen }> {
  const page = await browser.newPage();
  const seen: Seen = { faults: [], requests: [] };
  page.on('console', (message) => seen.faults.push(message.text()));
  page.on('pageerror', (error) => seen.faults.push(String(error)));
  page.on('request', (request) => {
    const ours = request.url().startsWith(root);
    if (ours) seen.requests.push(request.url().slice(root.length));
    else if (!request.url().startsWith('data:')) seen.faults.push(request.url());
  });
  await page.goto(root + path);
  return { page, seen };
}

/** What is asked. */
export interface Search {
  query: string;
  filters?: Record<string, string>;
}

/** What is read. */
export interface Answered {
  status: string;
  titles: string[];
}

/** What a reader does: choose, type, wait for an answer, read it. */
export async function search(page: Page, { query, filters = {} }: Search): Promise<Answered> {
  await page.$eval('form', (form) => form.reset());
  for (const [name, value] of Object.entries(filters)) {
    await page.focus(`[data-search-filter=${name}]`);
    await page.waitForSelector(`[data-search-filter=${name}] option:nth-child(2)`);
    await page.select(`[data-search-filter=${name}]`, value);
  }
  await page.$eval('[role=status]', (status) => (status.textContent = ''));
  await page.type('#q', query);
  await page.keyboard.press('Enter');
  return await answer(page);
}

/** The answer, as soon as there is one. */
export async function answer(page: Page): Promise<Answered> {
  const status = await page.waitForFunction(
    (loading) => {
      const said = document.querySelector('[role=status]')?.textContent;
      return said === loading ? '' : said;
    },
    {},
    WORDS.loading,
  );
  const titles = await page.$$eval('[data-search-results] a', (links) =>
    links.map((link) => link.textContent),
  );
  return { status: String(await status.jsonValue()), titles };
}
