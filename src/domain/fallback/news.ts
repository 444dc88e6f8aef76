import type { Contact } from '../../../schemas/contact.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Channel } from '../../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { uses, type Use } from '../catalogue/segment.ts';
import type { Course, Said } from '../course/courses.ts';
import { isOf, type UseOf } from '../course/mentions.ts';
import type { Chain, Closure } from './closure.ts';
import { stepsDuring, type StepDuring } from './steps-during.ts';
import { lossOfAll, lossOfContact, lossOfNumber, nearby, type Reach } from './survival.ts';

/** Something that a step of a course has somebody told. */
export interface News {
  said: Said & { use: UseOf<'Tell'> };
  /** Who is called: those named with it, else those of its step. */
  contacts: readonly string[];
  /** Whether it goes to mobile telephones and nobody who is called has one. */
  needsNumber: boolean;
  /** Why it does not travel when some things are down. */
  lossIn: (down: Closure) => Chain | undefined;
}

/** All that a course has told while the application is down. One role that is reached is enough. */
export function newsOf(course: Course, catalogue: Catalogue): News[] {
  const hospital = catalogue.services.get(course.service)?.facts.establishment;
  const reach = { resources: catalogue.resources, hospital };
  return stepsDuring(course).flatMap((step) =>
    step.names.flatMap((said) => {
      if (!isOf(said, 'Tell')) return [];
      const contacts = calledFor(said.use, step);
      return { said, contacts, ...travel(said.use.props.by, contacts, catalogue, reach) };
    }),
  );
}

function calledFor(tell: UseOf<'Tell'>, { names }: StepDuring): string[] {
  const within = uses(tell.children).flatMap(contactIn);
  return within.length > 0 ? within : names.flatMap(({ use }) => contactIn(use));
}

function contactIn(use: Use): string[] {
  return use.name === 'Contact' ? [use.props.id] : [];
}

function travel(
  by: Channel,
  called: readonly string[],
  { contacts }: Catalogue,
  reach: Reach,
): Pick<News, 'needsNumber' | 'lossIn'> {
  const ofTypes = (...types: readonly Resource['type'][]) => resourcesOf(types, reach);
  switch (by) {
    case 'phone':
      return called.length > 0
        ? always((down) => firstIfAll(called.map((id) => lossOfContact(id, down, contacts))))
        : always((down) => lossOfAll(ofTypes('telephony-ip', 'telephony-analog', 'mobile'), down));
    case 'mobile':
    case 'text-message':
      return called.length > 0
        ? toMobiles(called, contacts)
        : always((down) => lossOfAll(ofTypes('mobile'), down));
    case 'email':
      return always(
        (down) => lossOfAll(ofTypes('internet'), down) ?? lossOfAll(ofTypes('lan'), down),
      );
    case 'radio':
      return always((down) => lossOfAll(ofTypes('radio'), down));
    case 'in-person':
    case 'poster':
    case 'runner':
      return always(() => undefined);
  }
}

const always = (lossIn: News['lossIn']) => ({ needsNumber: false, lossIn });

/** An outside number may be a mobile one; only the hospital's own kinds are known not to be. */
function toMobiles(
  called: readonly string[],
  contacts: Catalogue['contacts'],
): Pick<News, 'needsNumber' | 'lossIn'> {
  const known = called.flatMap((id) => contacts.get(id)?.facts ?? []);
  const numbers = known.flatMap((contact) => contact.numbers).filter(isMobile);
  return {
    needsNumber: known.length > 0 && numbers.length === 0,
    lossIn: (down) => firstIfAll(numbers.map((number) => lossOfNumber(number, down))),
  };
}

function isMobile({ kind }: Contact['numbers'][number]): boolean {
  return kind === 'mobile' || kind === 'outside';
}

function firstIfAll(losses: readonly (Chain | undefined)[]): Chain | undefined {
  return losses.every((loss) => loss !== undefined) ? losses[0] : undefined;
}

/** What there is of some types where staff are; what nobody describes cannot fail. */
function resourcesOf(types: readonly Resource['type'][], reach: Reach): readonly string[] {
  const all = [...reach.resources.values()].filter(({ facts }) => types.includes(facts.type));
  return nearby(
    all.map(({ id }) => id),
    reach,
  );
}
