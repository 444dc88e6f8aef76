import type { Audience } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { said, type Course, type Said } from '../../domain/course/courses.ts';
import type { UseOf } from '../../domain/course/mentions.ts';
import { plainWords } from '../../domain/language/plain-words.ts';
import { uses, type Segment } from '../../domain/catalogue/segment.ts';

type Telling = Said & { use: UseOf<'Tell'> };

/** Who of an audience the switch has told, one after the other. */
export function tells(course: Course, audience: Audience): Telling[] {
  return said(course, 'switch', 'Tell').filter(({ use }) => use.props.audience === audience);
}

/**
 * The services that are told by name, or `all` where the words may well reach every one: a switchboard, a
 * poster, « tous les services ».
 */
export function servicesTold(
  telling: readonly Telling[],
  { contacts }: Pick<Catalogue, 'contacts'>,
): ReadonlySet<string> | 'all' {
  const told = new Set<string>();
  for (const { use, action } of telling) {
    const called = calledIn(use, action);
    if (called.length === 0 || speaksOfAll(plainWords(use.children))) return 'all';
    for (const id of called) {
      const service = contacts.get(id)?.facts.service;
      if (service === undefined) return 'all';
      told.add(service);
    }
  }
  return told;
}

/** The contacts between the tags; where there are none, those of the step that are for no other audience. */
function calledIn(tell: UseOf<'Tell'>, action: Said['action']): string[] {
  const own = contactsIn(tell.children);
  if (own.length > 0 || !action) return own;
  const ofOthers = uses(action.children).flatMap((use) =>
    use.name === 'Tell' ? contactsIn(use.children) : [],
  );
  return contactsIn(action.children).filter((id) => !ofOthers.includes(id));
}

function contactsIn(segments: readonly Segment[]): string[] {
  return uses(segments).flatMap((use) => (use.name === 'Contact' ? [use.props.id] : []));
}

function speaksOfAll(words: string): boolean {
  return /(?:tous les|autres) services|les services qui|(?:all|other) services/iu.test(words);
}
