import { entryOf, placeOf, type Catalogue } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid, type Course, type Said } from '../../domain/course/courses.ts';
import { isOf, type UseOf } from '../../domain/course/mentions.ts';
import { scenariosOf } from '../../domain/fallback/concerned.ts';
import { stepsDuring } from '../../domain/fallback/steps-during.ts';
import { lossOfAll } from '../../domain/fallback/survival.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Check } from '../rule.ts';
import { gatherLosses } from './gather-losses.ts';

/** Blank forms lie where staff can take them whatever fails, and not only on a server. */
export const fal07: Check = ({ catalogue, courses, closures }) => {
  const namedIn = resourceNamedIn(catalogue);
  const found = courses.flatMap((course) =>
    formsOf(course).flatMap((form) => {
      const kept = placesOf(form, course.service, catalogue);
      const lying = kept.map(({ text }) => namedIn(text));
      const [first] = kept;
      if (!first || lying.includes(undefined)) return [];
      return scenariosOf(course, catalogue).flatMap(({ id: scenario }) => {
        const on = lying.filter((id) => id !== undefined);
        const chain = lossOfAll(on, entryOf(closures, scenario));
        if (!chain) return [];
        const about = { form: form.use.props.id, service: course.service, place: first.text };
        return { about, place: first.place, related: [placeOfSaid(form)], scenario, chain };
      });
    }),
  );
  return gatherLosses(found).map((lost) => ({ rule: 'FAL-07', ...lost }));
};

type SaidForm = Said & { use: UseOf<'Form'> };

function formsOf(course: Course): SaidForm[] {
  return stepsDuring(course).flatMap(({ names }) => names.filter((each) => isOf(each, 'Form')));
}

/** Where a service keeps a form: what its own stock says, else what the form says for all. */
function placesOf(
  { use }: SaidForm,
  service: string,
  { services, forms }: Catalogue,
): { text: string; place: Place }[] {
  const { id } = use.props;
  const entry = services.get(service);
  const stock = (entry?.facts.stock ?? []).flatMap((each, index) =>
    entry && each.form === id
      ? [{ text: each.place, place: placeOf(entry, `stock.${String(index)}.place`) }]
      : [],
  );
  const form = forms.get(id);
  if (stock.length > 0 || !form) return stock;
  return [{ text: form.facts.keptAt, place: placeOf(form, 'keptAt') }];
}

/** What holds files, or sheets of paper: a place that names it means in it, and not beside it. */
const holders: readonly Resource['type'][] = [
  'server',
  'storage',
  'database',
  'file-share',
  'application',
  'module',
  'saas',
  'readonly-env',
  'paper-stock',
];

/** The resource that a place names in full, if there is one. */
function resourceNamedIn({ resources }: Catalogue): (place: string) => string | undefined {
  const named = [...resources.values()]
    .filter(({ facts }) => holders.includes(facts.type))
    .map(({ id, facts }) => ({ id, name: facts.name.toLowerCase() }));
  return (place) => named.find(({ name }) => place.toLowerCase().includes(name))?.id;
}
