// Without accents, as `plain` writes them. Negations are here too: "je ne peux plus" opens most symptoms.
const FRENCH = `
  a afin ai aie ainsi alors apres as au aucun aucune aujourdhui aura aussi autre autres aux avait avant avec avez
  avoir avons bien ca car ce cela celle celles celui ces cet cette ceux chaque chez comme comment dans de deja depuis
  des deux dit dois doit doivent donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre
  eu eux faire fais faisons fait faites faut font ici il ils j je jusqu la le les leur leurs lors lui ma mais me meme
  memes mes moi mon ne ni nos notre nous on ont ou par parce pas pendant peu peut peuvent peux plus pour pourquoi
  pouvez pouvons puis quand que quel quelle quelles quelque quels qui quoi rien sa sans se sera ses si soit sommes son
  sont sous suis sur ta te tes toi ton tous tout toute toutes tres tu un une va vais veut veux voici voila vont vos
  votre vous vers y`;

const ENGLISH = `
  a about after again all also am an and any are as at be because been before being but by can cannot cant could did
  do does doing dont for from had has have having he her here him his how i if im in into is isnt it its just me more
  my no not now of on or our out over please she should so some such than that the their them then there these they
  this those to too up us was we were what when where which while who why will with would you your`;

const LISTS: Record<string, string> = { fr: FRENCH, en: ENGLISH };

/** The words that say nothing of what is sought, as `plain` writes them. */
export function stopWords(language: string): ReadonlySet<string> {
  return new Set((LISTS[language] ?? '').split(/\s+/));
}
