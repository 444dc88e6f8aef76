import type { Form } from '../../../schemas/form.ts';
import type { Service } from '../../../schemas/service.ts';
import { minutesOf } from '../catalogue/durations.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What decides how many blank sheets of a form a service goes through. */
export interface Consumption {
  patientsPerDay: number;
  /** How many times a patient needs the form in a day. */
  perPatientDay: number;
  /** Sheets to fill each time. */
  copies: number;
}

const day = 24 * 60;

/** However long an outage is planned for, nobody fetches paper during its first eight hours. */
export const leastMinutes = 8 * 60;

/** The blank sheets to keep for an outage of so many minutes. */
export function sheetsNeeded(
  { patientsPerDay, perPatientDay, copies }: Consumption,
  minutes: number,
): number {
  return Math.ceil((patientsPerDay * perPatientDay * copies * minutes) / day);
}

/** One line of the restocking list of a service. */
export interface StockLine {
  form: string;
  /** Where the blank sheets are; none are kept when empty. */
  places: readonly string[];
  /** How many there are after each round, in all places together. */
  sheets: number;
  /** How many there must be, where the figures to reckon it are known. */
  needed?: { atLeast: number; asPlanned: number };
}

/** What a service keeps of each of these forms, and what it needs. */
export function stockLines(
  service: Pick<Service, 'patientsPerDay' | 'stock'>,
  forms: Iterable<string>,
  catalogue: Pick<Catalogue, 'forms' | 'group'>,
): StockLine[] {
  const planned = minutesOf(catalogue.group.facts.stockFor);
  return [...forms].map((form) => {
    const kept = service.stock.filter((each) => each.form === form);
    const consumption = consumptionOf(service, catalogue.forms.get(form)?.facts);
    return {
      form,
      places: kept.map(({ place }) => place),
      sheets: kept.reduce((sum, { sheets }) => sum + sheets, 0),
      ...(consumption && {
        needed: {
          atLeast: sheetsNeeded(consumption, leastMinutes),
          asPlanned: sheetsNeeded(consumption, planned),
        },
      }),
    };
  });
}

function consumptionOf(
  { patientsPerDay }: Pick<Service, 'patientsPerDay'>,
  form: Pick<Form, 'perPatientDay' | 'copies'> | undefined,
): Consumption | undefined {
  if (patientsPerDay === undefined || form?.perPatientDay === undefined) return undefined;
  return { patientsPerDay, perPatientDay: form.perPatientDay, copies: form.copies };
}
