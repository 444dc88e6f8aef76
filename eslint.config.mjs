import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The domain is told everything: the clock and chance are not its to read. */
const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Today is an argument; only a script reads the clock.',
  },
];

export default defineConfig(
  { ignores: ['dist', 'node_modules', '.astro', 'coverage', '**/.*.building-*'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts', 'schemas/**/*.ts', 'src/rules/**/*.ts', 'src/reporting/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noClock],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Today is an argument.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
      ],
    },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    // dependency-cruiser does not read .astro files, so the doors of the seen rooms are kept here.
    files: ['**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'puppeteer*', 'pagefind*', '**/scripts/**'],
              message: 'A component shows; it opens no files, browsers or indexes.',
            },
            {
              group: [
                '**/reading/**',
                '**/printing/**',
                '**/search/**',
                '**/publishing/**',
                '**/rules/**',
              ],
              message: 'Pages know the site, the domain and the words, nothing behind them.',
            },
          ],
        },
      ],
    },
  },
);
