/** The rooms of this code and the doors between them. Each rule says why it exists. */
const tests = '[.]test[.]ts$|/(sample|test)-[^/]+[.]ts$';

export default {
  forbidden: [
    {
      name: 'schemas-know-only-zod',
      comment: 'Authors read the schemas first; everything else is built on them.',
      severity: 'error',
      from: { path: '^schemas/', pathNot: tests },
      to: { pathNot: '^schemas/|node_modules/zod/' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain is told everything and asks nothing: no files, no clock, no browser, no Astro.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^(src/domain|schemas)/' },
    },
    {
      name: 'rules-and-reporting-are-pure',
      comment: 'What is wrong, and how it reads, depends on the content alone.',
      severity: 'error',
      from: { path: '^src/(rules|reporting|i18n)/', pathNot: tests },
      to: {
        pathNot:
          '^(src/(domain|rules|reporting|i18n)|schemas)/|node_modules/picocolors/|^(node:)?crypto$',
      },
    },
    {
      name: 'rooms-meet-in-scripts',
      comment:
        'Reading, printing, search, publishing and the site know the domain, not each other.',
      severity: 'error',
      from: { path: '^src/(handbook|reading|printing|search|publishing|site)/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/($1|domain|i18n)/' },
    },
    {
      name: 'puppeteer-stays-in-printing',
      comment: 'A page that opens a browser cannot be tested without one.',
      severity: 'error',
      from: { pathNot: `^src/printing/|${tests}` },
      to: { path: 'node_modules/(puppeteer|@sparticuz)' },
    },
    {
      name: 'pagefind-stays-in-search',
      comment: 'The search engine is a guest and can be shown out.',
      severity: 'error',
      from: { pathNot: '^src/search/' },
      to: { path: 'node_modules/pagefind' },
    },
    {
      name: 'content-is-parsed-once',
      comment:
        'One reader: whatever a page shows, the validator has seen. The benchmark writes content.',
      severity: 'error',
      from: { pathNot: '^(src/reading|scripts/bench)/' },
      to: { path: 'node_modules/(gray-matter|yaml|satteri)/' },
    },
    {
      name: 'nothing-imports-a-script',
      comment: 'Scripts are front doors. What two of them share and others need belongs in src/.',
      severity: 'error',
      from: { pathNot: '^scripts/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
