/** Something that is wrong with a print. */
export interface Fault {
  /** Code of the sheet, for what is wrong with one. */
  sheet?: string;
  /** Counted from 1. */
  page?: number;
  /** One sentence. */
  what: string;
}

/** `DPI-03-D, page 41: …` */
export function faultSentence({ sheet, page, what }: Fault): string {
  const where = [sheet && `\`${sheet}\``, page && `page ${String(page)}`].filter(Boolean);
  return where.length > 0 ? `${where.join(', ')}: ${what}` : what;
}
