import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { origin } from '../serve-folder.ts';

/** What a page loads, and what a style sheet loads in turn. */
const loads: Readonly<Record<string, RegExp>> = {
  '.html': /<link\b[^>]*\shref="([^"]*)"|\ssrc="([^"]*)"/g,
  '.css': /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g,
};

/**
 * The SHA-256 of every file that a page of a built folder loads, by path from its root:
 * `/assets/binder.css`. A file that cannot be read is left out: the browser will miss it too, and say so.
 */
export async function loadedFiles(
  folder: string,
  page: string,
  html: string,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const waiting = addressesIn(new URL(page, origin), html);
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    const path = decodeURIComponent(url.pathname);
    if (digests.has(url.pathname) || url.origin !== origin) continue;
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes) continue;
    digests.set(url.pathname, createHash('sha256').update(bytes).digest('hex'));
    waiting.push(...addressesIn(url, bytes.toString()));
  }
  return digests;
}

function addressesIn(url: URL, text: string): URL[] {
  const pattern = loads[extname(url.pathname)];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(([, one, other]) => new URL(one ?? other ?? '', url));
}
