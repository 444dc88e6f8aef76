import { placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import {
  placeOfSaid,
  said,
  saidBeforeReturn,
  type Course,
  type Said,
} from '../../domain/course/courses.ts';
import { folded, foldedWords } from '../../domain/language/plain-words.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { placeOfReturn, withReturn } from './returns.ts';

/** After work with a copy it is closed, and everybody is sent back to the address of every day. */
export const ret10: Check = (subject) =>
  withReturn(subject).flatMap((course) => {
    const copies = copiesUsed(course, subject.catalogue);
    if (copies.length === 0) return [];
    return [...leftOpen(course, copies), ...sentBack(course, copies, subject.catalogue)];
  });

/** A copy that somebody looks into: where it is said, and what has to be closed. */
interface Copy {
  said: Said;
  /** Nothing where the copy is opened by name: SYM-04 sees to it that it is closed. */
  toClose: readonly string[];
}

function copiesUsed(course: Course, { extracts, resources }: Catalogue): Copy[] {
  const isCopy = (id: string) =>
    ['readonly-env', 'saas'].includes(resources.get(id)?.facts.type ?? '');
  const opened = saidBeforeReturn(course, 'Open');
  const openedIds = new Set(opened.map(({ use }) => use.props.id));
  return [
    ...opened
      .filter(({ use }) => isCopy(use.props.id))
      .map((each) => ({ said: each, toClose: [] })),
    ...saidBeforeReturn(course, 'Extract').flatMap((each) => {
      const extract = extracts.get(each.use.props.id)?.facts;
      if (extract?.kind !== 'readonly-env') return [];
      return {
        said: each,
        toClose: extract.stores.filter((id) => isCopy(id) && !openedIds.has(id)),
      };
    }),
  ];
}

function leftOpen(course: Course, copies: readonly Copy[]): Problem[] {
  const { application } = course;
  const closed = new Set(said(course, 'return', 'Close').map(({ use }) => use.props.id));
  return copies.flatMap(({ said: copy, toClose }) =>
    toClose
      .filter((resource) => !closed.has(resource))
      .map((resource) => ({
        rule: 'RET-10',
        facts: { why: 'not-closed', resource, application },
        place: placeOfReturn(course),
        related: [placeOfSaid(copy)],
      })),
  );
}

function sentBack(course: Course, copies: readonly Copy[], { applications }: Catalogue): Problem[] {
  const { application } = course;
  const entry = applications.get(application);
  if (!entry) return [];
  const related = copies.map(({ said: copy }) => placeOfSaid(copy));
  const { address } = entry.facts;
  if (address === undefined) {
    const facts = { why: 'no-address', application } as const;
    return [{ rule: 'RET-10', facts, place: placeOf(entry, 'name'), related }];
  }
  const typed = folded(address);
  if (course.says.return.some(({ use }) => foldedWords(use).includes(typed))) return [];
  const facts = { why: 'not-sent-back', address, application } as const;
  return [{ rule: 'RET-10', facts, place: placeOfReturn(course), related }];
}
