import { placeOf } from '../../domain/catalogue/catalogue.ts';
import { folded } from '../../domain/language/plain-words.ts';
import type { Check } from '../rule.ts';

/** What is said of keeping a form says how long, or what becomes of it in the end. */
export const frm06: Check = ({ catalogue }) =>
  [...catalogue.forms.values()]
    .filter(({ facts }) => !saysHowLong(facts.retention))
    .map((form) => ({
      rule: 'FRM-06',
      facts: { form: form.id },
      place: placeOf(form, 'retention'),
    }));

function saysHowLong(retention: string): boolean {
  const words = folded(retention);
  return duration.test(words) || fate.test(words);
}

const duration =
  /\b(?:\d+|une?|deux|trois|quatre|cinq|six|dix|douze|vingt|trente|one|two|three|four|five|six|ten|twelve|twenty|thirty|a) ?(?:h|heures?|j|jours?|semaines?|mois|ans?|annees?|hours?|days?|weeks?|months?|years?)\b/;
/** The record of a patient has a time of its own. */
const fate =
  /\b(?:detrui\w*|destruction|conserv\w*|archiv\w*|dossier (?:papier|medical|du patient)|destroy\w*|shred\w*|preserv\w*|patient record|(?:medical|paper) record)\b/;
