import { build } from 'astro';
import type { SiteInput } from './site-input.ts';
import { sitePlugin } from './site-plugin.ts';

/** Render every page of the site into a folder. Throws when Astro fails or warns. */
export async function buildPages(input: SiteInput, root: string, outDir: string): Promise<void> {
  await build({ root, outDir, logLevel: 'warn', vite: { plugins: [sitePlugin(input)] } });
}
