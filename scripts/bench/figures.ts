/** What is measured, and what it may cost. */

export const parts = ['validate', 'site', 'search', 'print'] as const;
export type Part = (typeof parts)[number];

interface Kind {
  part: Part;
  name: string;
  unit: 's' | 'ms' | 'MB' | '';
  /** The most it may be at 1,200 procedures, or at as many as are printed. */
  limit?: number;
  /** Whether 6,000 procedures may cost at most `growth` times what 1,200 do. */
  grows?: true;
}

/** The size that budgets are set for, and the one that shows how costs grow. */
export const usual = 1200;
export const large = 6000;

/** The size at which the binders of 40 services have about 170 pages each, and are printed. */
export const printed = 480;

/** Five times the procedures, and a tenth for what does not grow with them alone. */
export const growth = 5.5;

/** A line of the table each, in its order. */
export const figures = {
  validate: { part: 'validate', name: '`validate`, cold', unit: 's', grows: true },
  reading: {
    part: 'validate',
    name: 'of it, starting, reading and reporting',
    unit: 's',
    limit: 2,
  },
  validateAgain: { part: 'validate', name: '`validate`, nothing changed', unit: 's' },
  rules: { part: 'validate', name: 'of it, all rules', unit: 's', limit: 3, grows: true },
  validateMemory: { part: 'validate', name: '`validate`, peak memory', unit: 'MB' },
  site: { part: 'site', name: 'site (pages)', unit: 's' },
  search: { part: 'search', name: 'search (index)', unit: 's' },
  siteAndSearch: { part: 'site', name: 'site + search, cold', unit: 's', limit: 12, grows: true },
  build: { part: 'site', name: 'whole `build --no-print`, cold', unit: 's', grows: true },
  buildAgain: { part: 'site', name: 'whole `build --no-print`, nothing changed', unit: 's' },
  buildMemory: { part: 'site', name: '`build --no-print`, peak memory', unit: 'MB' },
  printedBinders: { part: 'print', name: 'print, binders', unit: '' },
  printedPages: { part: 'print', name: 'print, pages of a binder', unit: '' },
  print: { part: 'print', name: 'print, all binders, cold', unit: 's', limit: 110 },
  printPage: { part: 'print', name: 'print, a page, cold', unit: 'ms', limit: 15 },
  countedPage: { part: 'print', name: 'print, a page, page counts known', unit: 'ms', limit: 10 },
  printEdited: { part: 'print', name: 'print, one procedure edited', unit: 's', limit: 6 },
  printMemory: {
    part: 'print',
    name: 'print, peak memory with browser',
    unit: 'MB',
    limit: 2048,
  },
  reproducible: { part: 'print', name: 'print, same pages again', unit: '' },
  weasyprint: { part: 'print', name: 'WeasyPrint, a page of the same binder', unit: 'ms' },
  vivliostyle: { part: 'print', name: 'Vivliostyle, a page of the same binder', unit: 'ms' },
} as const satisfies Record<string, Kind>;

export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as FigureName[];

/** What came out for one size; a word says why there is no number. */
export type Figures = Partial<Record<FigureName, number | string>>;

/** A figure, with what may be asked of it. */
export function kindOf(name: FigureName): Kind {
  return figures[name];
}
