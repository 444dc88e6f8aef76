import type { Segment } from '../../domain/catalogue/segment.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A code written in a sentence is the code of a sheet or of a form that exists. */
export const ref03: Check = ({ catalogue }) => {
  const codes = codesOf(catalogue);
  const prefixes = new Set([...codes].map(prefixOf));
  return [...catalogue.procedures.values(), ...catalogue.forms.values()].flatMap((text) =>
    writtenCodes(text)
      // Of what bears a code elsewhere, `CIM-10` or a bed, nothing is known.
      .filter(({ code }) => prefixes.has(prefixOf(code)) && !codes.has(code))
      .map(({ code, line, column }): Problem => ({
        rule: 'REF-03',
        facts: { code },
        place: { file: text.file, line, column },
      })),
  );
};

function codesOf({ procedures, forms }: Catalogue): ReadonlySet<string> {
  return new Set([...procedures.keys(), ...[...forms.values()].map(({ facts }) => facts.code)]);
}

function prefixOf(code: string): string {
  return code.slice(0, code.indexOf('-'));
}

interface Written {
  code: string;
  line: number;
  column: number;
}

const writtenCode = /(?<![\p{L}\d-])[A-Z]{2,4}-\d{2}(?:-[A-Z])?(?![\p{L}\d-])/gu;

/** The codes in the sentences of a text, each at the component that holds it. */
function writtenCodes(
  { body }: Pick<Text<unknown>, 'body'>,
  around = { line: 1, column: 1 },
): Written[] {
  return body.flatMap((segment) => codesIn(segment, around));
}

function codesIn(segment: Segment, around: { line: number; column: number }): Written[] {
  if (segment.kind === 'use') {
    const { line, column, children } = segment;
    return writtenCodes({ body: children }, { line, column });
  }
  const words = segment.kind === 'html' ? segment.html : segment.text;
  return [...words.matchAll(writtenCode)].map(([code]) => ({ code, ...around }));
}
