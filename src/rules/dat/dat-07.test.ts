import { expect, test } from 'vitest';
import { problemsAfter } from '../sample-hospital.ts';

/** What people write about handing it out, where somebody or something bears a name of its own. */
const words = "Une navette de l'endoscopie distribue.";

test.each([
  { name: 'a service', file: 'services/medecine-a.yaml', passage: 'name: Médecine A', found: 0 },
  { name: 'a contact', file: 'contacts.yaml', passage: 'role: Standard', found: 0 },
  { name: 'a role', file: 'group.yaml', passage: 'name: Médecin', found: 0 },
  {
    name: 'a hospital',
    file: 'establishments/valbrume.yaml',
    passage: "name: Centre hospitalier de l'exemple",
    found: 1,
  },
])('$name named in the words: $found', ({ file, passage, found }) => {
  const named = `${passage.slice(0, passage.indexOf(':'))}: Endoscopie`;
  const problems = problemsAfter([
    [file, passage, named],
    [
      'extracts/plan-de-soins.yaml',
      "L'infirmière imprime un plan par patient et le range dans sa pochette.",
      words,
    ],
  ]);
  expect(problems.filter(({ rule }) => rule === 'DAT-07')).toHaveLength(found);
});
