import { describe, expect, test } from 'vitest';
import { components, type ComponentName } from '../../schemas/components.ts';
import { formats, kinds } from '../../schemas/values.ts';
import { outagePhases, triggers } from '../../schemas/vocabulary.ts';
import type { CntFacts, Fault } from '../domain/problems/families/cnt.ts';
import type { FactsOf, Problem } from '../domain/problems/problem.ts';
import { readBelow } from '../reading/sample-text.ts';
import { languages, messageOf, type Language, type Names } from './messages.ts';
import { namesIn } from './names.ts';

const names: Names = {
  ...namesIn(undefined),
  application: (id) => `Application ${id}`,
  service: (id) => `Service ${id}`,
};

/** The keys of a record that is complete, so that a new variant is asked for here. */
function each<Key extends string>(all: Record<Key, true>): Key[] {
  return Object.keys(all) as Key[];
}

const faults: Fault[] = [
  { why: 'missing' },
  { why: 'repeated' },
  { why: 'unknown', known: ['title', 'code'], nearest: 'title' },
  { why: 'unknown', known: ['title', 'code'] },
  { why: 'unknown', known: [] },
  { why: 'wrong', typed: 'x', expected: { oneOf: ['switch', 'return'] } },
  ...formats.map((format): Fault => ({ why: 'wrong', typed: 'x', expected: { format } })),
];

const places = ['procedure', 'form', 'sentence', 'heading', ...Object.keys(components)];
const need = { application: 'dpi', service: 'bloc' };
const needs = outagePhases.flatMap((phase) =>
  triggers.map((trigger) => ({ ...need, phase, trigger })),
);

/** What is never said of Markdown without the values that clash. */
const isNeverAlone: FactsOf['CNT-09']['what'][] = [
  'heading-level',
  'heading-underlined',
  'link-title',
  'numbering',
  'ragged-table',
];

/** The rules whose sentences are tried with every variant of their facts; the others speak in the examples of their pages. */
type Tried = keyof CntFacts | `COV-0${1 | 2 | 3 | 4 | 5}` | 'REF-01' | 'REF-07';

/** Every variant of the facts of those rules. */
const variants: { [Rule in Tried]: FactsOf[Rule][] } = {
  'CNT-01': each<FactsOf['CNT-01']['why']>({
    'not-utf8': true,
    'control-character': true,
    'too-large': true,
    'old-line-ends': true,
    'too-deep': true,
    'merge-conflict': true,
  }).flatMap((why) => [{ why }, { why, detail: 'U+200B' }]),
  'CNT-02': each<FactsOf['CNT-02']['why']>({
    missing: true,
    unclosed: true,
    language: true,
    closing: true,
  }).flatMap((why) => [{ why }, { why, typed: '---js' }]),
  'CNT-03': each<FactsOf['CNT-03']['why']>({
    syntax: true,
    comment: true,
    'duplicate-key': true,
    anchor: true,
    tag: true,
    'not-a-mapping': true,
    'several-documents': true,
  }).flatMap((why) => [{ why }, { why, detail: 'Unexpected scalar' }]),
  'CNT-04': faults.map((fault) => ({ field: 'title', fault })),
  'CNT-05': [
    { detail: 'Expected a closing tag for `<Note>` (3:1) (mdx-jsx:unexpected)' },
    { detail: 'x' },
  ],
  'CNT-06': each<FactsOf['CNT-06']['what']>({
    expression: true,
    import: true,
    spread: true,
    'attribute-expression': true,
  }).map((what) => ({ what, typed: '{2,5}' })),
  'CNT-07': [
    { why: 'unknown', nearest: 'Step' } as const,
    { why: 'unknown' } as const,
    { why: 'empty' } as const,
    { why: 'not-empty' } as const,
    { why: 'missing' } as const,
    { why: 'repeated' } as const,
    ...places.map((within) => ({ why: 'misplaced', within, allowed: places }) as const),
    ...(Object.keys(components) as ComponentName[]).map((name) => {
      return { why: 'misplaced', within: 'form', allowed: components[name].within } as const;
    }),
  ].map((fault) => ({ component: 'Form', fault })),
  'CNT-08': faults.flatMap((fault) => [
    { component: 'Step', attribute: 'role', fault },
    { component: 'Step', attribute: '', fault },
  ]),
  'CNT-09': each<FactsOf['CNT-09']['what']>({
    code: true,
    emphasis: true,
    footnote: true,
    'heading-empty': true,
    'heading-level': true,
    'heading-skipped': true,
    'heading-underlined': true,
    image: true,
    link: true,
    'link-title': true,
    numbering: true,
    quote: true,
    'ragged-table': true,
    rule: true,
    strikethrough: true,
    swallowed: true,
    task: true,
  }).flatMap((what) => [
    ...(isNeverAlone.includes(what) ? [] : [{ what }]),
    { what, detail: '1, 2, 4' },
  ]),
  'CNT-10': each<FactsOf['CNT-10']['why']>({
    place: true,
    ending: true,
    link: true,
    name: true,
    'group-missing': true,
  }).map((why) => ({ why, typed: 'services/a.yml' })),
  'COV-01': needs,
  'COV-02': needs,
  'COV-03': needs,
  'COV-04': needs,
  'COV-05': [
    { why: 'expired', ...need, until: '2026-11-20' },
    { why: 'too-long', ...need, until: '2027-12-01', latest: '2027-06-01' },
    { why: 'not-used', ...need },
    { why: 'uses-none', service: 'bloc' },
    { why: 'used-by-none', application: 'dpi' },
  ],
  'REF-01': kinds.flatMap((kind): FactsOf['REF-01'][] => [
    { why: 'unresolved', kind, id: 'x' },
    { why: 'unresolved', kind, id: 'x', nearest: 'y' },
    { why: 'unresolved', kind, id: 'x', unnamed: 'z' },
    { why: 'repeated', kind, id: 'x' },
    { why: 'repeated-short', short: 'DPI' },
    { why: 'not-in-force', kind: 'procedure', id: 'DPI-01' },
  ]),
  'REF-07': [
    { why: 'not-a-user', service: 'bloc', application: 'dpi' },
    { why: 'passage', service: 'bloc', application: 'dpi' },
    { why: 'nobody', application: 'dpi' },
  ],
};

/** A problem of a rule with one variant of its facts. */
function problemsOf(rule: Tried): Problem[] {
  const place = { file: 'a', line: 1, column: 1 };
  return variants[rule].map((facts) => ({ rule, facts, place }) as Problem);
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(variants) as Tried[])('%s says what is there and what to do', (rule) => {
    for (const problem of problemsOf(rule)) {
      const { message, hint } = messageOf(problem, language, names);
      for (const sentence of [message, hint ?? 'None.']) {
        // It begins with a capital or a value, and ends as a sentence does.
        expect(sentence).toMatch(/^[A-ZÀÉ`].+[.]$/su);
        expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>|\$\{/);
        expect(sentence).not.toMatch(/\b(?:please|oops|error:|merci|erreur :)/i);
        expect(sentence.match(/`/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
      }
      expect(hint).toBeDefined();
    }
  });

  test('an exemption and a gap call things by their names', () => {
    const problems = [...problemsOf('COV-01'), ...problemsOf('COV-05')];
    for (const problem of problems) {
      expect(messageOf(problem, language, names).message).toMatch(/Service bloc|Application dpi/);
    }
  });
});

test('no sentence is left in the other language', () => {
  for (const problem of (Object.keys(variants) as Tried[]).flatMap(problemsOf)) {
    const [fr, en] = languages.map((language) => messageOf(problem, language, names));
    expect(fr?.message).not.toBe(en?.message);
    expect(fr?.hint).not.toBe(en?.hint);
    // French puts a space before these signs, English never does.
    expect(en?.message).not.toMatch(/ [:;!?](?: |$)/);
  }
});

describe('what the parser of tags has to say is told in French', () => {
  test.each([
    { text: '<Note>a', said: "`<Note>` n'est pas fermée à temps." },
    { text: '<Step role="ide">a\n\nb</Step>', said: "`<Step>` n'est pas fermée à temps." },
    { text: 'a</Note>', said: "`</Note>` ferme une balise qui n'est pas ouverte ici." },
    { text: '<Note>a</Nota>', said: "`</Nota>` ferme une balise qui n'est pas ouverte ici." },
    { text: '<!-- a -->', said: "un commentaire `<!-- … -->` n'est pas accepté." },
    { text: 'Si T <38 °C', said: "le signe `<` n'est pas suivi d'un nom de balise." },
    { text: 'a <= b', said: "le signe `<` n'est pas suivi d'un nom de balise." },
  ])('$text', ({ text, said }) => {
    const [problem] = readBelow(text).problems;
    expect(problem && messageOf(problem, 'fr', names).message).toBe(
      `Une balise n'est pas écrite comme il faut : ${said}`,
    );
  });

  test.each([
    {
      detail: 'Could not parse expression with acorn',
      said: "une accolade `{` ou `}` n'est pas acceptée.",
    },
    {
      detail: 'Unexpected end of file in expression (mdx-jsx:unexpected-character)',
      said: "une accolade `{` ou `}` n'est pas acceptée.",
    },
    { detail: 'Something nobody has seen yet', said: 'elle ne peut pas être lue.' },
  ])('$detail', ({ detail, said }) => {
    const place = { file: 'a', line: 1, column: 1 };
    const { message } = messageOf({ rule: 'CNT-05', facts: { detail }, place }, 'fr', names);
    expect(message).toBe(`Une balise n'est pas écrite comme il faut : ${said}`);
  });
});

describe('the wording', () => {
  /** Message and hint of what is wrong with a text. */
  function said(text: string, language: Language): string {
    const [problem] = readBelow(text).problems;
    if (!problem) return 'Nothing is wrong.';
    const { message, hint } = messageOf(problem, language, names);
    return `${message}\n${hint ?? ''}`;
  }

  test('of a dose in braces', () => {
    expect(said('Prendre {2,5} mg.', 'fr')).toMatchInlineSnapshot(`
      "\`{2,5}\` est entre accolades : ce texte serait changé ou perdu.
      Écrire le texte sans accolades."
    `);
    expect(said('Prendre {2,5} mg.', 'en')).toMatchInlineSnapshot(`
      "\`{2,5}\` is in braces: this text would be changed or lost.
      Write the text without braces."
    `);
  });

  test('of a misspelt tag', () => {
    expect(said('<Stpe role="ide">a</Stpe>', 'fr')).toMatchInlineSnapshot(`
      "La balise \`<Stpe>\` n'existe pas.
      Écrire \`<Step>\` si c'est ce qui était voulu."
    `);
    expect(said('<Stpe role="ide">a</Stpe>', 'en')).toMatchInlineSnapshot(`
      "The tag \`<Stpe>\` does not exist.
      Write \`<Step>\` if that was meant."
    `);
  });

  test('of an attribute where there are none', () => {
    expect(said('<Note onclick="a">b</Note>', 'fr')).toMatchInlineSnapshot(`
      "Dans \`<Note>\`, l'attribut \`onclick\` n'existe pas.
      L'effacer : il n'y a rien à préciser ici."
    `);
    expect(said('<Note onclick="a">b</Note>', 'en')).toMatchInlineSnapshot(`
      "In \`<Note>\`, the attribute \`onclick\` does not exist.
      Delete it: there is nothing to specify here."
    `);
  });

  test('of a missing cell', () => {
    const facts = { ...need, phase: 'return', trigger: 'failure' } as const;
    const problem: Problem = { rule: 'COV-04', facts, place: { file: 'a', line: 1, column: 1 } };
    expect(messageOf(problem, 'fr', names)).toMatchInlineSnapshot(`
      {
        "hint": "Écrire une procédure avec \`application: dpi\`, \`phase: return\`, \`trigger: failure\` et \`service: bloc\`, ou une exemption datée dans le fichier du service.",
        "message": "Service bloc n'a pas de procédure pour Application dpi : \`Retour à la normale, Panne\`, alors que l'arrêt programmé est prévu.",
      }
    `);
    expect(messageOf(problem, 'en', names)).toMatchInlineSnapshot(`
      {
        "hint": "Write a procedure with \`application: dpi\`, \`phase: return\`, \`trigger: failure\` and \`service: bloc\`, or a dated exemption in the service's file.",
        "message": "Service bloc has no procedure for Application dpi: \`Return to normal, Failure\`, although a scheduled stop is provided for.",
      }
    `);
  });
});
