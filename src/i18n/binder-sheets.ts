import type { PaginationWords } from '../domain/binder/pagination-stylesheet.ts';
import type { Margins, Sheet } from '../domain/binder/pagination.ts';
import { binderParts, type Part } from '../domain/binder/parts.ts';
import type { BinderPlan } from '../domain/binder/plan.ts';
import { entryOf, type Catalogue } from '../domain/catalogue/catalogue.ts';
import { reviewDue } from '../domain/catalogue/freshness.ts';
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
    const { id, code, opensOn, tab } = part;
    if (part.kind === 'cover') return { id, opensOn };
    const margins: Margins = {
      headLeft: `${code}\n${partTitle(part, catalogue, words)}`,
      headRight: [service, ...headOf(part, words)].join('\n'),
      foot: [...footOf(part, words), words.binder.edition(words.day(today))].join('\n'),
      code,
      band: part.kind === 'procedure' ? part.procedure.facts.phase : 'plain',
      ...(tab && { tab }),
    };
    return { id, opensOn, margins };
  });
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

function headOf(part: Part, { vocabulary }: Words): string[] {
  if (part.kind !== 'procedure') return [];
  const { phase, trigger } = part.procedure.facts;
  const triggers = trigger.map((each) => vocabulary.triggers[each]).join(', ');
  return [`${vocabulary.phases[phase].toUpperCase()} · ${triggers}`];
}

function footOf(part: Part, { binder, shortDay }: Words): string[] {
  switch (part.kind) {
    case 'procedure': {
      const { facts } = part.procedure;
      const due = binder.reviewBy(shortDay(reviewDue(facts)));
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
