/** A small site for the tests: pages at different depths, as the layouts would build them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface TestPage {
  path: string;
  title: string;
  symptom: string;
  application: string;
  service: string;
  phase: string;
  trigger: string;
  text: string;
  /** Words that staff use and the page does not. */
  words?: string;
  /** The name of what the page is about. */
  name?: string;
}

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The words of a French site; the status of an answer is one of them. */
export const WORDS = {
  loading: 'Recherche en cours…',
  failed: 'La recherche n’a pas pu être chargée : rechargez la page.',
  one: '1 fiche',
  many: '{count} fiches',
  best: '{count} fiches, voici les {shown} premières',
  some: 'Aucune fiche ne contient tous ces mots. Les plus proches :',
  elsewhere: 'Rien avec ces filtres, {count} fiche(s) sans eux.',
  none: 'Aucune fiche : essayez d’autres mots.',
};

const PAGES: TestPage[] = [
  {
    path: 'index.html',
    title: 'Passer en mode dégradé',
    symptom: 'Plus rien ne s’ouvre',
    application: 'dpi',
    service: 'Tous les services',
    phase: 'Bascule',
    trigger: 'Panne',
    text: 'Ouvrir le classeur de secours. Prévenir le cadre de garde.',
  },
  {
    path: 'procedures/dpi/prescrire.html',
    title: 'Prescrire sans le DPI',
    symptom: 'Je ne peux plus prescrire',
    application: 'dpi',
    service: 'Médecine A',
    phase: 'Dégradé',
    trigger: 'Panne',
    text: 'Écrire l’ordonnance sur papier : dose < 2,5 mg & <script>alert(1)</script>. Appeler le médecin d’astreinte.',
  },
  {
    path: 'procedures/dpi/ressaisir.html',
    title: 'Ressaisir les prescriptions',
    symptom: 'Le DPI est revenu',
    application: 'dpi',
    service: 'Médecine A',
    phase: 'Retour',
    trigger: 'Panne',
    text: 'Reporter chaque prescription papier dans le dossier, du plus récent au plus ancien.',
  },
  {
    path: 'procedures/dpi/reanimation.html',
    title: 'Surveiller en réanimation',
    symptom: 'Le moniteur n’envoie plus les constantes',
    application: 'dpi',
    service: 'Réanimation',
    phase: 'Dégradé',
    trigger: 'Panne',
    text: 'Relever les constantes du cœur toutes les heures. Chercher un œdème.',
  },
  {
    path: 'procedures/sil/bilan.html',
    title: 'BIO-03-D Demander un bilan',
    symptom: 'Les résultats n’arrivent plus',
    application: 'sil',
    service: 'REANIMATION',
    phase: 'Dégradé',
    trigger: 'Arrêt programmé',
    text: 'Remplir le bon de demande et coller une étiquette. Porter le tube au laboratoire.',
  },
  {
    path: 'procedures/sil/resultats.html',
    title: 'Recevoir les résultats par téléphone',
    symptom: 'Aucun résultat dans le dossier',
    application: 'sil',
    service: 'Service d’urgences',
    phase: 'Dégradé',
    trigger: 'Panne',
    text: 'Noter le résultat critique, le relire à voix haute, signer. Suite : BIO-03-D.',
  },
  {
    path: 'procedures/pharmacie/dispenser.html',
    title: 'Dispenser sans le logiciel',
    symptom: 'La pharmacie ne reçoit plus les ordonnances',
    application: 'pharmacie',
    service: 'Pharmacie',
    phase: 'Dégradé',
    trigger: 'Panne',
    text: 'Porter l’ordonnance à la pharmacie. Contrôler les allergies.',
  },
  {
    path: 'services/maternite.html',
    title: 'Maternité',
    symptom: '',
    application: 'dpi',
    service: 'Tous les services',
    phase: 'Bascule',
    trigger: 'Panne',
    text: 'Rez-de-chaussée, entrée des ambulances.',
    name: 'Maternité',
  },
  {
    path: 'procedures/sil/maternite.html',
    title: 'Tubes de la maternité',
    symptom: 'La maternité appelle',
    application: 'sil',
    service: 'Laboratoire',
    phase: 'Dégradé',
    trigger: 'Panne',
    text: 'La maternité passe devant : un tube de la maternité, puis la file.',
  },
  {
    path: 'a-propos.html',
    title: 'Imprimer les étiquettes',
    symptom: 'L’imprimante ne répond plus',
    application: 'impression',
    service: 'Accueil',
    phase: 'Bascule',
    trigger: 'Cyberattaque',
    text: 'Utiliser l’imprimante du poste de secours.',
    words: 'Zebra, code-barres',
  },
];

/** Every page that is to be found. */
export const PATHS = PAGES.map(({ path }) => path).toSorted();

/** Write the site, and one page that is not to be found. */
export async function writeTestSite(folder: string): Promise<void> {
  for (const page of PAGES) await writePage(folder, page.path, content(page));
  await writePage(folder, '404.html', '<main>Page introuvable, pas à prescrire</main>');
}

async function writePage(folder: string, path: string, main: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, document(path, main));
}

function document(path: string, main: string): string {
  const root = '../'.repeat(path.split('/').length - 1);
  return `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${CSP}">
  <link rel="icon" href="data:,">
  <title>Bascule</title>
</head>
<body>
<form role="search" data-search action="${root}index.html">
  <label for="q">Que se passe-t-il ?</label><input type="search" id="q">
  <select data-search-filter="application"><option value=""><option>dpi<option>sil</select>
  <select data-search-filter="phase"><option value=""><option>Dégradé<option>Retour</select>
  <select data-search-filter="service"><option value=""></select>
  <p data-search-status role="status"></p>
  <div data-search-results></div>
</form>
${main}
<script src="${root}search/search.js" defer data-words="${escaped(JSON.stringify(WORDS))}"></script>
</body>
</html>`;
}

function content(page: TestPage): string {
  return `<main data-pagefind-body>
  <meta data-pagefind-meta="words[content]" content="${page.words ?? ''}">
  <meta data-pagefind-meta="name[content]" content="${page.name ?? ''}">
  <h1 data-pagefind-meta="title">${escaped(page.title)}</h1>
  <p data-pagefind-weight="6">${escaped(page.symptom)}</p>
  <p data-pagefind-ignore>
    <span data-pagefind-filter="application">${page.application}</span>
    <span data-pagefind-filter="service" data-pagefind-meta="service">${page.service}</span>
    <span data-pagefind-filter="phase" data-pagefind-meta="phase">${page.phase}</span>
    <span data-pagefind-filter="trigger" data-pagefind-meta="trigger">${page.trigger}</span>
  </p>
  <p>${escaped(page.text)}</p>
</main>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
