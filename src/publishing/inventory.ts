/** What an edition must hold, and what was found in it. Paths are from its root, with `/`. */
export interface Inventory {
  /** A page for each entry of the catalogue. */
  expectedPages: readonly string[];
  foundPages: readonly string[];
  /** By page: the style sheets and scripts it loads. */
  linkedFiles: ReadonlyMap<string, readonly string[]>;
  /** Every file there is. */
  files: readonly string[];
  /** The pages that search must find, and those it does. */
  expectedResults: readonly string[];
  foundResults: readonly string[];
  /** By PDF: the sheets it must hold, and those its print was found to hold. */
  expectedSheets: ReadonlyMap<string, readonly string[]>;
  foundSheets: ReadonlyMap<string, readonly string[]>;
}

/** A check of the finished output has failed: nothing is published. */
export class OutputFault extends Error {
  override name = 'OutputFault';
}

/** Everything that is missing from an edition, or in it without a reason; nothing when it is sound. */
export function inventoryFaults(inventory: Inventory): string[] {
  return [
    ...differences('page', inventory.expectedPages, inventory.foundPages),
    ...missingLinks(inventory),
    ...differences('search result', inventory.expectedResults, inventory.foundResults),
    ...sheetFaults(inventory.expectedSheets, inventory.foundSheets),
  ];
}

/** Every sheet that is missing from a print, or in it without a reason. */
export function sheetFaults(
  expected: Inventory['expectedSheets'],
  found: Inventory['foundSheets'],
): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((pdf) =>
    differences(`sheet of \`${pdf}\``, expected.get(pdf) ?? [], found.get(pdf) ?? []),
  );
}

/** One fault a file: a style sheet that is lost is lost to every page. */
function missingLinks({ linkedFiles, files }: Inventory): string[] {
  const there = new Set(files);
  const links = [...linkedFiles].flatMap(([page, list]) => list.map((file) => ({ page, file })));
  const missing = links.filter(({ file }) => !there.has(file));
  return [...Map.groupBy(missing, ({ file }) => file)].map(
    ([file, [first]]) => `The file \`${file}\` is missing, which \`${first?.page ?? ''}\` loads.`,
  );
}

function differences(
  what: string,
  expected: readonly string[],
  found: readonly string[],
): string[] {
  const expectedSet = new Set(expected);
  const foundSet = new Set(found);
  return [
    ...expected
      .filter((each) => !foundSet.has(each))
      .map((each) => `The ${what} \`${each}\` is missing.`),
    ...found
      .filter((each) => !expectedSet.has(each))
      .map((each) => `The ${what} \`${each}\` belongs to nothing.`),
    ...found
      .filter((each, index) => found.indexOf(each) !== index)
      .map((each) => `The ${what} \`${each}\` is there twice.`),
  ];
}
