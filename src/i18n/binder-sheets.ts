import { entryOf, type Catalogue } from '../domain/catalogue/catalogue.ts';
import type { PaginationWords } from '../domain/binder/pagination-stylesheet.ts';
import type { Sheet } from '../domain/binder/pagination.ts';
import { partIds, type BinderPlan } from '../domain/binder/plan.ts';
import type { Words } from './words.type.ts';

/** The parts of a binder in order, with the lines that stand around their text. */
export function binderSheets(plan: BinderPlan, catalogue: Catalogue, words: Words): Sheet[] {
  const service = entryOf(catalogue.services, plan.service).facts.name;
  const { binder, vocabulary, procedure } = words;
  const plain = (id: string, headRight: string): Sheet => ({
    id,
    opensOn: 'right',
    margins: { headLeft: service, headRight, foot: '' },
  });
  const tabs = plan.tabs.flatMap(({ application, procedures }) => {
    const { name, short } = entryOf(catalogue.applications, application).facts;
    return [
      plain(partIds.tab(application), name),
      ...procedures.map(({ id: code, facts }): Sheet => ({
        id: partIds.sheet(code),
        opensOn: 'right',
        margins: {
          headLeft: `${service} · ${short}`,
          headRight: `${vocabulary.phases[facts.phase]} · ${facts.trigger.map((each) => vocabulary.triggers[each]).join(', ')}`,
          foot: procedure.revision(facts.revision, words.day(facts.effective)),
          code,
        },
      })),
    ];
  });
  const forms = plan.forms.map(({ facts }): Sheet => ({
    id: partIds.sheet(facts.code),
    opensOn: 'right',
    margins: {
      headLeft: service,
      headRight: binder.forms,
      foot: words.blank.revision(facts.revision, words.day(facts.effective)),
      code: facts.code,
    },
  }));
  return [
    { id: partIds.cover, opensOn: 'any' },
    plain(partIds.contents, binder.contents),
    ...tabs,
    ...(forms.length > 0 ? [plain(partIds.forms, binder.forms), ...forms] : []),
  ];
}

/** The words that a binder's pages bear by themselves. */
export function paginationWords({ binder }: Words): PaginationWords {
  return { sheetFoot: binder.sheetFoot, blankPage: binder.leftBlank };
}
