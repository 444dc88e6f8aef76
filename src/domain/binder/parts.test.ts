import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { application as applicationSchema } from '../../../schemas/application.ts';
import { code as codeSchema, id as idSchema } from '../../../schemas/values.ts';
import { aForm, anApplication, aProcedure } from '../catalogue/sample-catalogue.ts';
import { binderParts, type Part } from './parts.ts';

/** What a binder holds: sheets behind the tab of each application, by short name, and forms. */
interface Contents {
  tabs?: Readonly<Record<string, readonly string[]>>;
  forms?: readonly string[];
}

/** The parts of a binder of one application, two sheets and a form, but for what the case says otherwise. */
function parts({ tabs = { DPI: ['DPI-01-B', 'DPI-02-D'] }, forms = ['FB-01'] }: Contents = {}) {
  const shorts = Object.keys(tabs);
  const applications = new Map(
    shorts.map((short) => [idOf(short), anApplication(idOf(short), { short })]),
  );
  return binderParts(
    {
      service: 'medecine-a',
      tabs: Object.entries(tabs).map(([short, codes]) => ({
        application: idOf(short),
        procedures: codes.map((code) => aProcedure(code)),
      })),
      forms: forms.map((code) => aForm(code.toLowerCase(), { code })),
    },
    { applications },
  );
}

const idOf = (short: string) => short.toLowerCase().replaceAll('/', '-');

const codes = (list: readonly Part[]) => list.map(({ code }) => code);
const kinds = (list: readonly Part[]) => list.map(({ kind }) => kind);

test('a binder holds these parts in this order', () => {
  const lines = parts().map(({ kind, code, id, opensOn, tab }) =>
    [code, kind, `#${id}`, opensOn, tab?.letter ?? ''].join(' ').trim(),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "C-00 cover #cover right",
      "C-01 decision #decision right",
      "C-02 index #index right",
      "C-03 contacts #contacts right",
      "C-04 readiness #readiness right",
      "C-DPI application #application-dpi right A",
      "DPI-01-B procedure #dpi-01-b right A",
      "DPI-02-D procedure #dpi-02-d right A",
      "C-05 restocking #restocking right B",
      "C-FB-01 instructions #c-fb-01 left B",
      "FB-01 form #fb-01 right B",
      "C-06 tracker #tracker right C",
      "C-07 log #log right C",
      "C-08 record #record right C",
      "C-09 certificate #certificate right C",
      "C-10 suggestions #suggestions right C",
    ]
  `);
});

describe('the order', () => {
  test('sheets lie behind the page of their own application', () => {
    const list = parts({ tabs: { DPI: ['DPI-01-B'], SIL: ['BIO-01-B', 'BIO-02-D'] } });
    expect(codes(list).slice(5, 10)).toEqual([
      'C-DPI',
      'DPI-01-B',
      'C-SIL',
      'BIO-01-B',
      'BIO-02-D',
    ]);
  });

  test('every form lies behind its instructions, and faces them', () => {
    const list = parts({ forms: ['FB-01', 'FB-02', 'FB-10'] });
    list.forEach((part, index) => {
      const before = list[index - 1];
      if (part.kind !== 'form') return;
      expect(before).toMatchObject({ kind: 'instructions', form: part.form, opensOn: 'left' });
      expect(part.opensOn).toBe('right');
    });
    expect(kinds(list).filter((kind) => kind === 'form')).toHaveLength(3);
  });

  test.each<{ name: string; contents: Contents; missing: Part['kind'][]; letters: string[] }>([
    {
      name: 'without forms, nothing is restocked and no tab is left empty',
      contents: { forms: [] },
      missing: ['restocking', 'instructions', 'form'],
      letters: ['A', 'B'],
    },
    {
      name: 'without applications, the forms have the first tab',
      contents: { tabs: {} },
      missing: ['application', 'procedure'],
      letters: ['A', 'B'],
    },
    {
      name: 'without anything, the back has the only tab',
      contents: { tabs: {}, forms: [] },
      missing: ['application', 'procedure', 'restocking', 'instructions', 'form'],
      letters: ['A'],
    },
  ])('$name', ({ contents, missing, letters }) => {
    const list = parts(contents);
    const all = new Set(kinds(parts()));
    expect([...all].filter((kind) => !kinds(list).includes(kind))).toEqual(missing);
    expect([...new Set(list.flatMap(({ tab }) => tab?.letter ?? []))]).toEqual(letters);
    expect(new Set(list.flatMap(({ tab }) => tab?.of ?? []))).toEqual(new Set([letters.length]));
  });
});

describe('the tabs', () => {
  /** The letters of a binder of so many applications, one for each tab. */
  function lettersOf(applications: number): string[] {
    const tabs = Object.fromEntries(
      Array.from({ length: applications }, (_, index) => [`A${String(index)}`, ['DPI-01-B']]),
    );
    const list = parts({ tabs });
    return [...new Set(list.flatMap(({ tab }) => tab?.letter ?? []))];
  }

  test.each([
    { name: 'no I and no O, which look like numbers', applications: 13, last: ['N', 'P', 'Q'] },
    { name: 'the 24th is the last letter', applications: 22, last: ['X', 'Y', 'Z'] },
    { name: 'the 25th is two letters, not a sign', applications: 24, last: ['Z', 'AA', 'AB'] },
    { name: 'the 49th begins again', applications: 47, last: ['AY', 'AZ', 'BA'] },
  ])('$name', ({ applications, last }) => {
    const letters = lettersOf(applications);
    expect(letters.slice(-3)).toEqual(last);
    expect(letters).toHaveLength(applications + 2);
  });

  test('count their steps without a gap, and none goes beyond the last', () => {
    const steps = parts({ tabs: { DPI: ['DPI-01-B'], SIL: ['BIO-01-B'] } }).flatMap(
      ({ tab }) => tab ?? [],
    );
    expect([...new Set(steps.map(({ step }) => step))]).toEqual([0, 1, 2, 3]);
    expect(steps.every(({ step, of }) => step < of)).toBe(true);
  });
});

describe('codes', () => {
  // What authors may give, by the very patterns of the schemas.
  const authored = anyOf(codeSchema);
  const short = anyOf(applicationSchema.shape.short);
  const someContents = fc
    .record({
      shorts: fc.uniqueArray(short, { maxLength: 6, selector: idOf }),
      codes: fc.uniqueArray(authored, { minLength: 12, maxLength: 12 }),
      split: fc.nat({ max: 12 }),
    })
    .map(({ shorts, codes: given, split }): Required<Contents> => ({
      tabs: Object.fromEntries(
        shorts.map((each, index) => [each, given.slice(0, split).slice(index * 2, index * 2 + 2)]),
      ),
      forms: given.slice(split),
    }));

  test('and ids of no two parts are alike, whatever codes and short names authors give', () => {
    fc.assert(
      fc.property(someContents, (contents) => {
        const list = parts(contents);
        expect(new Set(codes(list)).size).toBe(list.length);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }),
    );
  });

  test('of the binder itself are none that an author may give', () => {
    fc.assert(
      fc.property(someContents, ({ tabs, forms }) => {
        const given = new Set([...Object.values(tabs).flat(), ...forms]);
        const own = codes(parts({ tabs, forms })).filter((each) => !given.has(each));
        expect(own.filter((each) => codeSchema.safeParse(each).success)).toEqual([]);
      }),
    );
  });

  test('of a sheet is never the id of a tab, whatever the application is called', () => {
    const application = anyOf(idSchema);
    fc.assert(
      fc.property(application, authored, (name, code) => {
        const [tab, sheet] = binderParts(
          {
            service: 'bloc',
            tabs: [{ application: name, procedures: [aProcedure(code)] }],
            forms: [],
          },
          { applications: new Map([[name, anApplication(name, { short: 'DPI' })]]) },
        ).slice(5);
        expect(sheet?.id).not.toBe(tab?.id);
      }),
      {
        examples: [
          ['01', 'TAB-01'],
          ['01-a', 'TAB-01-A'],
        ],
      },
    );
  });

  test('of single parts stay when applications and forms are added or go', () => {
    const single = (list: readonly Part[]) =>
      Object.fromEntries(
        list.flatMap(({ kind, code }) => (/^C-\d/.test(code) ? [[kind, code]] : [])),
      );
    const all = single(parts());
    fc.assert(
      fc.property(someContents, (contents) => {
        expect(all).toMatchObject(single(parts(contents)));
      }),
    );
    expect(Object.keys(all)).toHaveLength(11);
  });
});

/** Any text that a schema of one pattern lets through. */
function anyOf(schema: z.ZodString): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(String(z.toJSONSchema(schema).pattern)));
}
