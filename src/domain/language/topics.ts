import { foldedWords } from './plain-words.ts';
import type { Use } from '../catalogue/segment.ts';

/**
 * What a passage is about, told by its words in French or English, without accents. Where a rule asks for a
 * topic, the list is generous, so that the rule is silent too often rather than once too rarely; that of
 * treatments is short, because there a word found is a reason to speak.
 */
const topics = {
  /** Somebody looks whether it works. */
  checking:
    /\b(verif|control|confirm|ess(ai|ay)|compar|constat|ouvr(ir|ez|e)\b|tester|testez|reli(re|sez|t)\b|s'assurer|check|test|try\b|open\b|make sure)/,
  /** What was written on paper is brought together. */
  collecting:
    /\b(rassembl|recuper|reun(ir|issez|it)\b|collect|ramass|regroup|centralis|(re)?compte[rz]\b|remett(re|ez)\b|recev(oir|ez)\b|pointe[rz]\b|trie[rz]\b|ne manque\b|gather|bring together|pick up|hand in\b|receive\b|count\b|tick off|is missing)/,
  /** Something on paper. */
  paper:
    /\b(papiers?|feuilles?|feuillets?|bordereaux?|bons?|fiches?|pochettes?|registres?|documents?|copies?|photocopies?|releves?|main courante|paper|sheets?|forms?|slips?|folders?)\b/,
  /** A paper is destroyed or filed. */
  disposing:
    /\b(detrui|destruct|broy|dechir|numeris|archiv|confidentie|class(er|ez|e|es)\b|rang(er|ez|e)\b|jete[rz]|corbeille|poubelle|destroy|shred|scan|file[ds]?\b|dispos|bin\b)/,
  /** What was printed out of an application. */
  printed:
    /\b(impression|imprime|extraction|etiquette|liste|plan|programme|synthese|compte rendu|comptes rendus|tournee|documents? de secours|print|extract|label|list|summar)/,
  /** Two numbers or records of one patient become one. */
  merging:
    /\b(fusion|rattach|doublon|correspondance|rapproch|(numeros?|identites?|ipp) (provisoire|temporaire|definitif|permanent)|merg|duplicate|(temporary|provisional|downtime|permanent) (number|identit|record))/,
  /** People look back at the outage together. */
  reviewing:
    /\b(retours? d'experience|rex\b|retex\b|bilan (de la panne|de l'arret|de l'evenement|a froid|apres)|debrief|reunir (l'equipe|les equipes)|analyser? (de |a froid|l'arret|l'evenement|la panne)|lessons|after.action|review)/,
  /** What is given to a patient, or must never be. */
  treatment:
    /\b(allerg|prescri(re|t|te|ts|tes|bed?)\b|prescriptions?\b(?! d'(examen|imagerie|acte|analyse)| de (biologie|radio|transport|bilan)| (for|of) )|medicament|medication|administr(er|e|ee?s?|ed|ations?)\b|(drug|medicine)s?\b)/,
  /** Who a patient is, or that he is there. */
  identity: /\b(identit|identif|admission|admettre|sejours?\b|admit|registration)/,
  /** One thing comes before, after or under the condition of another. */
  order:
    /\b(apres|avant|quand|lorsqu|une fois|des qu|puis|ensuite|d'abord|si\b|s'il|seulement|jusqu|after|before|when|once|as soon|then|first|if\b|only|until)/,
} as const;

export type Topic = keyof typeof topics;

/** Whether the words of a passage touch on something. */
export function isAbout(topic: Topic, use: Use): boolean {
  return speaksOf(topic, foldedWords(use));
}

/** Whether words do; they are `folded` already. */
export function speaksOf(topic: Topic, words: string): boolean {
  return topics[topic].test(words);
}
