import { expect, test } from 'vitest';
import { aUse } from '../catalogue/sample-catalogue.ts';
import type { Segment } from '../catalogue/segment.ts';
import { named, passagesIn } from './passages.ts';

const words = (html: string): Segment => ({ kind: 'html', html });

test.each([
  {
    name: 'words on one line are one paragraph',
    body: [words('<p>Noter\n l’heure.</p>')],
    passages: [['paragraph', 'Noter l’heure.']],
  },
  {
    name: 'a form is one word, and who is told is told in words',
    body: [
      words('Prendre '),
      aUse('Form', { id: 'demande' }),
      words(' et prévenir '),
      aUse('Tell', { audience: 'service', by: 'phone' }, [words('le bloc')]),
      words('.'),
    ],
    passages: [['paragraph', `Prendre ${named} et prévenir le bloc.`]],
  },
  {
    name: 'items and cells are apart from the words around them',
    body: [
      words('<p>Dire :</p><ul><li><p>le nom ;</p></li><li><p>l’âge.</p></li></ul>'),
      words('<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><p>Puis signer.</p>'),
    ],
    passages: [
      ['paragraph', 'Dire :'],
      ['item', 'le nom ;'],
      ['item', 'l’âge.'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['paragraph', 'Puis signer.'],
    ],
  },
  {
    name: 'a warning within a step has a text of its own, a passage for some has not',
    body: [
      words('<p>Ouvrir :</p>'),
      aUse('Danger', {}, [words('Rien ne sonne.')]),
      aUse('Only', { service: ['bloc'] }, [words('<p>au bloc ;</p>')]),
    ],
    passages: [
      ['paragraph', 'Ouvrir :'],
      ['paragraph', 'au bloc ;'],
    ],
  },
  {
    name: 'signs are read as they are seen',
    body: [words('T &lt; 38 &amp; «\u00a0OUI\u00a0»')],
    passages: [['paragraph', 'T < 38 & « OUI »']],
  },
])('$name', ({ body, passages }) => {
  expect(passagesIn(body).map(({ kind, text }) => [kind, text])).toEqual(passages);
});
