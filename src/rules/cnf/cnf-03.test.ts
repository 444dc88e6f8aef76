import { expect, test } from 'vitest';
import { messageOf } from '../../i18n/messages.ts';
import { namesIn } from '../../i18n/names.ts';
import { problemsWith, withPassage } from '../sample-hospital.ts';

/** What the rule shows, and what stands at its place, when a passage of the example hospital reads otherwise. */
function found(file: string, passage: string, typed: string): string[] {
  const changed = withPassage(file, passage, typed);
  return problemsWith(changed)
    .filter(({ rule }) => rule === 'CNF-03')
    .map((problem) => {
      const { message } = messageOf(problem, 'en', namesIn(undefined));
      const { line, column } = problem.place;
      const at = changed[problem.place.file]?.split('\n')[line - 1]?.slice(column - 1, column + 13);
      return `${/`(.*)`/.exec(message)?.[1] ?? ''} at ${at ?? ''}`;
    });
}

const step = '<Step role="medecin">Remplir une <Form id="bio-demande" /> par patient.</Step>';
const form = '<Field label="Examens demandés" lines="3" />';

test.each([
  {
    name: 'a value of a field, at its line',
    file: 'contacts.yaml',
    passage: 'callFor: Signaler une panne',
    typed: 'callFor: Signaler une panne, mdp Secours2026',
    at: ['••••• at callFor: Signa'],
  },
  {
    name: 'a value deep in a list, at its line',
    file: 'services/medecine-a.yaml',
    passage: 'place: Poste autonome du poste de soins',
    typed: 'place: "Poste autonome, mot de passe : Secours2026"',
    at: ['••••• at place: "Poste '],
  },
  {
    name: 'the text of a step, at its tag',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: '<Step role="medecin">Le NIR 1 01 01 99 **999** 999 31 est faux.</Step>',
    at: ['1••••••••••••31 at <Step role="me'],
  },
  {
    name: 'words on both sides of a tag within a sentence',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed:
      '<Step role="medecin">Prévenir <Tell audience="service" by="phone">Mme DUPONT Marie</Tell>, née le 12/03/1954.</Step>',
    at: ['••/••/•••• at <Tell audience'],
  },
  {
    name: 'words that a tag within a sentence begins with',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed:
      '<Step role="medecin">Nommer <Tell audience="service" by="phone">1 01 01 99 999 999 31</Tell>.</Step>',
    at: ['1••••••••••••31 at <Tell audience'],
  },
  {
    name: 'words on both sides of the beginning of such a tag',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed:
      '<Step role="medecin">Prévenir Mme DUPONT Marie, <Tell audience="service" by="phone">née le 12/03/1954</Tell>.</Step>',
    at: ['••/••/•••• at <Tell audience'],
  },
  {
    name: 'a paragraph between the steps, at its line',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: `${step}\n\nLe mot de passe est Secours2026.`,
    at: ['••••• at Le mot de pass'],
  },
  {
    name: 'two headings are two texts',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: `## Mot de passe :\n\n### Secours2026\n\n${step}`,
    at: [],
  },
  {
    name: 'signs that HTML writes otherwise are signs',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: `Mot de passe : \\<inconnu>\n\n${step}`,
    at: [],
  },
  {
    name: 'a heading',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: `## Mot de passe : Secours2026\n\n${step}`,
    at: ['••••• at <Condition>Le '],
  },
  {
    name: 'an attribute of a form',
    file: 'forms/bio-demande.mdx',
    passage: form,
    typed: `${form}\n<Field label="Écrire à jean.dupont@ch-exemple.example" />`,
    at: ['j•••@•••.example at <Field label="'],
  },
  {
    name: 'two cells of a table are two texts',
    file: 'procedures/dpi/soigner.mdx',
    passage: step,
    typed: `| Mot de passe : | Secours2026 |\n| --- | --- |\n| a < b | c |\n\n${step}`,
    at: [],
  },
])('$name', ({ file, passage, typed, at }) => {
  expect(found(file, passage, typed)).toEqual(at);
});

test('another rule that shows what was typed hides it too', () => {
  const typed = 'phase: jean.dupont@ch-exemple.example';
  const [problem] = problemsWith(
    withPassage('procedures/dpi/soigner.mdx', 'phase: degraded', typed),
  );
  const { message, hint } = problem
    ? messageOf(problem, 'fr', namesIn(undefined))
    : { message: '', hint: '' };
  expect(`${message} ${hint ?? ''}`).not.toContain('dupont');
});
