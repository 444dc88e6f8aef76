import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byPlace } from '../domain/problems/problem.ts';
import { readContent } from './read-content.ts';
import {
  formText,
  procedureText,
  readSample,
  sampleFiles,
  withSampleFolder,
  type Files,
} from './sample-content.ts';
import { inWords } from './sample-text.ts';

/** All that is wrong in the sample with these files, as `file:line:column rule facts`. */
async function faultsWith(files: Files): Promise<string[]> {
  const { problems } = await readSample(files);
  return problems.toSorted(byPlace).map((problem) => `${problem.place.file}:${inWords(problem)}`);
}

describe('a folder without fault', () => {
  test('is read whole', async () => {
    const { catalogue, problems, files } = await readSample();
    expect(problems).toEqual([]);
    expect(files).toBe(Object.keys(sampleFiles()).length);
    expect(catalogue?.group.facts.name).toBe('GHT Brume-et-Lande');
    const rooms = Object.entries(catalogue ?? {}).filter(([room]) => room !== 'group');
    expect(
      rooms.map(([room, entries]) => [room, [...(entries as Map<string, unknown>).keys()]]),
    ).toEqual([
      ['establishments', ['valbrume']],
      ['applications', ['dpi']],
      ['services', ['medecine-a']],
      ['contacts', ['cadre', 'dsi', 'qualite']],
      ['resources', ['poste', 'reseau']],
      ['exchanges', []],
      ['exercises', []],
      ['extracts', ['plan']],
      ['scenarios', ['panne']],
      ['waivers', []],
      ['forms', ['demande']],
      ['procedures', ['DPI-01-B', 'DPI-02-D', 'DPI-03-R']],
    ]);
  });

  test('keeps telephones and times digit for digit', async () => {
    const { catalogue } = await readSample();
    expect(catalogue?.contacts.get('dsi')?.facts.numbers[0]?.value).toBe('0141234567');
    expect(catalogue?.extracts.get('plan')?.facts.capturedAt).toBe('22:30');
  });

  test('is the same whatever lies beside it', async () => {
    const left = {
      '.git/HEAD': 'a',
      'README.md': '# a',
      'procedures/.DS_Store': 'b',
      'services/a.yaml~': 'c',
    };
    expect(await readSample(left)).toEqual(await readSample());
  });

  test('takes lists as one file or as many', async () => {
    const many = {
      'resources/postes.yaml': undefined,
      'resources.yaml': '- id: poste\n  name: Poste autonome\n  type: standalone-pc\n',
      'resources/reseaux/reseau.yaml': 'name: Réseau de Valbrume\ntype: lan\n',
    };
    const { catalogue, problems } = await readSample(many);
    expect(problems).toEqual([]);
    expect([...(catalogue?.resources.keys() ?? [])]).toEqual(['poste', 'reseau']);
  });
});

test.each<{ name: string; facts: Record<string, string>; doubt: string[] }>([
  { name: 'is right', facts: {}, doubt: [] },
  {
    name: 'is for an application that does not exist',
    facts: { application: 'dp' },
    doubt: ['dp', 'dpi'],
  },
  {
    name: 'is for a service that does not exist',
    facts: { service: 'medecine-b' },
    doubt: ['dpi'],
  },
  { name: 'names a role that does not exist', facts: { itReferent: 'dsii' }, doubt: [] },
  { name: 'cannot be read', facts: { phase: 'soon' }, doubt: ['dpi'] },
])('of a procedure that $name, $doubt is in doubt', async ({ facts, doubt }) => {
  const { inDoubt } = await readSample({ 'procedures/dpi/soigner.mdx': procedureText(facts) });
  expect([...inDoubt].toSorted()).toEqual(doubt);
});

describe('what refers to nothing is named where it was typed, with what was probably meant', () => {
  test.each<{ name: string; files: Files; faults: string[] }>([
    {
      name: 'a service',
      files: {
        'procedures/dpi/soigner.mdx': procedureText({ service: '[medecine-a, medecine-b]' }),
      },
      faults: ['procedures/dpi/soigner.mdx:5:23 REF-01 unresolved service medecine-b medecine-a'],
    },
    {
      name: 'an application',
      files: { 'procedures/dpi/soigner.mdx': procedureText({ application: 'dp' }) },
      // What belongs to an application that is not there is not looked for.
      faults: ['procedures/dpi/soigner.mdx:4:1 REF-01 unresolved application dp dpi'],
    },
    {
      name: 'a contact',
      files: { 'procedures/dpi/soigner.mdx': procedureText({ approver: 'qualites' }) },
      faults: ['procedures/dpi/soigner.mdx:13:1 REF-01 unresolved contact qualites qualite'],
    },
    {
      name: 'a module',
      files: { 'procedures/dpi/soigner.mdx': procedureText({ module: 'dosier' }) },
      faults: ['procedures/dpi/soigner.mdx:17:1 REF-01 unresolved module dosier dossier'],
    },
    {
      name: 'a form and a role in the text',
      files: {
        'procedures/dpi/soigner.mdx': procedureText(
          {},
          '<Condition>a</Condition>\n\n<Step role="idee">Un <Form id="demandes" />.</Step>\n',
        ),
      },
      faults: [
        'procedures/dpi/soigner.mdx:21:1 REF-01 unresolved role idee ide',
        'procedures/dpi/soigner.mdx:21:22 REF-01 unresolved form demandes demande',
      ],
    },
    {
      name: 'a procedure',
      files: { 'procedures/dpi/revenir.mdx': undefined },
      faults: [
        'procedures/dpi/basculer.mdx:23:75 REF-01 unresolved procedure DPI-03-R',
        'procedures/dpi/soigner.mdx:23:75 REF-01 unresolved procedure DPI-03-R',
      ],
    },
    {
      name: 'a form that was taken away',
      files: { 'forms/demande.mdx': undefined },
      faults: [
        'procedures/dpi/basculer.mdx:22:9 REF-01 unresolved form demande',
        'procedures/dpi/revenir.mdx:22:9 REF-01 unresolved form demande',
        'procedures/dpi/soigner.mdx:22:9 REF-01 unresolved form demande',
      ],
    },
    {
      name: 'a form whose file was given another name, with that name',
      files: { 'forms/demande.mdx': undefined, 'forms/bon.mdx': formText() },
      faults: [
        'procedures/dpi/basculer.mdx:22:9 REF-01 unresolved form demande bon',
        'procedures/dpi/revenir.mdx:22:9 REF-01 unresolved form demande bon',
        'procedures/dpi/soigner.mdx:22:9 REF-01 unresolved form demande bon',
      ],
    },
    {
      name: 'a resource in a list, and one that can stand in',
      files: {
        'resources/postes.yaml':
          '- id: reseau\n  name: Réseau\n  type: lan\n  dependsOn: [postes, { any: [reseaux] }]\n- id: poste\n  name: Poste\n  type: standalone-pc\n',
      },
      faults: [
        'resources/postes.yaml:4:15 REF-01 unresolved resource postes poste',
        'resources/postes.yaml:4:31 REF-01 unresolved resource reseaux reseau',
      ],
    },
    {
      name: 'what a form replaces',
      files: { 'forms/demande.mdx': formText({ replaces: '[dpi, sil]' }) },
      faults: ['forms/demande.mdx:5:17 REF-01 unresolved application sil'],
    },
    {
      name: 'the application of an exemption',
      files: {
        'services/medecine-a.yaml': `${String(sampleFiles()['services/medecine-a.yaml'])}exemptions:\n  - application: gap\n    reason: Fermé la nuit.\n    by: Cadre\n    since: 2026-06-01\n    until: 2027-06-01\n`,
      },
      faults: ['services/medecine-a.yaml:10:5 REF-01 unresolved application gap'],
    },
  ])('$name', async ({ files, faults }) => {
    expect(await faultsWith(files)).toEqual(faults);
  });

  test('tasks and modules of another application are not meant', async () => {
    const sil = `name: Laboratoire\nshort: SIL\npurpose: Les analyses.\ncriticality: other\nvendor: Biolis\nhosting: local\nmodules:\n  - { id: resultats, name: Résultats, criticality: other }\njobs:\n  - { id: rappels, name: Rappels }\n`;
    const text = (application: string) =>
      procedureText(
        { application, module: 'resultats' },
        '<Condition>a</Condition>\n\nArrêter <Pause job="rappels" />.\n',
      );
    const faults = await faultsWith({
      'applications/sil.yaml': sil,
      'procedures/dpi/soigner.mdx': text('dpi'),
      'procedures/sil/rendre.mdx': text('sil').replace('DPI-02-D', 'SIL-02-D'),
    });
    expect(faults).toEqual([
      'procedures/dpi/soigner.mdx:17:1 REF-01 unresolved module resultats',
      'procedures/dpi/soigner.mdx:22:9 REF-01 unresolved job rappels',
    ]);
  });

  test('a form belongs to no application, and may name no task', async () => {
    const body = '<Note>Arrêter <Pause job="envoi-nuit" />.</Note>\n';
    expect(await faultsWith({ 'forms/demande.mdx': formText({}, body) })).toEqual([
      'forms/demande.mdx:13:15 REF-01 unresolved job envoi-nuit',
    ]);
  });

  test.each<{ name: string; file: string; text: string }>([
    { name: 'facts', file: 'establishments/valbrume.yaml', text: 'name: Valbrume\n' },
    { name: 'facts that cannot be read', file: 'applications/dpi.yaml', text: 'name: [DPI\n' },
    { name: 'an entry of a list', file: 'contacts.yaml', text: '- id: qualite\n  role: Qualité\n' },
    { name: 'a text', file: 'procedures/dpi/revenir.mdx', text: '---\ncode: DPI-03-R\n---\n' },
  ])('$name with a fault: who refers to it is not at fault as well', async ({ file, text }) => {
    const faults = await faultsWith({ [file]: text });
    const [named = ''] = /(?<=id: |code: )[\w-]+/.exec(text) ?? [
      /[\w-]+(?=\.yaml)/.exec(file)?.[0],
    ];
    expect(faults.filter((fault) => fault.startsWith(file))).not.toEqual([]);
    expect(
      faults.filter((fault) => fault.includes(`REF-01 unresolved`) && fault.endsWith(named)),
    ).toEqual([]);
  });
});

describe('a name that is given twice is named with the first', () => {
  test.each<{ name: string; files: Files; place: string; first: string }>([
    {
      name: 'a code of two procedures',
      files: { 'procedures/dpi/z.mdx': procedureText() },
      place: 'procedures/dpi/z.mdx:2:1 REF-01 repeated procedure DPI-02-D',
      first: 'procedures/dpi/soigner.mdx:2:1',
    },
    {
      name: 'an id of two folders',
      files: { 'services/nuit/medecine-a.yaml': String(sampleFiles()['services/medecine-a.yaml']) },
      place: 'services/nuit/medecine-a.yaml:1:1 REF-01 repeated service medecine-a',
      first: 'services/medecine-a.yaml:1:1',
    },
    {
      name: 'an id of a list and a file',
      files: { 'resources/reseau.yaml': 'name: Réseau\ntype: lan\n' },
      place: 'resources/reseau.yaml:1:1 REF-01 repeated resource reseau',
      first: 'resources/postes.yaml:1:3',
    },
    {
      name: 'an id of one list',
      files: {
        'resources/z.yaml': '- id: a\n  name: Aa\n  type: lan\n- id: a\n  name: Bb\n  type: lan\n',
      },
      place: 'resources/z.yaml:4:3 REF-01 repeated resource a',
      first: 'resources/z.yaml:1:3',
    },
  ])('$name', async ({ files, place, first }) => {
    const { problems } = await readSample(files);
    expect(problems.map((problem) => `${problem.place.file}:${inWords(problem)}`)).toEqual([place]);
    const related = problems[0]?.related?.map(
      ({ file, line, column }) => `${file}:${String(line)}:${String(column)}`,
    );
    expect(related).toEqual([first]);
  });
});

describe('without a group nothing can be checked, and everything is read', () => {
  test('when its file is missing', async () => {
    const { catalogue, problems } = await readSample({
      'group.yaml': undefined,
      'forms/demande.mdx': '',
    });
    expect(catalogue).toBeUndefined();
    expect(problems.map((problem) => `${problem.place.file}:${inWords(problem)}`)).toEqual([
      'forms/demande.mdx:1:1 CNT-02 missing',
      'group.yaml:1:1 CNT-10 group-missing group.yaml',
    ]);
  });

  test('when its file has a fault', async () => {
    const { catalogue, problems } = await readSample({ 'group.yaml': 'name: GHT\n' });
    expect(catalogue).toBeUndefined();
    expect(problems.map(inWords)).toEqual([
      '1:1 CNT-04 language missing',
      '1:1 CNT-04 feedback missing',
      '1:1 CNT-04 roles missing',
    ]);
  });

  test('when the folder is empty', async () => {
    const nothing = Object.fromEntries(Object.keys(sampleFiles()).map((file) => [file, undefined]));
    const { problems, files } = await readSample(nothing);
    expect(files).toBe(0);
    expect(problems.map(inWords)).toEqual(['1:1 CNT-10 group-missing group.yaml']);
  });
});

test('all that is wrong in all files is named at once', async () => {
  const faults = await faultsWith({
    'notes.txt': 'a',
    'applications/sil.yaml': 'name: x\n',
    'forms/demande.mdx': '---js\n---\n',
    'procedures/dpi/soigner.mdx': procedureText({ phase: 'x' }),
    'procedures/dpi/latin.mdx': Uint8Array.from([0xe9]),
    'services/bloc.yml': 'a',
  });
  const rulesByFile = [...new Set(faults.map((fault) => fault.replace(/:\d+:\d+ (\S+).*/, ' $1')))];
  expect(rulesByFile).toEqual([
    'applications/sil.yaml CNT-04',
    'forms/demande.mdx CNT-02',
    'notes.txt CNT-10',
    'procedures/dpi/latin.mdx CNT-01',
    'procedures/dpi/soigner.mdx CNT-04',
    'services/bloc.yml CNT-10',
  ]);
});

describe('nothing is read from outside', () => {
  test('a link to a file is not followed', async () => {
    await withSampleFolder({}, async (folder) => {
      await symlink('/etc/passwd', join(folder, 'procedures/dpi/passwd.mdx'));
      const { problems } = await readContent(folder);
      expect(problems.map(inWords)).toEqual(['1:1 CNT-10 link procedures/dpi/passwd.mdx']);
    });
  });

  test('a link in the place of a file of ours is a file that is missing', async () => {
    await withSampleFolder({}, async (folder) => {
      await rm(join(folder, 'group.yaml'));
      await symlink('/etc/hostname', join(folder, 'group.yaml'));
      const { catalogue, problems } = await readContent(folder);
      expect(catalogue).toBeUndefined();
      expect(problems.map(inWords)).toContain('1:1 CNT-10 link group.yaml');
    });
  });

  test('a folder called like a procedure is not read as one', async () => {
    await withSampleFolder({}, async (folder) => {
      await mkdir(join(folder, 'procedures/a.mdx'));
      const { problems } = await readContent(folder);
      expect(problems.map(inWords)).toEqual(['1:1 CNT-10 place procedures/a.mdx']);
    });
  });

  test('a folder that is not there cannot be read', async () => {
    await expect(readContent('/nulle/part')).rejects.toThrow('ENOENT');
  });
});
