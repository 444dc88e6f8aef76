import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { takeComplaints } from './astro-log.ts';
import type { SiteInput } from './site-input.ts';
import { sitePlugin } from './site-plugin.ts';
import { inWorkFolder } from './work-folder.ts';

/** The folder this generator lies in. */
export const generatorRoot = new URL('../../', import.meta.url);

/**
 * Render every page of the site into a folder, on whatever disk. Throws when Astro fails, and when it
 * warns. Builds of other processes do not disturb it.
 */
export async function buildPages(input: SiteInput, outDir: string): Promise<void> {
  const root = fileURLToPath(generatorRoot);
  // Astro runs its bundle beside the pages and moves files between the two by renaming them. So both
  // lie where packages are found, and the pages are copied when they are finished.
  await inWorkFolder(join(root, '.astro'), async (work) => {
    const made = join(work, 'site');
    await render(input, { root, outDir: made, cacheDir: join(work, 'cache') });
    await cp(made, outDir, { recursive: true });
  });
}

async function render(
  input: SiteInput,
  folders: { root: string; outDir: string; cacheDir: string },
): Promise<void> {
  takeComplaints();
  const callersFolder = process.cwd();
  // Vite decides by the working folder which packages to bundle; elsewhere it would leave some to be
  // found beside the pages, where there are none.
  process.chdir(folders.root);
  try {
    await build({
      ...folders,
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
