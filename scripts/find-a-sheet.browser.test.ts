/**
 * Somebody at night, with a service's printed binder and a word for what has stopped.
 *
 * A turn is what brings other pages before the eyes, however many leaves it takes at once. The reader starts
 * from the cover. He opens the index where the word would stand if its letters were spread evenly, as one opens a
 * dictionary, and goes on or back leaf by leaf until he sees it: each leaf is a turn. He reads tab, code and page
 * there, takes the tab by its letter and opens at the page number: one more turn, if that page bears all three.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../src/domain/catalogue/catalogue.ts';
import { entryOf } from '../src/domain/catalogue/catalogue.ts';
import { checkContent } from './check-content.ts';
import { indexLines, readBinder, type BinderPage, type IndexLine } from './test-binder.ts';
import { bascule, root } from './test-command.ts';

const today = '2026-11-21';
const minute = 60_000;
const mostTurns = 3;

/** A binder in somebody's hands. */
interface Binder {
  pages: BinderPage[];
  lines: IndexLine[];
}

let folder: string;
let catalogue: Catalogue;
let binders: ReadonlyMap<string, Binder>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bascule-find-'));
  const { code, stderr } = await bascule([
    'build',
    '--out',
    join(folder, 'dist'),
    '--today',
    today,
  ]);
  if (code !== 0) throw new Error(stderr);
  const report = await checkContent({ content: join(root, 'content'), today });
  if (!report.catalogue) throw new Error('The demo cannot be read.');
  catalogue = report.catalogue;
  const read = [...catalogue.services.keys()].map(async (service) => {
    const pdf = await readFile(join(folder, 'dist/binders', `${service}.pdf`));
    const pages = await readBinder(new Uint8Array(pdf));
    return [service, { pages, lines: indexLines(pages) }] as const;
  });
  binders = new Map(await Promise.all(read));
}, 5 * minute);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What somebody says, the word he looks for, and the line by which he knows that it is meant. */
interface Case {
  service: string;
  says: string;
  word: string;
  line: string;
}

describe('a sheet is found in three turns', () => {
  test.each<Case>([
    {
      service: 'medecine-a',
      says: "Je n'arrive plus à prescrire mes antibiotiques",
      word: 'prescrire',
      line: 'Je ne peux plus prescrire',
    },
    {
      service: 'medecine-a',
      says: 'Je ne vois pas quels soins j’ai à faire ce matin',
      word: 'soins',
      line: 'Je ne vois plus les soins que je dois faire',
    },
    {
      service: 'medecine-a',
      says: 'On ne me monte pas de brancardier',
      word: 'brancardier',
      line: 'Ma demande de brancardier reste sans réponse',
    },
    {
      service: 'medecine-a',
      says: "Plus moyen de tracer ce que j'ai donné",
      word: 'tracer',
      line: "Je ne peux plus tracer ce que j'ai donné",
    },
    {
      service: 'chirurgie',
      says: 'Mes tubes partent sans étiquettes',
      word: 'étiquette',
      line: "Je n'ai plus d'étiquettes pour mes tubes",
    },
    {
      service: 'chirurgie',
      says: "Je n'ai pas le programme opératoire d'aujourd'hui",
      word: 'programme',
      line: 'Je ne vois plus le programme opératoire du jour',
    },
    {
      service: 'medecine-rochelande',
      says: "Il me faut un bilan et l'écran est bloqué",
      word: 'bilan',
      line: 'Je ne peux plus demander un bilan',
    },
    {
      service: 'medecine-rochelande',
      says: 'Les plateaux de midi sont sans nom',
      word: 'plateaux',
      line: 'Les plateaux arrivent sans étiquette',
    },
    {
      service: 'urgences',
      says: 'Qui est dans le box 4 ? Le tableau est vide',
      word: 'box',
      line: 'Je ne sais plus qui est dans quel box',
    },
    {
      service: 'urgences',
      says: 'Je trie à la main, Urgéo est tombé',
      word: 'Urgéo',
      line: 'Je dois trier sans Urgéo',
    },
    {
      service: 'urgences',
      says: "L'armoire ne connaît pas mon patient",
      word: 'armoire',
      line: "L'armoire des urgences ne trouve plus le patient",
    },
    {
      service: 'reanimation',
      says: 'La pancarte reste vide depuis une heure',
      word: 'pancarte',
      line: 'La pancarte ne se remplit plus',
    },
    {
      service: 'reanimation',
      says: 'À combien doit tourner le pousse-seringue ?',
      word: 'débits',
      line: "Je n'ai plus les débits prescrits des pousse-seringues",
    },
    {
      service: 'bloc',
      says: "Je n'ai pas mes images en salle",
      word: 'images',
      line: "Les images ne s'affichent plus en salle d'opération",
    },
    {
      service: 'bloc',
      says: 'Où est-ce que je trace mon implant ?',
      word: 'implant',
      line: 'Je ne peux plus tracer un implant ni les compresses',
    },
    {
      service: 'imagerie',
      says: 'La console ne me donne plus de patients',
      word: 'liste',
      line: "La liste des patients n'arrive plus sur les consoles",
    },
    {
      service: 'laboratoire',
      says: "Les automates sortent les chiffres, rien n'arrive à l'écran",
      word: 'automates',
      line: 'Les automates tournent mais aucun résultat ne remonte',
    },
    {
      service: 'pharmacie',
      says: "Je n'ai plus les ordonnances à valider",
      word: 'prescriptions',
      line: 'Je ne vois plus les prescriptions à valider',
    },
    {
      service: 'admissions',
      says: "J'ai une entrée au guichet et Admitis ne répond pas",
      word: 'entrée',
      line: 'Je dois faire une entrée et Admitis est arrêté',
    },
    {
      service: 'facturation',
      says: 'Impossible de sortir une facture',
      word: 'facture',
      line: 'Je ne peux plus éditer de facture',
    },
    {
      service: 'soins-a-domicile',
      says: "Ma tournée ne s'affiche pas sur le téléphone",
      word: 'téléphone',
      line: "L'application du téléphone ne charge plus ma tournée",
    },
  ])('$service: “$says”', ({ service, word, line: wanted }) => {
    const binder = entryOf(binders, service);
    const { line, turns } = lookUp(word, (each) => each.symptom === wanted, binder);
    expect(line, `\`${wanted}\` under \`${word}\``).toBeDefined();
    const sheet = line && openAt(line, binder);
    expect(sheet).toMatchObject({ code: line?.code, tab: line?.tab, own: { page: 1 } });
    expect(catalogue.procedures.get(sheet?.code ?? '')?.facts.symptoms).toContain(wanted);
    expect(turns + 1).toBeLessThanOrEqual(mostTurns);
  });

  test('whatever is said in whatever service, under any of its words', () => {
    const late = [...binders].flatMap(([service, binder]) =>
      binder.lines.flatMap((each) => {
        const { line, turns } = lookUp(each.word, (other) => other === each, binder);
        const sheet = line && openAt(line, binder);
        const isThere =
          sheet?.code === each.code && sheet.tab === each.tab && sheet.own?.page === 1;
        return isThere && turns + 1 <= mostTurns
          ? []
          : [`${service}: ${each.word}, ${each.symptom}`];
      }),
    );
    expect(late).toEqual([]);
  });

  test.each(['infirmière', 'zèbre', 'aa'])(
    'and a word that is not there, %s, leads nowhere',
    (word) => {
      expect(lookUp(word, () => true, entryOf(binders, 'medecine-a')).line).toBeUndefined();
    },
  );
});

describe('the index by symptom', () => {
  const french = new Intl.Collator('fr', { sensitivity: 'base' });

  test('names every symptom of every sheet of the binder, and the page that the sheet opens on', () => {
    for (const [service, { pages, lines }] of binders) {
      const sheets = pages.flatMap(({ code, own }, index) =>
        code !== undefined && own?.page === 1 && catalogue.procedures.has(code)
          ? [{ code, page: index + 1 }]
          : [],
      );
      const asked = sheets.flatMap(({ code, page }) =>
        (entryOf(catalogue.procedures, code).facts.symptoms ?? []).map(
          (symptom) => `${symptom}: ${code}, ${String(page)}`,
        ),
      );
      const given = lines.map(({ symptom, code, page }) => `${symptom}: ${code}, ${String(page)}`);
      expect(new Set(given), service).toEqual(new Set(asked));
    }
  });

  test('stands in the order of the alphabet, each word once, at the head of a page too', () => {
    for (const [service, { lines }] of binders) {
      const words = lines.flatMap(({ word }, index) =>
        word === lines[index - 1]?.word ? [] : [word],
      );
      expect(words, service).toEqual(words.toSorted(french.compare));
      expect(new Set(words).size, service).toBe(words.length);
      expect(
        words.every((word) => word !== ''),
        service,
      ).toBe(true);
    }
  });

  test('takes no more than four turns leaf by leaf, of which few take all', () => {
    const counts = [...binders].flatMap(([, { lines }]) =>
      [...Map.groupBy(lines, ({ symptom }) => symptom).values()].map((each) =>
        Math.min(...each.map(({ on }) => 2 + spreadOf(on) - spreadOf(lines[0]?.on ?? on))),
      ),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(counts.filter((turns) => turns > mostTurns).length / counts.length).toBeLessThan(0.05);
  });
});

/** Two pages lie open at once, an odd one on the right. */
function spreadOf(page: number): number {
  return Math.floor(page / 2);
}

/** Look a word up in the index, and the turns it takes from the cover. */
function lookUp(
  word: string,
  isMeant: (line: IndexLine) => boolean,
  { lines }: Binder,
): { line: IndexLine | undefined; turns: number } {
  const french = new Intl.Collator('fr', { sensitivity: 'base' });
  const spreads = [...new Set(lines.map(({ on }) => spreadOf(on)))];
  let at = Math.min(spreads.length - 1, Math.floor(shareOf(word) * spreads.length));
  let turns = 1;
  for (const tried = new Set<number>(); !tried.has(at); turns++) {
    tried.add(at);
    const seen = lines.filter(({ on }) => spreadOf(on) === spreads[at]);
    const line = seen.find((each) => french.compare(each.word, word) === 0 && isMeant(each));
    if (line) return { line, turns };
    const [first] = seen;
    at += first && french.compare(word, first.word) < 0 ? -1 : 1;
    if (at < 0 || at >= spreads.length) break;
  }
  return { line: undefined, turns };
}

/** How far into the alphabet a word stands: 0 for `a`, nearly 1 for `z`. */
function shareOf(word: string): number {
  const letter = word.normalize('NFD').toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  return Math.min(Math.max(letter, 0), 25) / 26;
}

/** The page that a line of the index leads to, by the number that pages bear. */
function openAt({ page }: IndexLine, { pages }: Binder): BinderPage | undefined {
  return pages.find(({ through }) => through?.page === page);
}
