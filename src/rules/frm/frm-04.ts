import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { placeOfSaid } from '../../domain/course/courses.ts';
import { filledForms } from '../../domain/forms/filled-forms.ts';
import type { Check } from '../rule.ts';

/** What a service is told to fill it keeps blank, in a place that is said. */
export const frm04: Check = ({ catalogue, courses }) =>
  [...filledForms(courses, catalogue)].flatMap(([id, forms]) => {
    const service = catalogue.services.get(id);
    if (!service) return [];
    const kept = new Set(service.facts.stock.map(({ form }) => form));
    return [...forms]
      .filter(([form]) => !kept.has(form))
      .map(([form, use]) => ({
        rule: 'FRM-04',
        facts: { form, service: id },
        place: placeOf(service, 'stock'),
        related: [placeOfSaid(use)],
      }));
  });
