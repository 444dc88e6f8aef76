import type { InspectedPdf } from '../inspect-pdf.ts';
import type { Fault } from './fault.ts';

/** Bookmarks that are not the headings of the page, in order and to the last space. */
export function outlineFaults(
  { outline }: Pick<InspectedPdf, 'outline'>,
  headings: readonly string[],
): Fault[] {
  const titles = outline.map(({ title }) => title);
  const index = headings.findIndex((heading, at) => heading !== titles[at]);
  if (index < 0 && titles.length <= headings.length) return [];
  const at = index < 0 ? headings.length : index;
  const [found, expected] = [titles[at], headings[at]];
  const what =
    expected === undefined
      ? `Its bookmark \`${found ?? ''}\` is no heading of it.`
      : `Its bookmark for the heading \`${expected}\` is \`${found ?? ''}\`.`;
  return [{ what }];
}
