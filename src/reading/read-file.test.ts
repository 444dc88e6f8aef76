import { describe, expect, test } from 'vitest';
import { layout } from './layout.ts';
import { readFacts, readText } from './read-file.ts';
import { formText, procedureText } from './sample-content.ts';
import { inWords } from './sample-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is wrong with a list of resources, or with a file of one. */
function resourceFaults(text: string, file = 'resources/postes.yaml'): string[] {
  return readFacts(file, layout.resources.schema, bytes(text)).problems.map(inWords);
}

function procedureFaults(text: string, file = 'procedures/a.mdx'): string[] {
  return readText(file, 'procedure', layout.procedures.schema, bytes(text)).problems.map(inWords);
}

describe('a file of one entry', () => {
  test('has its name as id', () => {
    const { found, problems } = readFacts(
      'resources/reseau/lan-2.yaml',
      layout.resources.schema,
      bytes('name: Réseau\ntype: lan\n'),
    );
    expect(problems).toEqual([]);
    expect(found).toMatchObject([
      { entry: { id: 'lan-2', file: 'resources/reseau/lan-2.yaml' }, references: [] },
    ]);
  });

  test.each([
    'resources/LAN.yaml',
    'resources/lan_2.yaml',
    'resources/lan.v2.yaml',
    'resources/lan-.yaml',
    'resources/con.yaml',
    'resources/lpt1.yaml',
  ])('cannot be called `%s`', (file) => {
    expect(resourceFaults('name: Réseau\ntype: lan\n', file)).toEqual([`1:1 CNT-10 name ${file}`]);
  });

  test.each([
    {
      name: 'an unknown field stands where it was typed',
      text: 'name: Réseau\ntype: lan\nplaec: a\n',
      faults: ['3:1 CNT-04 plaec unknown place'],
    },
    {
      name: 'a wrong value stands where its field does',
      text: 'name: Réseau\ntype: reseau\n',
      faults: [expect.stringMatching(/^2:1 CNT-04 type wrong reseau power ups lan /)],
    },
    {
      name: 'a missing field stands on the first line',
      text: 'name: Réseau\n',
      faults: ['1:1 CNT-04 type missing'],
    },
    { name: 'an empty file has no fields', text: '', faults: ['1:1 CNT-03 not-a-mapping'] },
    {
      name: 'a wrong value in a list stands where it was typed',
      text: 'name: Réseau\ntype: lan\ndependsOn: [a, B]\n',
      faults: ['3:16 CNT-04 dependsOn.1 wrong B id'],
    },
    {
      name: 'hidden signs come first',
      text: 'name: R\u200Bseau\n',
      faults: ['1:8 CNT-01 control-character U+200B'],
    },
  ])('$name', ({ text, faults }) => {
    expect(resourceFaults(text)).toEqual(faults);
  });
});

describe('a file of several entries', () => {
  test('has the id of each in it, and its own name does not matter', () => {
    const text =
      '- id: lan\n  name: Réseau\n  type: lan\n  dependsOn: [poste]\n- id: poste\n  name: Poste\n  type: standalone-pc\n';
    const { found, problems } = readFacts(
      'resources/Tout.yaml',
      layout.resources.schema,
      bytes(text),
    );
    expect(problems).toEqual([]);
    expect(found.map(({ entry }) => [entry.id, entry.spots['']])).toEqual([
      ['lan', { line: 1, column: 3 }],
      ['poste', { line: 5, column: 3 }],
    ]);
    expect(found[0]?.references).toEqual([
      { kind: 'resource', id: 'poste', path: 'dependsOn.0', line: 4, column: 15 },
    ]);
  });

  test.each([
    {
      name: 'an entry without an id',
      text: '- name: Réseau\n  type: lan\n',
      faults: ['1:3 CNT-04 id missing'],
    },
    {
      name: 'an id in capitals',
      text: '- id: LAN\n  name: Réseau\n  type: lan\n',
      faults: ['1:3 CNT-04 id wrong LAN id'],
    },
    {
      name: 'a missing field, where its entry begins',
      text: '- id: a\n  name: Aa\n  type: lan\n- id: b\n  name: Bb\n',
      faults: ['4:3 CNT-04 type missing'],
    },
    {
      name: 'a misspelt field, where it was typed',
      text: '- id: a\n  name: Aa\n  type: lan\n  plaec: x\n',
      faults: ['4:3 CNT-04 plaec unknown place'],
    },
    {
      name: 'an entry that is a text',
      text: '- a\n',
      faults: ['1:3 CNT-04 id missing', '1:3 CNT-04 name missing', '1:3 CNT-04 type missing'],
    },
    {
      name: 'each of two entries',
      text: '- id: A\n  name: Aa\n  type: lan\n- id: b\n  name: Bb\n  type: x\n',
      faults: ['1:3 CNT-04 id wrong A id', expect.stringMatching(/^6:3 CNT-04 type wrong x /)],
    },
  ])('$name is named', ({ text, faults }) => {
    expect(resourceFaults(text)).toEqual(faults);
  });

  test('an empty list has none', () => {
    expect(readFacts('resources/a.yaml', layout.resources.schema, bytes('[]'))).toEqual({
      found: [],
      problems: [],
    });
  });
});

describe('a text', () => {
  test('is read with its facts, its body and what both refer to', () => {
    const { found, problems } = readText(
      'procedures/a.mdx',
      'procedure',
      layout.procedures.schema,
      bytes(procedureText()),
    );
    expect(problems).toEqual([]);
    const [{ entry, references } = { entry: undefined, references: [] }] = found;
    expect(entry).toMatchObject({
      id: 'a',
      facts: { code: 'DPI-02-D', trigger: ['scheduled', 'failure'] },
    });
    expect(entry?.body.map(({ kind }) => kind)).toEqual(['use', 'use']);
    expect(references).toContainEqual({
      kind: 'application',
      id: 'dpi',
      path: 'application',
      line: 4,
      column: 1,
    });
    expect(references).toContainEqual({
      kind: 'form',
      id: 'demande',
      path: 'id',
      line: 22,
      column: 9,
    });
  });

  test('of another line end is the same text', () => {
    const read = (text: string) =>
      readText('procedures/a.mdx', 'procedure', layout.procedures.schema, bytes(text));
    expect(read(procedureText().replaceAll('\n', '\r\n'))).toEqual(read(procedureText()));
    expect(read(`\uFEFF${procedureText()}`)).toEqual(read(procedureText()));
  });

  test.each([
    {
      name: 'a fence with a language',
      text: procedureText().replace('---', '---js'),
      faults: ['1:1 CNT-02 language ---js'],
    },
    { name: 'no fence at all', text: 'Texte.', faults: ['1:1 CNT-02 missing Texte.'] },
    {
      name: 'Latin-1 in the middle',
      text: procedureText({ title: 'a\uFFFDb' }),
      faults: ['3:9 CNT-01 not-utf8'],
    },
    {
      name: 'a day that does not exist',
      text: procedureText({ approved: '2026-02-30' }),
      faults: ['14:1 CNT-04 approved wrong 2026-02-30 day'],
    },
    {
      name: 'a missing field',
      text: procedureText({ approver: undefined }),
      faults: ['1:1 CNT-04 approver missing'],
    },
    {
      name: 'a trigger that stands for a list',
      text: procedureText({ trigger: 'faliure' }),
      faults: ['7:1 CNT-04 trigger wrong faliure scheduled failure'],
    },
    {
      name: 'a service by its name',
      text: procedureText({ service: 'Médecine A' }),
      faults: ['5:1 CNT-04 service wrong Médecine A id'],
    },
    {
      name: 'a colon in a title',
      text: procedureText({ title: 'Panne : agir' }),
      faults: [expect.stringMatching(/^3:8 CNT-03 syntax /)],
    },
    {
      name: 'a field twice',
      text: procedureText({ until: '2027-01-01\nuntil: 2027-01-02' }),
      faults: ['18:1 CNT-03 duplicate-key'],
    },
    {
      name: 'no field',
      text: '---\n---\n<Condition>a</Condition>',
      faults: ['1:1 CNT-03 not-a-mapping'],
    },
    {
      name: 'faults of fields and text, all at once',
      text: procedureText({ phase: 'degradde', revision: '0' }, '# Titre\n\n{2,5} mg\n'),
      faults: [
        '6:1 CNT-04 phase wrong degradde switch degraded return readiness',
        '9:1 CNT-04 revision wrong 0 count',
        '21:1 CNT-06 expression {2,5}',
        '19:1 CNT-09 heading-level #',
        '19:1 CNT-07 Condition missing',
      ],
    },
    {
      name: 'fields that cannot be read, and a text with faults',
      text: procedureText({ title: '@x' }, '<Condition>a</Condition>\n\n---\n'),
      faults: [expect.stringMatching(/^3:8 CNT-03 syntax /), '21:1 CNT-09 rule'],
    },
  ])('$name', ({ text, faults }) => {
    expect(procedureFaults(text)).toEqual(faults);
  });

  test('a procedure may lie in a file of any name, a form may not', () => {
    expect(procedureFaults(procedureText(), 'procedures/Soigner_2.mdx')).toEqual([]);
    const form = (file: string) =>
      readText(file, 'form', layout.forms.schema, bytes(formText())).problems.map(inWords);
    expect(form('forms/demande.mdx')).toEqual([]);
    expect(form('forms/Demande_2.mdx')).toEqual(['1:1 CNT-10 name forms/Demande_2.mdx']);
  });
});
