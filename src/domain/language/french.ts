import type { Grammar } from './grammar.ts';
import { frenchRecording, frenchVerbs } from './french-verbs.ts';
import { isSign, openingOf, openings, tokensOf, verbsFound } from './tokens.ts';

/** French as procedures are written in it: orders in the infinitive, sometimes in the imperative. */
export const french: Grammar = {
  isStatement(sentence) {
    // Nearly every step begins with a verb; the rest is looked at more closely.
    if (frenchVerbs.has(openingOf(sentence) ?? '')) return false;
    if (opensCase.test(folded(sentence))) return false;
    const tokens = tokensOf(sentence);
    return !startsWithVerb(tokens) && ordersIn(tokens).length === 0;
  },
  isPlainOrder(sentence) {
    const opening = openingOf(sentence);
    if (opening !== undefined && !isVerb(opening)) return false;
    const [first = '', ...rest] = tokensOf(sentence);
    if (isImperative(first)) return true;
    return (
      frenchVerbs.has(first) &&
      !pointing.has(first) &&
      !rest.some((each, index) => isFinite(each, rest[index + 1]))
    );
  },
  isForOneCase: (part) => oneCase.test(part),
  ordersIn: (part) => ordersIn(tokensOf(part)),
  mayOrder: (sentence) => verbsFound(sentence, opening, isVerb),
  isRecording: (verb) => frenchRecording.has(verb),
  conditionBehind,
};

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What may stand between the beginning of an order and its verb: `le relire`, `n'y rien écrire`, `puis`. */
const before = words(
  "le la les l' lui leur y en se s' me m' ne n' pas rien jamais plus puis ensuite enfin alors aussi aussitôt d' abord toujours bien tout",
);
/** What no noun follows. */
const neverArticles = words("ne n' pas rien jamais plus se s' y en");
const joining = words('et puis ensuite enfin alors');
/** All verbs that are known end so. */
const opening = openings(joining, before, '(?:r|re|ez(?:-[a-zà]+)*)');
/** Behind one of these, an infinitive is no order but belongs to what stands before. */
const governing = words(
  "à de d' pour sans afin par faire faites laisser peut peuvent doit doivent veut veulent fait font va vont sait faut avant",
);

/** Nouns and others that look like infinitives. */
const noVerbs = words(
  `ambulancier armoire arrière article atelier autre avoir brancardier cadre cahier calendrier carrière casier chambre
  chapitre chiffre classeur clavier coffre coursier contre courrier couverture denier dernier dernière derrière devoir dossier
  encore entre être facture fermeture feutre fichier filière heure hier histoire honoraire horaire infirmier infirmière
  interrogatoire laboratoire lecture lettre libre livre manière matière membre mémoire nombre notre numéraire ordinaire
  ordonnancier ordre outre ouverture papier particulier pilulier poire portoir pouvoir premier première procédure propre quatre
  registre repère savoir scanner score secrétaire semestre seringue signature soir sommaire température territoire tiroir titre
  trimestre usager voire voiture votre rare dire-d'expert metre mètre litre centre nature texture culture structure fracture
  piqûre brûlure mesure usure cure allure tournure écriture peinture épaulière bière rivière prière lumière cafetière`,
);

/** A verb that nobody thought of is taken for one as well, unless it is known to be none. */
function startsWithVerb(tokens: readonly string[]): boolean {
  const at = skip(tokens, 0);
  const word = tokens[at] ?? '';
  if (isVerb(word)) return true;
  const isBare = tokens.slice(0, at).every((each) => neverArticles.has(each));
  return isBare && /(?:er|ir|re|oir)$/.test(word) && !noVerbs.has(word);
}

function isVerb(word: string): boolean {
  return frenchVerbs.has(word) || isImperative(word);
}

function isImperative(word: string): boolean {
  return word.includes('ez') && /\p{L}{3}ez(?:-\p{L}+)*$/u.test(word) && word !== 'assez';
}

/** Who reads « Voir … » is only sent on. */
const pointing = words('voir consulter');

/** Verbs that say what an infinitive leads to: « Fermer sa session efface la tournée ». */
const leading = words(
  `aggrave annule arrête augmente bloque cache cause change conduit coupe coûte crée demande détruit devient dit donne
  double efface empêche endort entraîne équivaut est étaient était évite expose fausse fait font garantit gêne implique
  interdit interrompt laisse lance masque mène mélange met montre modifie oblige occasionne ouvre perd permet peut prend prive produit
  protège provoque ralentit rend remplace reste retarde revient risque sauve se sert serait signifie sont suffit suppose
  supprime tue va vaut vide voit déclenche décale désactive entretient facilite allonge avance ajoute apporte assure`,
);

/** A word that stands before an article and is none of these may be a verb: « fabrique un doublon ». */
const noVerbBefore = words(
  `à avant avec après aussi aussitôt chaque chez comme contre dans depuis derrière devant de dont dès donc en encore entre
  et face hors jusque malgré mais moins ni non où ou outre par pas pendant plus pour puis que quand sans sauf selon si sous
  soit sur surtout tous tout toute toutes vers voix main`,
);
const articles = words("le la les l' un une");

/** Whether a word may be what an infinitive at the beginning is the subject of. */
function isFinite(token: string, next: string | undefined): boolean {
  if (leading.has(token) || /(?:[eid]rait|[eid]raient|era|eront)$/.test(token)) return true;
  if (!articles.has(next ?? '') || articles.has(token)) return false;
  return (
    /^\p{L}+$/u.test(token) && !noVerbBefore.has(token) && !isVerb(token) && !token.endsWith('ant')
  );
}

function skip(tokens: readonly string[], from: number): number {
  let at = from;
  while (before.has(tokens[at] ?? '') && !isVerb(tokens[at] ?? '')) at += 1;
  return at;
}

function ordersIn(tokens: readonly string[]): string[] {
  const orders: string[] = [];
  let governed = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const previous = tokens[at - 1];
    if (isSign(previous)) governed = false;
    const isStart = at === 0 || isSign(previous) || (joining.has(previous ?? '') && !governed);
    if (isStart) {
      const verb = tokens[skip(tokens, at)] ?? '';
      if (isVerb(verb)) {
        orders.push(verb);
        at = skip(tokens, at);
        governed = governing.has(verb);
      }
    } else if (governing.has(token)) governed ||= isVerb(tokens[skip(tokens, at + 1)] ?? '');
  }
  return orders;
}

const opensCase = new RegExp(
  `^(?:si |s'ils? |s'elles? |s'agi|quand|lorsqu|dès|après|avant|au |aux |à |en |pour |tou(?:te)?s les|tou(?:te)?s deux|jusqu|tant qu|` +
    `pendant|durant|sans|sur |sous |dans|chez|sinon|sauf|ensuite|puis|enfin|aussitôt|une fois|depuis|d'abord|d'ici|par |vers|hors|entre|selon|` +
    `devant|avec|afin|tandis|alors|immédiatement|de |du |lors|face|faute|passé|deux fois|trois fois|` +
    `l[ea] (?:jour|nuit|matin|soir|soirée|week-end|lendemain|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|` +
    `chaque (?:fois|heure|demi|quart|matin|soir|jour|nuit|semaine|mois|relève|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|` +
    `les (?:jours|nuits|week-ends)|\\S+ (?:heures?|minutes?|jours?|fois) )`,
);

const oneCase =
  /^\s*(?:si |s['’]ils? |s['’]elles? |sinon|à défaut|sans |en cas|au-delà|passé|quand|lorsqu|pour un|hors |la nuit|le jour|en urgence|en l['’]absence|en son absence|au moindre |à la moindre |dès qu|tant qu|à rochelande|seul,)/i;

/** Verbs that ask: behind them « si » brings a question, not a condition. */
const asking = words(
  `vérifier demander dire savoir regarder contrôler noter indiquer préciser voir décider confirmer écrire chercher lire
  tester essayer signaler évaluer examiner annoncer répondre constater inscrire cocher redemander expliquer assurer mentionner
  demandant vérifiant disant précisant notant indiquant regardant sachant`,
);
const wondering = words('décider savoir voir regarder juger');
const objects = words(
  "le la les l' un une des du ce cet cette ces son sa ses deux trois tout toute tous toutes",
);
/** « même si », « seulement si »: no condition that could stand first as it is. */
const noCondition = words("même comme sauf ou et que qu' surtout seulement uniquement sinon mais");
/** « si possible », « si besoin »: too short to make a reader begin too early. */
const optional = words(
  'possible besoin nécessaire oui non utile présent disponible applicable prescrit connu',
);
/** Behind one of these the condition may belong to what is told, not to the telling. */
const reporting = words("que qu' qui dont quand lorsque où");

const si = /(?<=\s)(?:si|s['’](?:ils?|elles?))\s[^]*$/i;

function conditionBehind(sentence: string): string | undefined {
  const typed = si.exec(sentence)?.[0];
  if (typed === undefined) return undefined;
  const action = tokensOf(sentence.slice(0, -typed.length));
  const condition = tokensOf(typed).filter((each) => !/^[.!?]$/.test(each));
  return isCondition(condition) && isOneOrder(action) ? typed : undefined;
}

function isCondition(condition: readonly string[]): boolean {
  if (condition.length < 4 || condition.includes(',')) return false;
  return !optional.has(condition[1] ?? '') && ordersIn(condition.slice(1)).length === 0;
}

/** One order, with nothing behind it that the condition could be meant for alone. */
function isOneOrder(action: readonly string[]): boolean {
  if (!isVerb(action[skip(action, 0)] ?? '') || ordersIn(action).length !== 1) return false;
  if (action.includes(',') && action.at(-1) !== ',') return false;
  if (noCondition.has(action.findLast((each) => each !== ',') ?? '')) return false;
  return !action.some((each) => reporting.has(each)) && !asks(action);
}

function asks(action: readonly string[]): boolean {
  return action.some(
    (each, index) =>
      wondering.has(each) || (asking.has(each) && !objects.has(action[index + 1] ?? '')),
  );
}
