import type { Service } from '../../../schemas/service.ts';
import { placeOf, type Entry } from '../../domain/catalogue/catalogue.ts';
import { minutesOf } from '../../domain/catalogue/durations.ts';
import { filledForms } from '../../domain/forms/filled-forms.ts';
import { leastMinutes, stockLines, type StockLine } from '../../domain/forms/stock.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A service has blank sheets for eight hours at least, and for as long as the group plans for. */
export const frm03: Check = ({ catalogue, courses }) => {
  const filled = filledForms(courses, catalogue);
  const planned = minutesOf(catalogue.group.facts.stockFor);
  return [...catalogue.services.values()].flatMap((service) =>
    stockLines(service.facts, filled.get(service.id)?.keys() ?? [], catalogue).flatMap((line) =>
      shortage(service, line, planned),
    ),
  );
};

/** What a service keeps none of is the matter of FRM-04. */
function shortage(service: Entry<Service>, line: StockLine, planned: number): Problem[] {
  const { form, sheets, needed, places } = line;
  if (!needed || places.length === 0) return [];
  const index = service.facts.stock.findIndex((each) => each.form === form);
  const place = placeOf(service, `stock.${String(index)}.sheets`);
  const facts = { form, service: service.id, sheets };
  if (sheets < needed.atLeast) {
    const short = { ...facts, needed: needed.atLeast, minutes: leastMinutes };
    return [{ rule: 'FRM-03', facts: short, place }];
  }
  if (sheets >= needed.asPlanned) return [];
  const short = { ...facts, needed: needed.asPlanned, minutes: planned };
  return [{ rule: 'FRM-03', severity: 'warning', facts: short, place }];
}
