/** A small binder for the tests of this room: cover, contents, four sheets, the second of three pages. */
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sheet } from '../domain/binder/pagination.ts';
import type { Binder } from './print-binder.ts';

const order = 'Écrire le nom de naissance, puis appeler le laboratoire : où l’œuvre ne cesse.';

const fonts = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

interface SampleSheet {
  code: string;
  title: string;
  steps: number;
}

export const sampleSheets: readonly SampleSheet[] = [
  { code: 'BIO-03-D', title: 'Demander et recevoir la biologie sans le DPI', steps: 6 },
  {
    code: 'PHA-01-D',
    title:
      'Prescrire, préparer et administrer les médicaments à risque quand le DPI ne répond plus',
    steps: 64,
  },
  { code: 'IMG-02-B', title: 'Où l’échographie se demande à la main', steps: 3 },
  { code: 'ADM-01-R', title: 'Ressaisir les entrées & sorties', steps: 30 },
];

export const sampleBinder: Binder = {
  path: 'binders/medecine-a.html',
  title: 'Classeur de continuité — Médecine A',
  language: 'fr',
  date: '2026-11-21',
  sheets: [
    { id: 'couverture', opensOn: 'any' },
    {
      id: 'sommaire',
      opensOn: 'right',
      margins: { headLeft: 'Médecine A', headRight: 'Sommaire', foot: 'éd. 2026-11' },
    },
    ...sampleSheets.map(({ code, title }): Sheet => ({
      id: code.toLowerCase(),
      opensOn: 'right',
      margins: {
        headLeft: `${code} "${title.split(' ')[0]}"`,
        headRight: 'DÉGRADÉ · \\ panne',
        foot: 'rév. 3 · 7K2M4Q',
        code,
      },
    })),
  ],
  words: {
    sheetFoot: (code, page, pages) =>
      `${code} · p. ${page}/${pages}\n${page < pages ? `suite p. ${page + 1}` : 'FIN'}`,
    blankPage: 'Page laissée blanche',
    fingerprint: (code) => `Empreinte ${code}`,
  },
};

/** Write the sample into a temporary folder, with `change` made to its page; gives the folder's path. */
export async function writeSample(change = (html: string): string => html): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bascule sample é-'));
  await mkdir(join(folder, 'binders'));
  const { resolve } = createRequire(import.meta.url);
  for (const weight of [400, 700]) {
    const file = resolve(`${fonts}-${weight}-normal.woff2`);
    await copyFile(file, join(folder, `atkinson-${weight}.woff2`));
  }
  await writeFile(join(folder, 'plan.svg'), plan);
  await writeFile(join(folder, 'binders/print.css'), stylesheet);
  await writeFile(join(folder, sampleBinder.path), change(page));
  return folder;
}

const plan =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>';

const stylesheet = `
@font-face { font-family: 'Atkinson Hyperlegible Next'; src: url(../atkinson-400.woff2); font-weight: 400 }
@font-face { font-family: 'Atkinson Hyperlegible Next'; src: url(../atkinson-700.woff2); font-weight: 700 }
@page {
  size: A4; margin: 20mm 15mm 22mm 20mm; font: 9pt 'Atkinson Hyperlegible Next';
  @top-left { vertical-align: bottom }
  @top-right { vertical-align: bottom }
  @bottom-left { vertical-align: top }
  @bottom-center { vertical-align: top }
  @bottom-right { vertical-align: top; white-space: pre-line; text-align: right }
}
@page :left { margin-inline: 15mm 20mm }
body { margin: 0; inline-size: 175mm; font: 12pt/1.4 'Atkinson Hyperlegible Next' }
h1, h2 { break-after: avoid }
li, tr { break-inside: avoid }
.blank-page { text-align: center; padding-top: 100mm }
#sommaire li { display: flex; justify-content: space-between }
`;

const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Médecine A</title>
<link rel="stylesheet" href="print.css">
</head>
<body>
<section class="part" id="couverture"><h1>Médecine A</h1><img src="../plan.svg" alt="Plan du service" width="80"></section>
<div class="blank-page" data-before="sommaire"></div>
<section class="part" id="sommaire"><h1>Sommaire</h1><ol>${sampleSheets.map(contentsLine).join('\n')}</ol>
<p><a href="#sommaire">Haut du sommaire</a>, <a href="tel:+33123456789">01 23 45 67 89</a></p></section>
${sampleSheets.map(sheet).join('\n')}
</body>
</html>`;

function contentsLine({ code, title }: SampleSheet): string {
  const id = code.toLowerCase();
  return `<li><a href="#${id}">${code} ${title}</a><span data-page-of="${id}"></span></li>`;
}

function sheet({ code, title, steps }: SampleSheet): string {
  const id = code.toLowerCase();
  const rows = Array.from(
    { length: steps },
    (_, step) => `<tr><td>${step + 1}</td><td>${order}</td></tr>`,
  );
  return `<div class="blank-page" data-before="${id}"></div>
<section class="part" id="${id}"><h1>${title}</h1>
<p>Suite de <a href="#bio-03-d">BIO-03-D</a>, page <span data-page-of="bio-03-d"></span>.</p>
<table><thead><tr><th id="${id}-n">N°</th><th id="${id}-o">Action</th></tr></thead><tbody>${rows.join('')}</tbody></table>
</section>`;
}
