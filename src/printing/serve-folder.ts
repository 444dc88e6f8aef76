/**
 * Hands a built folder to a browser page without any server: each request the page makes is caught
 * before it leaves the browser and answered from here.
 *
 * So nothing listens on the machine, a browser that runs elsewhere sees the folder too, and the
 * pages have the same address on every run.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer';

/** Address of the folder's root. The name is one that can never exist: RFC 2606, section 2. */
export const origin = 'http://bascule.invalid';

/** What became of a page's requests; grows as the page makes more. */
export interface Requests {
  /** Paths it asked for. */
  asked: ReadonlySet<string>;
  /** What it asked for and did not get. */
  faults: readonly string[];
}

/** Let `page` see this folder and nothing else. */
export async function serveFolder(page: Page, folder: string): Promise<Requests> {
  const asked = new Set<string>();
  const faults: string[] = [];
  const answer = async (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return await request.continue();
    if (url.origin !== origin) {
      faults.push(`It asks for \`${url.href}\`, which is not its own.`);
      return await request.abort();
    }
    asked.add(url.pathname);
    const body = await contentOf(url, folder).catch(() => undefined);
    if (body !== undefined) return await request.respond({ contentType: contentType(url), body });
    faults.push(`It asks for \`${url.pathname}\`, which cannot be read.`);
    return await request.respond({ status: 404 });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that is closed or crashes before its answer comes no longer wants it.
    answer(request).catch(() => undefined);
  });
  return { asked, faults };
}

async function contentOf(url: URL, folder: string): Promise<Uint8Array> {
  // Refuses the slashes behind percent signs that could lead out of the folder.
  const path = fileURLToPath(`file://${url.pathname}`, { windows: false });
  return await readFile(join(folder, path));
}

function contentType({ pathname }: URL): string {
  return types[extname(pathname).toLowerCase()] ?? 'application/octet-stream';
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
