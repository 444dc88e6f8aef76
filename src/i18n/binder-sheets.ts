import type { PaginationWords } from '../domain/binder/pagination-stylesheet.ts';
import type { Margins, Sheet } from '../domain/binder/pagination.ts';
import { binderParts, formParts, type Part } from '../domain/binder/parts.ts';
import type { BinderPlan } from '../domain/binder/plan.ts';
import { sourcePassages } from '../domain/binder/source-passages.ts';
import { entryOf, type Catalogue, type Text } from '../domain/catalogue/catalogue.ts';
import { reviewDue } from '../domain/catalogue/freshness.ts';
import type { Form } from '../../schemas/form.ts';
import type { Day } from '../../schemas/values.ts';
import type { Words } from './words.type.ts';

/** The sheets of a binder in order, with the lines that stand around their text. */
export function binderSheets(
  plan: BinderPlan,
  catalogue: Catalogue,
  words: Words,
  today: Day,
): Sheet[] {
  const service = entryOf(catalogue.services, plan.service).facts.name;
  return binderParts(plan, catalogue).map((part): Sheet => {
    const { id, opensOn } = part;
    if (part.kind === 'cover') return { id, opensOn };
    // A binder has no leaves of another size: what is smaller is cut out of a copy.
    const isTurned = part.kind === 'form' && part.form.facts.paper === 'A4-landscape';
    return {
      id,
      opensOn,
      margins: marginsOf(part, service, catalogue, words, today),
      source: sourcePassages(part, catalogue),
      ...(isTurned && { paper: 'A4-landscape' }),
    };
  });
}

/** The two sides of a form that is printed alone. */
export function formSheets(
  form: Text<Form>,
  catalogue: Catalogue,
  words: Words,
  today: Day,
): Sheet[] {
  const { name } = catalogue.group.facts;
  return formParts(form).map((part) => ({
    id: part.id,
    opensOn: part.opensOn,
    paper: form.facts.paper,
    margins: marginsOf(part, name, catalogue, words, today),
    source: sourcePassages(part, catalogue),
  }));
}

function marginsOf(
  part: Part,
  owner: string,
  catalogue: Catalogue,
  words: Words,
  today: Day,
): Margins {
  const { code, tab } = part;
  return {
    headLeft: `${code}\n${partTitle(part, catalogue, words)}`,
    headRight: [owner, ...headOf(part, words)].join('\n'),
    foot: [...footOf(part, words), words.binder.edition(words.shortDay(today))].join('\n'),
    code,
    band: part.kind === 'procedure' ? part.procedure.facts.phase : 'plain',
    ...(tab && { tab }),
  };
}

/** What a part is called, in lists as well as at the head of its pages. */
export function partTitle(part: Part, { applications }: Catalogue, { binder }: Words): string {
  switch (part.kind) {
    case 'application':
      return entryOf(applications, part.application).facts.name;
    case 'procedure':
      return part.procedure.facts.title;
    case 'form':
      return part.form.facts.title;
    case 'instructions':
      return binder.instructions(part.form.facts.title);
    default:
      return binder.parts[part.kind];
  }
}

function headOf(part: Part, { vocabulary, binder }: Words): string[] {
  if (part.kind !== 'procedure') return [];
  const { phase, trigger, until } = part.procedure.facts;
  const triggers = trigger.map((each) => vocabulary.triggers[each]).join(', ');
  return [`${until ? `${binder.interim} · ` : ''}${binder.phases[phase]} · ${triggers}`];
}

function footOf(part: Part, { binder, shortDay }: Words): string[] {
  switch (part.kind) {
    case 'procedure': {
      const { facts } = part.procedure;
      // An end that is set comes before any review.
      const due = facts.until
        ? binder.endsOn(shortDay(facts.until))
        : binder.reviewBy(shortDay(reviewDue(facts)));
      return [`${binder.revision(facts.revision, shortDay(facts.effective))} · ${due}`];
    }
    case 'form':
    case 'instructions': {
      const { revision, effective } = part.form.facts;
      return [binder.revision(revision, shortDay(effective))];
    }
    default:
      return [];
  }
}

/** The words that a binder's pages bear by themselves. */
export function paginationWords({ binder }: Words): PaginationWords {
  const { sheetFoot, leftBlank } = binder;
  return {
    sheetFoot,
    blankPage: leftBlank,
    fingerprint: (code) => `${binder.fingerprint} ${code}`,
  };
}
