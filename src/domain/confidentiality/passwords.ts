import type { Finding } from './finding.ts';

/** What people call a secret, in French and English. */
const called = [
  String.raw`mots?\s+de\s+passe`,
  String.raw`mdp|password|passwd|passphrase|passcode|pwd|digicode`,
  String.raw`code\s+(?:pin|secret|confidentiel|wi-?fi|d['’\s]\s*acc[eè]s|d['’]entrée|de\s+déverrouillage|d['’]immeuble|(?:de\s+(?:la\s+)?|d'une\s+)porte|du\s+coffre)`,
  String.raw`(?:access|door|entry|safe|unlock|pin|gate)\s+code`,
  String.raw`cl[ée]\s+(?:wi-?fi|wpa\d?|d['’]api)|api\s+key`,
].join('|');
/** Whose secret it is, which may be said before it: « du poste autonome ». */
const whose = String.raw`(?:\s*\([^)]{1,40}\)|\s+(?:du|de|des|pour|of|for)\s[^:=.;,(¶]{1,40}?|\s+d['’][^:=.;,(¶]{1,40}?)?`;
const quote = '«"“‘\'`';
const token = String.raw`[${quote}]?\s*([^\s${quote}»”¶]{3,64})(?:\s*\/\s*([^\s${quote}»”¶]{4,64}))?`;

const announced = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${called})${whose}\s*[:=]\s*${token}`,
  'giu',
);
const stated = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${called})${whose}\s+(?:est|sera|is)\s*:?\s+${token}`,
  'giu',
);
const bare = new RegExp(String.raw`(?<![\p{L}\d])(?:${called})\s+${token}`, 'giu');

/** The passwords and access codes that a text gives away; that one lies in an envelope gives none away. */
export function passwordsIn(text: string): Finding[] {
  return [
    ...secretsOf(announced, text, (value, rest) => isSecret(value) || isLoneWord(value, rest)),
    ...secretsOf(stated, text, isSecret),
    ...secretsOf(bare, text, (value) => value.length >= 6 && isMixed(value) && isSecret(value)),
  ];
}

function secretsOf(
  pattern: RegExp,
  text: string,
  isGiven: (value: string, rest: string) => boolean,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: first = '', 2: second, index }) => {
    const end = index + whole.length;
    // After « compte / mot de passe : », the account comes first.
    const value = [second, first]
      .map(bareWord)
      .find((each) => isGiven(each, text.slice(end, end + 2)));
    if (value === undefined) return [];
    const start = index + whole.lastIndexOf(value);
    return { why: 'password' as const, start, end: start + value.length, masked: '•••••' };
  });
}

/** Without the comma or full stop of the sentence around it. */
function bareWord(value = ''): string {
  return value.replace(/[.,;:)!?…]+$/, '');
}

/** Whether a word looks like no word of a language: figures, signs or capitals among its letters. */
function isSecret(value: string): boolean {
  if (value.length < 4 || isOrdinary(value)) return false;
  return /^\d{4,12}$/.test(value) || isMixed(value) || /\p{Ll}\p{Lu}/u.test(value);
}

function isMixed(value: string): boolean {
  return /\p{L}/u.test(value) && /[\d!@#$%^&*_?~€£]/.test(value);
}

/** A code of these procedures, a time, an offset, a rank, a product and its version. */
function isOrdinary(value: string): boolean {
  return /^(?:[A-Z]{2,4}-\d{2}(?:-[A-Z])?|\d{1,2}\s?h(?:\d{2})?(?:\/\d+)?|[HJ][+-]\d+|\d+(?:er|re|e|ème|st|nd|rd|th)|windows\d*|(?:office|microsoft)365)$/i.test(
    value,
  );
}

/** One plain word and nothing after it: `mot de passe : azerty`. */
function isLoneWord(value: string, rest: string): boolean {
  if (!/^[A-Za-z]{4,}$/.test(value) || !/^\s*(?:$|[.;)»”"'¶\n])/.test(rest)) return false;
  return !usual.has(value.toLowerCase());
}

/** What people write in the place of a password to say where it is, or that there is none. */
const usual = new Set(
  (
    'annexe astreinte aucun aucune aucuns aucunes cadre change changer classeur coffre confidentiel demander envelope ' +
    'enveloppe habituel idem inchange inconnu informatique inutile none personal personnel required same secret sans ' +
    'standard unchanged unknown usual vide voir yours safe'
  ).split(' '),
);
