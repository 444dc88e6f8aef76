import { expect, test } from 'vitest';
import { relativeAddresses } from './relative-addresses.ts';

test.each([
  {
    name: 'a link from a page in a folder climbs out of it first',
    path: '/services/bloc.html',
    html: '<a href="/procedures/dpi-01-b.html">DPI</a>',
    relative: '<a href="../procedures/dpi-01-b.html">DPI</a>',
  },
  {
    name: 'a link from a page of the root stays in the root',
    path: '/index.html',
    html: '<a href="/matrix.html">Couverture</a>',
    relative: '<a href="./matrix.html">Couverture</a>',
  },
  {
    name: 'scripts and style sheets are found too',
    path: '/forms/bio.html',
    html: '<link rel="stylesheet" href="/assets/a.css"><script src="/search/search.js" defer></script>',
    relative:
      '<link rel="stylesheet" href="../assets/a.css"><script src="../search/search.js" defer></script>',
  },
  {
    name: 'a place on the same page stays as it is',
    path: '/contacts.html',
    html: '<a href="#standard">Standard</a>',
    relative: '<a href="#standard">Standard</a>',
  },
  {
    name: 'an address of the web stays as it is',
    path: '/a/b.html',
    html: '<a href="https://exemple.example/">x</a><a href="//exemple.example/">y</a>',
    relative: '<a href="https://exemple.example/">x</a><a href="//exemple.example/">y</a>',
  },
  {
    name: 'words that look like an attribute are words',
    path: '/a/b.html',
    html: '<p title="a > b">Écrire href="/x" ici</p>',
    relative: '<p title="a > b">Écrire href="/x" ici</p>',
  },
])('$name', ({ html, path, relative }) => {
  expect(relativeAddresses(html, path)).toBe(relative);
});
