import { writtenIn, type Segment } from '../../domain/catalogue/segment.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A code written in a sentence is the code of a sheet or of a form that exists. */
export const ref03: Check = ({ catalogue }) => {
  const codes = codesOf(catalogue);
  const prefixes = new Set([...codes].map(prefixOf));
  return [...catalogue.procedures.values(), ...catalogue.forms.values()].flatMap((text) =>
    writtenCodes(text.body)
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

const writtenCode = /(?<![\p{L}\d-])[A-Z]{2,4}-\d{2}(?:-[A-Z])?(?![\p{L}\d-])/gu;

function writtenCodes(body: readonly Segment[]) {
  return writtenIn(body).flatMap(({ words, ...at }) =>
    [...words.matchAll(writtenCode)].map(([code]) => ({ code, ...at })),
  );
}
