/**
 * What makes a sentence something to decide by, in French and in English: a count, a length of time, an
 * event. Only words are looked at; whether the figure is a wise one is for people to say.
 */
const counted =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|soixante|cent|' +
  'two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty';
const times =
  "quart d['’]heure|demi-heure|heure|minute|jour|journée|demi-journée|nuit|relève|" +
  'half|quarter|hour|minute|day|night|shift';

const measures = [
  // A figure and what it counts; neither a version (`8.4`) nor a code (`DPI-01-B`).
  /(?<![\p{L}\p{N}.,-])\p{N}+(?:,\p{N}+)?\s*[\p{L}%]/iu,
  new RegExp(String.raw`(?<!\p{L})(?:${counted})\s+\p{L}`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})(?:une?|an?|one|half an)\s+(?:${times})`, 'iu'),
  /(?<!\p{L})(?:aucune?|une? seule?|none|a single|only one)(?!\p{L})/iu,
  /(?<!\p{L})(?:dès qu(?:e|['’])|as soon as)(?!\s*(?:possible|nécessaire|necessary|needed|il le faut))/iu,
];

/** Whether words hold a count, a length of time or an event at which something is so. */
export function saysMeasure(words: string): boolean {
  return measures.some((measure) => measure.test(words));
}

/** Whether words speak of something announced beforehand, or declared by others. */
export function saysAnnounced(words: string): boolean {
  return /annonc|programm|prévu|convenu|déclaré|à l['’]heure|announced|scheduled|planned|agreed|declared/iu.test(
    words,
  );
}

/** Whether words speak of preparations that can be seen to be done. */
export function saysReady(words: string): boolean {
  return /imprim|à jour|confirm|prêt|fini|terminé|printed|up to date|ready|finished/iu.test(words);
}

/** Whether words say what to do when something does not come. */
export function saysOtherwise(words: string): boolean {
  return (
    /(?<!\p{L})(?:si|s['’]|if)(?!\p{L})[^.;]*?(?:imprim|impression|sort|répon|ouvr|échou|manqu|lisible|disponible|print|come|open|answer|fail|missing)/iu.test(
      words,
    ) || /à défaut|sinon|faute de|otherwise|failing that/iu.test(words)
  );
}
