import type { Finding } from './finding.ts';

/** The addresses in a text that are a person's, not a role's: `prenom.nom@…`, or at a private provider. */
export function personalAddressesIn(text: string): Finding[] {
  return [...text.matchAll(address)].flatMap((match): Finding[] => {
    const { 0: typed, 1: name = '', 2: host = '', index } = match;
    if (!isPersonal(name.toLowerCase(), host.toLowerCase())) return [];
    const masked = `${name.slice(0, 1)}•••@•••${host.slice(host.lastIndexOf('.'))}`;
    return [{ why: 'email', start: index, end: index + typed.length, masked }];
  });
}

const address =
  /([\p{L}\d][\p{L}\d._%+-]{0,63})@((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})(?![a-z\d-])/giu;

function isPersonal(name: string, host: string): boolean {
  const words = name.split(/[._%+-]/).filter((word) => word !== '');
  if (words.some((word) => ofRoles.has(word.replace(/\d+$/, '')))) return false;
  const isName = words.length > 1 && words.every((word) => /^\p{L}+\d*$/u.test(word));
  return isName || privateHosts.test(host);
}

const privateHosts =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|orange|wanadoo|free|sfr|laposte|bbox|proton|protonmail|gmx|aol)\./;

/** Words of an address that belongs to a role, a service or nobody at all. */
const ofRoles = new Set(
  (
    'accueil achats admin administration admissions alerte alertes anesthesie assistance astreinte bloc biologie ' +
    'cadre cadres cardiologie cellule centre chirurgie clinique compta contact crise cuisine desk direction dpo dsi ' +
    'domicile equipe example exemple facturation first firstname formation garde gestion ght help helpdesk hopital ' +
    'hospital hotline imagerie info informatique infos it laboratoire labo last lastname maintenance medecine name ' +
    'no noc noreply nom office oncologie ops patient patients pediatrie pharmacie pole prenom qualite quality radio ' +
    'radiologie reanimation referent referents regulation reply reponse responsable rssi samu secours secretariat ' +
    'security securite service services soc soins standard support surname team technique urgences vendor ward'
  ).split(' '),
);

const upper = String.raw`\p{Lu}[\p{L}'’-]*`;
/** A name with what is said before a person's, written as an administration writes it, or after a label. */
const names = {
  titled: String.raw`(?<!\p{L})(?:M\.|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Mrs\.?|Ms\.?|Miss)\s+${upper}(?:\s+${upper}){0,3}`,
  plain: String.raw`${upper}\p{L}\s+${upper}\p{L}`,
  labelled: String.raw`(?:[Nn]om(?:\s+de\s+naissance)?|[Pp]atiente?|[Nn]ame)\s*:\s*${upper}`,
};
const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';
const dayMonth = String.raw`\d{1,2}(?:er|st|nd|rd|th)?[\s\/.\-]{1,2}(?:\d{1,2}|${months})[\s\/.\-]{1,2}`;
const date = String.raw`(?:${dayMonth}(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})`;
/** No paper of a hospital of today bears a date of the last century, and a birth date often does. */
const oldDate = String.raw`(?:${dayMonth}19\d{2}|19\d{2}-\d{2}-\d{2})`;
const born = String.raw`(?:[Nn][ée]+e?(?:\(e\))?\s+le|[Bb]orn(?:\s+on)?|[Dd]ate\s+(?:de\s+naissance|of\s+birth)|DDN|DOB)\s*:?\s*`;

const birthDates = [
  new RegExp(
    String.raw`(?:${names.titled}|${names.plain}|${names.labelled})[^.;¶]{0,40}?\b${born}(${date})`,
    'gu',
  ),
  new RegExp(String.raw`${born}(${date})[\s,:(–-]{1,4}(?:${names.titled}|${names.plain})`, 'gu'),
  new RegExp(String.raw`(?:${names.titled}|${names.labelled})[\s,:(–-]{1,4}(${oldDate})`, 'gu'),
];

/** The birth dates in a text that stand beside a name. */
export function birthDatesIn(text: string): Finding[] {
  return birthDates.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: typed = '', index }): Finding => {
      const start = index + whole.indexOf(typed);
      return { why: 'birth-date', start, end: start + typed.length, masked: '••/••/••••' };
    }),
  );
}
