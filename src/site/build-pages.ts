import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { takeComplaints } from './astro-log.ts';
import type { SiteInput } from './site-input.ts';
import { sitePlugin } from './site-plugin.ts';

/** The folder this generator lies in. */
export const generatorRoot = new URL('../../', import.meta.url);

/** Render every page of the site into a folder. Throws when Astro fails, and when it warns. */
export async function buildPages(input: SiteInput, outDir: string): Promise<void> {
  takeComplaints();
  const callersFolder = process.cwd();
  // Vite decides by the working folder which packages to bundle; elsewhere it would leave some to be
  // found beside the pages, where there are none.
  process.chdir(fileURLToPath(generatorRoot));
  try {
    await build({
      root: fileURLToPath(generatorRoot),
      outDir,
      logLevel: 'warn',
      logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
      vite: { plugins: [sitePlugin(input)] },
    });
  } finally {
    process.chdir(callersFolder);
  }
  const complaints = takeComplaints();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
