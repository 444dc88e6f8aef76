import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../schemas/service.ts';
import { aCatalogue, aForm } from '../catalogue/sample-catalogue.ts';
import { sheetsNeeded, stockLines, type Consumption } from './stock.ts';

const count = fc.integer({ min: 1, max: 999 });
const minutes = fc.integer({ min: 1, max: 30 * 24 * 60 });
const consumption = fc.record({ patientsPerDay: count, perPatientDay: count, copies: count });

describe('sheetsNeeded', () => {
  test.each<{ name: string; of: Consumption; minutes: number; sheets: number }>([
    {
      name: 'a day is what all patients need in a day',
      of: { patientsPerDay: 28, perPatientDay: 2, copies: 2 },
      minutes: 24 * 60,
      sheets: 112,
    },
    {
      name: 'a third of a day is a third of that, rounded up',
      of: { patientsPerDay: 28, perPatientDay: 2, copies: 2 },
      minutes: 8 * 60,
      sheets: 38,
    },
    {
      name: 'one patient needs a whole sheet for a minute',
      of: { patientsPerDay: 1, perPatientDay: 1, copies: 1 },
      minutes: 1,
      sheets: 1,
    },
  ])('$name', ({ of, minutes: length, sheets }) => {
    expect(sheetsNeeded(of, length)).toBe(sheets);
  });

  test('whole days cost exactly as much as their days', () => {
    fc.assert(
      fc.property(consumption, fc.integer({ min: 1, max: 30 }), (of, days) => {
        expect(sheetsNeeded(of, days * 24 * 60)).toBe(days * sheetsNeeded(of, 24 * 60));
      }),
    );
  });

  test('a longer outage, or more of anything, never needs fewer', () => {
    fc.assert(
      fc.property(consumption, minutes, minutes, (of, length, more) => {
        const needed = sheetsNeeded(of, length);
        expect(sheetsNeeded(of, length + more)).toBeGreaterThanOrEqual(needed);
        for (const key of ['patientsPerDay', 'perPatientDay', 'copies'] as const) {
          expect(sheetsNeeded({ ...of, [key]: of[key] + 1 }, length)).toBeGreaterThanOrEqual(
            needed,
          );
        }
      }),
    );
  });

  test('two outages apart never need fewer than one of their length', () => {
    fc.assert(
      fc.property(consumption, minutes, minutes, (of, one, other) => {
        const apart = sheetsNeeded(of, one) + sheetsNeeded(of, other);
        const together = sheetsNeeded(of, one + other);
        expect(apart).toBeGreaterThanOrEqual(together);
        expect(apart - together).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('what is needed is enough, and one sheet less is not', () => {
    fc.assert(
      fc.property(consumption, minutes, (of, length) => {
        const used = (of.patientsPerDay * of.perPatientDay * of.copies * length) / (24 * 60);
        const needed = sheetsNeeded(of, length);
        expect(needed).toBeGreaterThanOrEqual(used);
        expect(needed - 1).toBeLessThan(used);
      }),
    );
  });
});

describe('stockLines', () => {
  const catalogue = aCatalogue({
    forms: [aForm('bio', { perPatientDay: 2, copies: 2 }), aForm('journal')],
  });
  const ward: Pick<Service, 'patientsPerDay' | 'stock'> = {
    patientsPerDay: 28,
    stock: [
      { form: 'bio', sheets: 200, place: 'Chariot' },
      { form: 'bio', sheets: 50, place: 'Tiroir' },
      { form: 'other', sheets: 10, place: 'Armoire' },
    ],
  };

  test('the stock of several places is added up and set against the need', () => {
    expect(stockLines(ward, ['bio'], catalogue)).toEqual([
      {
        form: 'bio',
        places: ['Chariot', 'Tiroir'],
        sheets: 250,
        needed: { atLeast: 38, asPlanned: 336 },
      },
    ]);
  });

  test.each([
    { name: 'a form used now and then has no need to reckon', forms: ['journal'], patients: 28 },
    { name: 'a form that does not exist has none either', forms: ['nothing'], patients: 28 },
  ])('$name', ({ forms, patients }) => {
    const [line] = stockLines({ ...ward, patientsPerDay: patients }, forms, catalogue);
    expect(line).toEqual({ form: forms[0], places: [], sheets: 0 });
  });

  test('a service that does not count patients has no need to reckon', () => {
    const [line] = stockLines({ stock: ward.stock }, ['bio'], catalogue);
    expect(line).not.toHaveProperty('needed');
  });
});
