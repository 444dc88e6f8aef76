import type { InspectedPdf } from '../inspect-pdf.ts';
import type { Metadata } from '../write-metadata.ts';
import type { Fault } from './fault.ts';

/** What a PDF does not say of itself that programs which read it aloud, list it or keep it go by. */
export function natureFaults(found: InspectedPdf, expected: Metadata): Fault[] {
  const { title, language, date } = expected;
  const day = `${date}T00:00:00Z`;
  return [
    ...(found.isTagged ? [] : ['It is not tagged.']),
    ...unlike('title', found.title, title),
    ...unlike('language', found.language, language),
    ...unlike('date', found.created, day),
    ...(found.xmp === undefined
      ? ['It has no metadata.']
      : unlike('date of its metadata', /<xmp:CreateDate>(.*?)</.exec(found.xmp)?.[1], day)),
  ].map((what) => ({ what }));
}

function unlike(name: string, found: string | undefined, expected: string): string[] {
  return found === expected ? [] : [`Its ${name} is \`${found ?? ''}\`, and not \`${expected}\`.`];
}
