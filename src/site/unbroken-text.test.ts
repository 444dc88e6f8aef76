import { expect, test } from 'vitest';
import { unbrokenText } from './unbroken-text.ts';

test.each([
  {
    name: 'before a sign, inside guillemets',
    html: '<p>Armoire « panne » ; clé : accueil</p>',
    unbroken: '<p>Armoire «~panne~»~; clé~: accueil</p>',
  },
  {
    name: 'before a sign that follows a tag',
    html: '<b>4211</b> : cette feuille',
    unbroken: '<b>4211</b>~: cette feuille',
  },
  {
    name: 'between a number and its unit',
    html: '<p>5 mg à 8 h 30, dans les 2 heures, 30 minutes au plus</p>',
    unbroken: '<p>5~mg à 8~h~30, dans les 2~heures, 30~minutes au plus</p>',
  },
  {
    name: 'but not between a number and a word that begins like a unit',
    html: '<p>15 hommes, 2 seringues, 24 h sur 24</p>',
    unbroken: '<p>15 hommes, 2 seringues, 24~h sur 24</p>',
  },
  {
    name: 'nor in what is typed again as it stands',
    html: '<pre><code>every: 24 h ; a : b</code></pre><code>a : b</code> : voilà',
    unbroken: '<pre><code>every: 24 h ; a : b</code></pre><code>a : b</code>~: voilà',
  },
  {
    name: 'nor in an attribute',
    html: '<a title="a > b : c" data-words="5 mg">d ; e</a>',
    unbroken: '<a title="a > b : c" data-words="5 mg">d~; e</a>',
  },
])('no line breaks $name', ({ html, unbroken }) => {
  expect(unbrokenText(html)).toBe(unbroken.replaceAll('~', '\u00a0'));
});
