/** A small binder for the tests of this room, printed without its proof: cover, list, a sheet of two pages, a form. */
import { rm } from 'node:fs/promises';
import { finalStylesheet } from '../../domain/binder/pagination-stylesheet.ts';
import { placeSheets, type Sheet } from '../../domain/binder/pagination.ts';
import type { Browser } from 'puppeteer';
import { finishPrint } from '../finish-print.ts';
import { withPage } from '../print-page.ts';
import { sampleBinder, writeSample } from '../sample-binder.ts';
import type { Expected } from './prove-print.ts';

/** What a test does to the sample before it is printed. */
export interface Spoilt {
  /** A piece of its page, and what stands there instead. */
  html?: readonly [from: string, to: string];
  /** Rules that come after all others. */
  css?: string;
  /** How many pages its sheets then take, by id. */
  pages?: Readonly<Record<string, number>>;
}

const fingerprints = new Map([
  ['couverture', '3F5G8H'],
  ['liste', '7K2M4Q'],
  ['dpi-03-d', '0ZHPES'],
  ['fb-01', 'NC0T7S'],
]);

const counts: Readonly<Record<string, number>> = { 'dpi-03-d': 2 };

const sheets: Sheet[] = [
  { id: 'couverture', opensOn: 'any', fingerprint: fingerprints.get('couverture') ?? '' },
  ...['liste', 'dpi-03-d', 'fb-01'].map((id): Sheet => ({
    id,
    opensOn: 'right',
    fingerprint: fingerprints.get(id) ?? '',
    margins: {
      headLeft: `${id.toUpperCase()} Médecine A`,
      headRight: 'DÉGRADÉ · panne',
      foot: 'rév. 3',
      code: id.toUpperCase(),
      tab: { letter: 'A', step: 0, of: 2 },
    },
    source:
      id === 'dpi-03-d'
        ? ['Soigner sans le DPI', 'Écrire le nom de naissance.', 'Prévenir le cadre', '38,5 mg']
        : [],
  })),
];

export interface SamplePrint {
  pdf: Uint8Array;
  expected: Expected;
}

export async function samplePrint(
  browser: Browser,
  { html: [from, to] = ['', ''], css = '', pages = {} }: Spoilt,
): Promise<SamplePrint> {
  const folder = await writeSample(() => page.replace(from, to));
  const counted = { ...counts, ...pages };
  const placed = placeSheets(sheets.map((sheet) => ({ ...sheet, pages: counted[sheet.id] ?? 1 })));
  const numbered = finalStylesheet(placed, sampleBinder.words);
  const print = await withPage(browser, { folder, path: sampleBinder.path }, (opened) =>
    opened.print(
      `${stylesheet}\n${numbered}\n${css}`,
      sheets.map(({ id }) => id),
    ),
  );
  await rm(folder, { recursive: true });
  const expected = { ...sampleBinder, ...print, sheets: placed };
  return { pdf: await finishPrint(sampleBinder.path, print, expected), expected };
}

const stylesheet = `
@page {
  @top-right { text-align: right }
  @right-top { inline-size: 5mm; margin-inline-end: 10mm; font-size: 14pt; color: #fff; background: #000 }
  @left-top { inline-size: 5mm; margin-inline-start: 10mm; font-size: 14pt; color: #fff; background: #000 }
}
@page { margin: 27mm 18mm 30mm 21mm }
@page :left { margin-inline: 18mm 21mm }
body { inline-size: 171mm }
.step { font-size: 14pt; display: grid; grid-template-columns: 10mm 1fr; break-inside: avoid }
.alert { border: 1pt solid #000; font-size: 14pt; break-inside: avoid }
.alert-word { text-transform: uppercase }
.zone { border: 1pt solid #000; padding: 2mm; break-inside: avoid }
th { text-align: start; font-weight: 700; border-block-end: 1pt solid #000 }
.to-end { block-size: 20mm }
.sr-only { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
.works { position: relative }
.works::before { content: '>' }
`;

const listed = sheets.map(
  ({ id }) => `<tr><td><a href="#${id}">${id.toUpperCase()}</a></td>
<td data-page-of="${id}"></td><td data-pages-of="${id}"></td><td data-fingerprint-of="${id}"></td></tr>`,
);

const steps = Array.from(
  { length: 12 },
  (_, index) => `<tr><td>${String(index + 1)}</td><td>Relever la température.</td></tr>`,
);

const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Médecine A</title>
<link rel="stylesheet" href="print.css">
</head>
<body>
<section class="part" id="couverture"><h1>Médecine A</h1></section>
<div class="blank-page" data-before="liste"></div>
<section class="part" id="liste">
<h1>Feuillets</h1>
<table><thead><tr><th>Code</th><th>Page</th><th>Pages</th><th>Empreinte</th></tr></thead>
<tbody>${listed.join('\n')}</tbody></table>
</section>
<div class="blank-page" data-before="dpi-03-d"></div>
<section class="part" id="dpi-03-d">
<h1>Soigner sans le DPI, quand plus rien ne répond et que l’on doit tout écrire à la main</h1>
<div class="alert"><strong class="alert-word">Danger</strong> L’œuvre ne cesse.</div>
<p class="works">Suite de <a href="#fb-01">FB-01</a> (p. <span data-page-of="fb-01"></span>).</p>
<p class="step step-columns" aria-hidden="true"><span></span><span>Heure</span></p>
<div class="step"><span>1</span><div class="step-text">Écrire le nom de naissance.</div></div>
<div class="time">Heure : <span class="sr-only">à écrire</span></div>
<table><thead><tr><th>N°</th><th>Action</th></tr></thead><tbody>${steps.join('')}</tbody></table>
<div class="to-end"></div>
<h2>Prévenir</h2>
<div class="step"><span>2</span><div class="step-text">Prévenir le cadre, le médecin et la régulation avant de commencer les soins du soir.</div></div>
<div class="rest" style="break-before: page"></div>
<p class="last">Donner 38,5 mg.</p>
<p>Fermer la pochette.</p>
</section>
<div class="blank-page" data-before="fb-01"></div>
<section class="part" id="fb-01">
<h1>Bordereau</h1>
<section class="zone"><h3>Identité</h3><div class="field"><span>Nom</span></div><div class="field"><span>Prénom</span></div></section>
</section>
</body>
</html>`;
