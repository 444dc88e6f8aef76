import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx()],
  // `procedures/dpi-04-d.html`, not `procedures/dpi-04-d/index.html`: a file system has no index pages.
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  // The default, `jsx`, joins words across a line break of the source.
  compressHTML: true,
  // Two pages with one address would otherwise lose one of them with a warning.
  prerenderConflictBehavior: 'error',
  // No request ever leaves the origin.
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A font inlined as `data:` would need a wider content security policy.
      assetsInlineLimit: 0,
    },
    experimental: {
      // Style sheets lie beside their fonts and find them wherever the folder lies. `{ relative: true }`
      // would say so more plainly, but Vite ignores it in the server build that Astro takes the CSS from.
      renderBuiltUrl: (file, { hostType }) =>
        hostType === 'css' ? file.replace(/^.*\//, './') : undefined,
    },
  },
});
