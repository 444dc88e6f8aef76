import { expect, test } from 'vitest';
import type { Problem } from '../domain/problems/problem.ts';
import { aReport, dose, gap } from './sample-report.ts';
import { textReport } from './text.ts';

test('nothing wrong is said with the matrix in a line an application, and a count', () => {
  expect(textReport(aReport({ coverage: [] }), false)).toMatchInlineSnapshot(`
    "DPI       complet

    12 fichiers lus : 0 erreur, 0 avertissement.
    "
  `);
});

test('a gap is told in the line of its application', () => {
  expect(textReport(aReport(), false)).toMatchInlineSnapshot(`
    "DPI       incomplet (−retour à la normale/arrêt programmé: Médecine A)

    12 fichiers lus : 0 erreur, 0 avertissement.
    "
  `);
});

test('problems come by file, with what to do and the other end', () => {
  expect(textReport(aReport({ problems: [dose, gap] }), false)).toMatchInlineSnapshot(`
    "procedures/dpi/soigner.mdx
      21:9  CNT-06  \`{2,5}\` est entre accolades : ce texte serait changé ou perdu.
          Écrire le texte sans accolades.

    services/medecine-a.yaml
      8:16  COV-03  Médecine A n'a pas de procédure pour DPI : \`Retour à la normale, Arrêt programmé\`, alors que la panne est prévue.
          Écrire une procédure avec \`application: dpi\`, \`phase: return\`, \`trigger: scheduled\` et \`service: medecine-a\`, ou une exemption datée dans le fichier du service.
          → applications/dpi.yaml:4

    DPI       incomplet (−retour à la normale/arrêt programmé: Médecine A)

    Une procédure ne peut pas être lue : corriger d'abord les problèmes CNT. Ce qui semble manquer à son application n'est pas signalé d'ici là.

    12 fichiers lus : 2 erreurs, 0 avertissement.

    Pour comprendre une règle : npx bascule explain, suivi de son nom.
    "
  `);
});

test('in English as well', () => {
  const report = aReport({ problems: [dose], language: 'en' });
  expect(textReport(report, false)).toMatchInlineSnapshot(`
    "procedures/dpi/soigner.mdx
      21:9  CNT-06  \`{2,5}\` is in braces: this text would be changed or lost.
          Write the text without braces.

    DPI       not ok (−return to normal/scheduled stop: Médecine A)

    A procedure cannot be read: mend the CNT problems first. What its application seems to lack is not reported until then.

    12 files read: 1 error, 0 warnings.

    To understand a rule: npx bascule explain, followed by its name.
    "
  `);
});

test('without a group there is no matrix', () => {
  const report = aReport({ catalogue: undefined, coverage: [], files: 1 });
  expect(textReport(report, false)).toMatchInlineSnapshot(`
    "1 fichier lu : 0 erreur, 0 avertissement.
    "
  `);
});

test('a file is named once for all that is wrong in it', () => {
  const other = { ...dose, place: { ...dose.place, line: 3, column: 1 } };
  const text = textReport(aReport({ problems: [dose, other] }), false);
  expect(text.match(/soigner\.mdx/g)).toHaveLength(1);
  expect(text.indexOf('3:1')).toBeLessThan(text.indexOf('21:9'));
});

test('a file is read from top to bottom, also where the same is said twice', () => {
  const at = (line: number) => ({ file: 'procedures/dpi/soigner.mdx', line, column: 1 });
  const problems = [
    { ...dose, place: at(1) },
    { ...gap, place: at(2) },
    { ...dose, place: at(3) },
  ];
  const text = textReport(aReport({ problems }), false);
  expect(text.match(/^ {2}\d:1/gm)).toEqual(['  1:1', '  2:1', '  3:1']);
});

test.each<{ name: string; problem: Problem; isSaid: boolean }>([
  { name: 'a procedure that cannot be read hides', problem: dose, isSaid: true },
  {
    name: 'another file does not',
    problem: { ...dose, place: { ...dose.place, file: 'services/bloc.yaml' } },
    isSaid: false,
  },
  {
    name: 'nor does a procedure that can be read',
    problem: { ...gap, place: dose.place },
    isSaid: false,
  },
])('what may be missing for it is said: $name', ({ problem, isSaid }) => {
  const text = textReport(aReport({ problems: [problem] }), false);
  expect(text.includes('ne peut pas être lue')).toBe(isSaid);
});

test('what would be said in many places is said once, with all of them', () => {
  const at = (file: string, ...lines: number[]) =>
    lines.map((line) => ({ ...dose, place: { file, line, column: 1 } }));
  const three = at('procedures/dpi/soigner.mdx', 21, 30, 44);
  const many = [...three, ...at('procedures/sil/analyser.mdx', 5)];
  const report = (problems: typeof many) => textReport(aReport({ problems, coverage: [] }), false);
  expect(report(three).match(/CNT-06/g)).toHaveLength(3);
  expect(report(many).match(/CNT-06/g)).toHaveLength(1);
  expect(report(many)).toContain(
    [
      '      De même à 3 autres endroits :',
      '        procedures/dpi/soigner.mdx:30, 44',
      '        procedures/sil/analyser.mdx:5',
    ].join('\n'),
  );
  expect(report(many)).toContain('4 erreurs');
});

test('what is alike but for a word is said each time', () => {
  const problems = ['{1}', '{2}', '{3}', '{4}'].map((typed): Problem => ({
    rule: 'CNT-06',
    facts: { what: 'expression', typed },
    place: dose.place,
  }));
  expect(textReport(aReport({ problems }), false).match(/CNT-06/g)).toHaveLength(4);
});

test('colours are signs for a terminal, and only where they are asked for', () => {
  const report = aReport({ problems: [dose, gap] });
  expect(textReport(report, false)).not.toContain('\u001B');
  expect(textReport(report, true)).toContain('\u001B[31mCNT-06\u001B[39m');
  const mild = aReport({ problems: [{ ...gap, severity: 'warning' }] });
  expect(textReport(mild, true)).toContain('\u001B[33mCOV-03\u001B[39m');
  expect(textReport(report, true).replace(/\u001B\[\d+m/g, '')).toBe(textReport(report, false));
});

test('the line of a problem is shown with a caret under the column', () => {
  const sourceLine = () => 'Prendre de {2,5} mg à {4} mg.';
  const place = { ...dose.place, column: 12 };
  expect(textReport(aReport({ problems: [{ ...dose, place }], sourceLine }), false)).toContain(
    ['      │ Prendre de {2,5} mg à {4} mg.', '      │            ^'].join('\n'),
  );
});

/** What is shown of a line, and the caret under it. */
function excerptOf(line: string, column: number): string[] {
  const problem = { ...dose, place: { ...dose.place, column } };
  const report = aReport({ problems: [problem], sourceLine: () => line });
  return textReport(report, false)
    .split('\n')
    .filter((each) => each.includes('│'));
}

test('a tab is as wide as a space, and an empty line is not shown', () => {
  expect(excerptOf('\t{2,5}', 2)).toEqual(['      │  {2,5}', '      │  ^']);
  expect(excerptOf('  ', 1)).toEqual([]);
});

test('a line that just fits is shown whole', () => {
  const line = '0123456789'.repeat(9) + '012345';
  expect(excerptOf(line, 90)[0]).toBe(`      │ ${line}`);
});

test.each([
  { name: 'at its beginning', column: 1, cut: /^0.*…$/ },
  { name: 'in the middle', column: 150, cut: /^….*…$/ },
  { name: 'at its end', column: 300, cut: /^….*9$/ },
])('of a long line the part around the column is shown: $name', ({ column, cut }) => {
  const line = '0123456789'.repeat(30);
  const [shown = '', caret = ''] = excerptOf(line, column);
  expect(shown.replace('      │ ', '')).toMatch(cut);
  expect(shown.length).toBeLessThan(110);
  expect(shown[caret.indexOf('^')]).toBe(line[column - 1]);
});

test('what only informs is counted by rule, so that errors stay in sight', () => {
  const note = { ...gap, severity: 'info' } as const;
  const text = textReport(aReport({ problems: [dose, note, note] }), false);
  expect(text).toContain('COV-03 × 2');
  expect(text).not.toContain('services/medecine-a.yaml');
  expect(text).toContain('1 erreur, 0 avertissement, 2 informations.');
});
