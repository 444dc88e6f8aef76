/** The language of a content folder. */
export type Language = 'fr' | 'en';

/** Words that say nothing of what has stopped: articles, pronouns, "I can no longer", "is announced". */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    'a ai ailleurs alors annonce annoncé après arrive arrivent as au aucun aucune aux avant avec avons ce ces cet',
    'cette chez comme dans de depuis des dit dois doit du dure elle elles en encore entre es est et eux fait',
    'faire fois font il ils je jour la le les leur leurs lui ma mais me mes mon mot ne ni nos notre nous nuit on ont ou',
    'où par pas peut peux plus pour prévu quand que quel quelle quelles quels qui reste rien sais sait sans se sera ses',
    'seule seules seul si soir son sont sous suis sur ta te tous tout toute toutes très trop un une va veut vers veux',
    'voir vois vont vos votre vous aujourd hui cherche celui celle affiche affichent apparaît change donne donné existe',
    'approche arrivé arrivés autre autres chiffres compte est été être fin marche mise nom partent parties rendre rendu retrouve revient taper tournent',
    'nouveau nouvel nouvelle ouvre ouvrent passe passent recevoir reçoit service sort sorti tourne ci là qu jusqu',
    'lorsqu puisqu quelqu',
  ),
  en: wordSet(
    'a after again all am an and announced any anything are as at be been before but by can cannot come comes do does',
    'down for from get gets has have he her his how i if in into is it its know last longer me more must my need',
    'never next night no not nothing now of on one only or our out over see she should show shows since so still t than',
    'that the their them there they this to today tonight told up us was we what when where which who will with without',
    'work working works would you your don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn ve re ll',
  ),
};

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/**
 * Whether a word says nothing of what a sentence is about: `Je`, one letter, `a-t-il`. What an apostrophe
 * parts are words of their own, `aujourd` and `hui`.
 */
export function isSmallWord(word: string, language: Language): boolean {
  const parts = word.toLocaleLowerCase(language).split('-');
  return parts.every((part) => part.length <= 1 || smallWords[language].has(part));
}
