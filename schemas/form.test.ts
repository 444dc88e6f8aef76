import { expect, test } from 'vitest';
import { form } from './form.ts';

/** The frontmatter of a form, as it is typed. */
const good = {
  code: 'FB-07',
  title: 'Demande de biologie sur papier',
  purpose: 'Demander un examen.',
  replaces: ['dpi'],
  keptAt: 'Chariot papier',
  destination: 'Laboratoire',
  retention: 'Gardé un an.',
  revision: '2',
  effective: '2026-01-19',
};

test('one sheet of A4 unless it says otherwise', () => {
  expect(form.parse(good)).toEqual({ ...good, revision: 2, copies: 1, paper: 'A4' });
});

test.each<{ name: string; fault: object; paths: string[] }>([
  { name: 'a missing code', fault: { code: undefined }, paths: ['code'] },
  { name: 'a missing title', fault: { title: undefined }, paths: ['title'] },
  { name: 'a missing purpose', fault: { purpose: undefined }, paths: ['purpose'] },
  { name: 'a missing replaces', fault: { replaces: undefined }, paths: ['replaces'] },
  { name: 'a missing keptAt', fault: { keptAt: undefined }, paths: ['keptAt'] },
  { name: 'a missing destination', fault: { destination: undefined }, paths: ['destination'] },
  { name: 'a missing retention', fault: { retention: undefined }, paths: ['retention'] },
  { name: 'a missing revision', fault: { revision: undefined }, paths: ['revision'] },
  { name: 'a missing effective', fault: { effective: undefined }, paths: ['effective'] },
  { name: 'a code without a number', fault: { code: 'FB' }, paths: ['code'] },
  { name: 'a title over two lines', fault: { title: 'Demande\nde biologie' }, paths: ['title'] },
  { name: 'a form that replaces nothing', fault: { replaces: [] }, paths: ['replaces'] },
  { name: 'no copy at all', fault: { copies: '0' }, paths: ['copies'] },
  { name: 'a thousand copies', fault: { copies: '1000' }, paths: ['copies'] },
  { name: 'a paper of no list', fault: { paper: 'Letter' }, paths: ['paper'] },
  { name: 'a revision zero', fault: { revision: '0' }, paths: ['revision'] },
  { name: 'a revision with a point', fault: { revision: '1.2' }, paths: ['revision'] },
  { name: 'a day in words', fault: { effective: '19 janvier 2026' }, paths: ['effective'] },
  { name: 'a field of procedures', fault: { phase: 'degraded' }, paths: [''] },
])('$name is refused', ({ fault, paths }) => {
  const { error } = form.safeParse({ ...good, ...fault });
  expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual(paths);
});
