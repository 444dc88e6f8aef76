import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { isInForce } from '../../domain/catalogue/in-force.ts';
import { uses } from '../../domain/catalogue/segment.ts';
import type { Check } from '../rule.ts';

/** A code said over the telephone names one sheet or form only, and one that readers have. */
export const ref01: Check = (subject) => [
  ...repeatedCodes(subject),
  ...repeatedShorts(subject),
  ...outOfForce(subject),
];

const repeatedCodes: Check = ({ catalogue: { procedures, forms } }) =>
  [...forms.values()].flatMap((form, index, all) => {
    const { code } = form.facts;
    const first =
      procedures.get(code) ?? all.slice(0, index).find(({ facts }) => facts.code === code);
    if (!first) return [];
    return {
      rule: 'REF-01',
      facts: { why: 'repeated', kind: 'form', id: code },
      place: placeOf(form, 'code'),
      related: [placeOf(first, 'code')],
    };
  });

/** A binder names the page of an application by its short name: `C-DPI`. */
const repeatedShorts: Check = ({ catalogue: { applications } }) =>
  [...applications.values()].flatMap((application, index, all) => {
    const { short } = application.facts;
    const first = all.slice(0, index).find(({ facts }) => facts.short === short);
    if (!first) return [];
    return {
      rule: 'REF-01',
      facts: { why: 'repeated-short', short },
      place: placeOf(application, 'short'),
      related: [placeOf(first, 'short')],
    };
  });

const outOfForce: Check = ({ catalogue, today, inForce }) =>
  inForce.flatMap(({ file, body }) =>
    uses(body).flatMap((use) => {
      const target = use.name === 'See' ? catalogue.procedures.get(use.props.code) : undefined;
      if (!target || isInForce(target.facts, today)) return [];
      return {
        rule: 'REF-01',
        facts: { why: 'not-in-force', kind: 'procedure', id: target.id },
        place: { file, line: use.line, column: use.column },
        related: [placeOf(target, 'status')],
      };
    }),
  );
