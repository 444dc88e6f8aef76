import { build } from 'astro';
import { takeComplaints } from './astro-log.ts';
import type { SiteInput } from './site-input.ts';
import { sitePlugin } from './site-plugin.ts';

/** The folder this generator lies in. */
export const generatorRoot = new URL('../../', import.meta.url);

/** Render every page of the site into a folder. Throws when Astro fails, and when it warns. */
export async function buildPages(input: SiteInput, outDir: string): Promise<void> {
  takeComplaints();
  await build({
    root: generatorRoot.pathname,
    outDir,
    logLevel: 'warn',
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
    vite: { plugins: [sitePlugin(input)] },
  });
  const complaints = takeComplaints();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
