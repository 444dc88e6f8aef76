import { expect, test } from 'vitest';
import { inventoryFaults, type Inventory } from './inventory.ts';

/** An edition in which all is well, but for what the test says otherwise. */
function inventory(changes: Partial<Inventory> = {}): Inventory {
  return {
    expectedPages: ['index.html', 'procedures/dpi-01-b.html'],
    foundPages: ['procedures/dpi-01-b.html', 'index.html'],
    linkedFiles: new Map([['index.html', ['assets/site.css']]]),
    files: ['index.html', 'procedures/dpi-01-b.html', 'assets/site.css'],
    expectedResults: ['procedures/dpi-01-b.html'],
    foundResults: ['procedures/dpi-01-b.html'],
    expectedSheets: new Map([['binders/bloc.pdf', ['cover', 'dpi-01-b']]]),
    foundSheets: new Map([['binders/bloc.pdf', ['cover', 'dpi-01-b']]]),
    ...changes,
  };
}

test('a sound edition has no faults', () => {
  expect(inventoryFaults(inventory())).toEqual([]);
});

test.each<{ name: string; changes: Partial<Inventory>; fault: string }>([
  {
    name: 'a page that was not made',
    changes: { foundPages: ['index.html'] },
    fault: 'The page `procedures/dpi-01-b.html` is missing.',
  },
  {
    name: 'a page of nothing',
    changes: { foundPages: ['index.html', 'procedures/dpi-01-b.html', 'old.html'] },
    fault: 'The page `old.html` belongs to nothing.',
  },
  {
    name: 'a style sheet that a page loads and that is not there',
    changes: { files: ['index.html', 'procedures/dpi-01-b.html'] },
    fault: 'The file `assets/site.css` is missing, which `index.html` loads.',
  },
  {
    name: 'a page that search does not find',
    changes: { foundResults: [] },
    fault: 'The search result `procedures/dpi-01-b.html` is missing.',
  },
  {
    name: 'a binder that was not printed',
    changes: { foundSheets: new Map() },
    fault: 'The sheet of `binders/bloc.pdf` `dpi-01-b` is missing.',
  },
  {
    name: 'a sheet that a binder lacks',
    changes: { foundSheets: new Map([['binders/bloc.pdf', ['cover']]]) },
    fault: 'The sheet of `binders/bloc.pdf` `dpi-01-b` is missing.',
  },
  {
    name: 'a sheet printed twice',
    changes: { foundSheets: new Map([['binders/bloc.pdf', ['cover', 'dpi-01-b', 'dpi-01-b']]]) },
    fault: 'The sheet of `binders/bloc.pdf` `dpi-01-b` is there twice.',
  },
  {
    name: 'a binder of no service',
    changes: {
      foundSheets: new Map([
        ['binders/bloc.pdf', ['cover', 'dpi-01-b']],
        ['binders/bar.pdf', ['cover']],
      ]),
    },
    fault: 'The sheet of `binders/bar.pdf` `cover` belongs to nothing.',
  },
])('$name is named', ({ changes, fault }) => {
  expect(inventoryFaults(inventory(changes))).toContain(fault);
});
