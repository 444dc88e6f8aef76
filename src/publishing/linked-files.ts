import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const linked = /<(?:link\b[^>]*\shref|script\b[^>]*\ssrc)="([^"]*)"/g;

/** The style sheets and scripts that each page of a finished folder loads, by their paths in it. */
export async function linkedFiles(
  folder: string,
  pages: readonly string[],
): Promise<Map<string, string[]>> {
  const byPage = new Map<string, string[]>();
  for (const page of pages) {
    byPage.set(page, filesLinkedBy(page, await readFile(join(folder, page), 'utf8')));
  }
  return byPage;
}

/** What a page loads, by the paths from the root of the site. */
export function filesLinkedBy(page: string, html: string): string[] {
  return [...html.matchAll(linked)].map(([, address = '']) => {
    const { origin, href, pathname } = new URL(address, new URL(page, site));
    return origin === site.origin ? decodeURIComponent(pathname.slice(1)) : href;
  });
}

// Any name will do: it only tells what lies in the folder from what does not.
const site = new URL('https://bascule.invalid/');
