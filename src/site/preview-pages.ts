import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import type { Plugin } from 'vite';
import { generatorRoot } from './build-pages.ts';
import type { SiteInput } from './site-input.ts';
import { sitePlugin } from './site-plugin.ts';

/** Serve the pages of a content folder and show every change to it at once. */
export async function previewPages(content: string, read: () => Promise<SiteInput>): Promise<void> {
  await dev({
    root: fileURLToPath(generatorRoot),
    vite: { plugins: [sitePlugin(await read()), followChanges(content, read)] },
  });
}

function followChanges(content: string, read: () => Promise<SiteInput>): Plugin {
  return {
    name: 'bascule-follow-changes',
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(content)) return;
        void read().then((input) => {
          globalThis.basculeSiteInput = input;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        });
      });
    },
  };
}
