import type { Fault } from './fault.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** Words of the content that the page a sheet is printed from does not say, in their order. */
export function sourceFaults({ sheet, code, said, firstPage }: PrintedSheet): Fault[] {
  const spoken = said.words.flatMap(tokensOf);
  let at = 0;
  for (const [index, passage] of (sheet.source ?? []).entries()) {
    for (const token of tokensOf(passage)) {
      const found = spoken.indexOf(token, at);
      if (found < 0) {
        const after = sheet.source?.[index - 1]?.slice(-40) ?? '';
        const what = `It ought to say \`${token}\` of \`${passage.slice(0, 80)}\`, after \`${after}\`.`;
        return [{ sheet: code, page: firstPage, what }];
      }
      at = found + 1;
    }
  }
  return [];
}

/** Words, numbers and signs. A page may add a remark before the end of a sentence, so that is left out. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}.,;]/gu) ?? []
  );
}
