import { expect, test } from 'vitest';
import { filesLinkedBy } from './linked-files.ts';

test.each([
  {
    name: 'a style sheet is found from a page of a folder',
    page: 'services/bloc.html',
    html: '<link rel="stylesheet" href="../assets/site.css">',
    files: ['assets/site.css'],
  },
  {
    name: 'a script is found from a page of the root',
    page: 'index.html',
    html: '<script src="./search/search.js" defer></script>',
    files: ['search/search.js'],
  },
  {
    name: 'what stands behind a question mark names no other file',
    page: 'index.html',
    html: '<script src="search/search.js?v=2"></script>',
    files: ['search/search.js'],
  },
  {
    name: 'a file elsewhere is never in the folder',
    page: 'index.html',
    html: '<link rel="stylesheet" href="https://exemple.example/a.css">',
    files: ['https://exemple.example/a.css'],
  },
  {
    name: 'a link to click loads nothing',
    page: 'index.html',
    html: '<a href="matrix.html">Couverture</a>',
    files: [],
  },
])('$name', ({ page, html, files }) => {
  expect(filesLinkedBy(page, html)).toEqual(files);
});
