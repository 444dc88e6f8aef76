import type { Exchange } from '../../../schemas/exchange.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { said, type Course, type Said } from '../course/courses.ts';
import type { UseOf } from '../course/mentions.ts';

type SaidForm = Said & { use: UseOf<'Form'> };

/** Where a service is told to use a form at the switch or during the outage. */
export function formsUsed(course: Pick<Course, 'says'>): SaidForm[] {
  return [...said(course, 'switch', 'Form'), ...said(course, 'degraded', 'Form')];
}

/**
 * The forms each service fills while an application is down, and where it is first told to. One that
 * only ever reaches it filled, with a porter or through the tube, is none of them.
 */
export function filledForms(
  courses: readonly Course[],
  { exchanges }: Pick<Catalogue, 'exchanges'>,
): Map<string, Map<string, SaidForm>> {
  const arriving = formsArriving(exchanges);
  const filled = new Map<string, Map<string, SaidForm>>();
  for (const course of courses) {
    const forms = filled.get(course.service) ?? new Map<string, SaidForm>();
    filled.set(course.service, forms);
    for (const each of formsUsed(course)) {
      const { id } = each.use.props;
      if (!forms.has(id) && !arriving.has(`${course.service} ${id}`)) forms.set(id, each);
    }
  }
  return filled;
}

/** Each service with each form that comes to it on paper from others and that it sends to nobody. */
function formsArriving(exchanges: Catalogue['exchanges']): Set<string> {
  const arriving = new Set<string>();
  const leaving = new Set<string>();
  for (const { facts } of exchanges.values()) {
    if (facts.form === undefined) continue;
    const [from, to] =
      facts.direction === 'sends' ? [facts.of, facts.with] : [facts.with, facts.of];
    for (const service of from ?? []) leaving.add(`${service} ${facts.form}`);
    if (!onPaper.has(facts.by)) continue;
    for (const service of to ?? []) arriving.add(`${service} ${facts.form}`);
  }
  return arriving.difference(leaving);
}

/** What is said over the telephone is written down by whoever hears it. */
const onPaper: ReadonlySet<Exchange['by']> = new Set(['runner', 'pneumatic', 'in-person']);
