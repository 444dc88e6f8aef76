import type { Exchange } from '../../../schemas/exchange.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { saidBeforeReturn, type Course, type Said } from '../course/courses.ts';
import type { UseOf } from '../course/mentions.ts';
import { doneWith, type Doing } from './done-with.ts';

type SaidForm = Said & { use: UseOf<'Form'> };

/** Where a service is told to use a form at the switch or during the outage. */
export function formsUsed(course: Pick<Course, 'says'>): SaidForm[] {
  return saidBeforeReturn(course, 'Form');
}

/**
 * The forms of which each service needs blank ones while an application is down, and where it is first told
 * to use them. One that it only reads or hands on is none of them, nor one that reaches it filled, with a
 * porter or through the tube, unless a step has it take another.
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
      const doing = blankFor[arriving.get(`${course.service} ${id}`) ?? 'not'];
      if (!forms.has(id) && doing.has(doneWith(each))) forms.set(id, each);
    }
  }
  return filled;
}

/** A request is answered on the sheet it came on; on what comes with a patient, each service goes on writing. */
type Arrival = 'to-answer' | 'to-continue';

/** What is done with a form when a blank one is needed, by what it arrives as. */
const blankFor: Record<Arrival | 'not', ReadonlySet<Doing>> = {
  not: new Set(['taken', 'written', 'unknown']),
  'to-continue': new Set(['taken', 'written']),
  'to-answer': new Set(['taken']),
};

/** Each service with each form that comes to it on paper from others and that it sends to nobody. */
function formsArriving(exchanges: Catalogue['exchanges']): Map<string, Arrival> {
  const arriving = new Map<string, Arrival>();
  const leaving = new Set<string>();
  for (const { facts } of exchanges.values()) {
    const { form, direction, what, of, with: others = [], by } = facts;
    if (form === undefined) continue;
    const [from, to] = direction === 'sends' ? [of, others] : [others, of];
    for (const service of from) leaving.add(`${service} ${form}`);
    if (!onPaper.has(by)) continue;
    const isAnswered = what === 'request' || what === 'result';
    for (const service of to) {
      const key = `${service} ${form}`;
      if (isAnswered && !arriving.has(key)) arriving.set(key, 'to-answer');
      if (!isAnswered) arriving.set(key, 'to-continue');
    }
  }
  for (const key of leaving) arriving.delete(key);
  return arriving;
}

/** What is said over the telephone is written down by whoever hears it. */
const onPaper: ReadonlySet<Exchange['by']> = new Set(['runner', 'pneumatic', 'in-person']);
