import type { Tongue } from '../../domain/language/grammar.ts';
import { clausesIn, quoted, sentencesIn, wordCount } from '../../domain/language/sentences.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { readingsOf, type Reading } from './readings.ts';

/** As many words as can be taken in at one go, with the name of a form or a person as one. */
const longest = 25;

/** What is read under pressure is short, says what is so, and points at something. */
export const stp10: Check = ({ catalogue }) => {
  const tongue = catalogue.group.facts.language;
  return readingsOf(catalogue)
    .filter(({ passages }) => passages.some(({ text }) => isSuspect(text, tongue)))
    .flatMap((reading) =>
      [...tooLong(reading), ...twisted(reading, tongue), ...vague(reading, tongue)].map(
        (facts) => ({ rule: 'STP-10' as const, facts, place: reading.place }),
      ),
    );
};

/** A quick look before a close one: most texts are short and plain. */
function isSuspect(text: string, tongue: Tongue): boolean {
  return mayBeLong(text) || twice[tongue].test(text) || nowhere[tongue].test(text);
}

type Facts = FactsOf['STP-10'];

/** A colon or semicolon lets a reader take breath; what a table holds is no sentence. */
function tooLong({ use, passages }: Reading): Facts[] {
  if (use.name !== 'Step') return [];
  return passages
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text }) => sentencesIn(text).flatMap(clausesIn))
    .map((part) => ({ part, count: wordCount(part) }))
    .filter(({ count }) => count > longest)
    .map(({ part, count }) => ({ why: 'long', words: quoted(part), count, longest }));
}

/** So many words are at least four signs each, with the space. */
function mayBeLong(text: string): boolean {
  const fewest = longest * 4;
  // Letter by letter: every text of a hospital passes here, and pieces would cost more than they tell.
  for (let at = 0, run = 0; at < text.length && text.length > fewest; at += 1) {
    run = '.;:!?'.includes(text.charAt(at)) ? 0 : run + 1;
    if (run > fewest) return true;
  }
  return false;
}

/** A no that takes back a no. */
const twice: Record<Tongue, RegExp> = {
  fr: /\b[Nn]e (?:pas|jamais) (?:oublier|omettre|manquer|négliger)\b|\b[Nn]['’]oublie[rz] pas\b|\bn['’](?:est|étaient|était|ont|a) pas (?:impossible|inutile|interdit|anormal|inhabituel|non |sans )|\bne (?:sont|soit|soient|serait) pas (?:impossibles?|inutiles?|interdite?s?|non |sans )|(?:\b[Ss]auf si|[Àà] moins qu[e'’]) ?[^,.;]*\bn(?:e |['’])[^,.;]*\bpas\b|\b[Nn]e (?:pas|jamais) ne pas\b/,
  en: /\b(?:[Dd]o not|[Dd]on['’]t|[Nn]ever) (?:forget|omit|fail|neglect)\b|\b(?:is|are|was|were)(?: not|n['’]t) (?:un(?!der|til|it)\w+|impossible|not |without )|\b[Uu]nless [^,.;]*(?:\bnot\b|n['’]t\b|\bnever\b)|\b[Nn]ever not\b/,
};

function twisted({ passages }: Reading, tongue: Tongue): Facts[] {
  return found(passages, twice[tongue]).map((words) => ({ why: 'negated', words }));
}

/** What sends a reader somewhere without saying where; « continuer comme d'habitude » says that nothing changes. */
const nowhere: Record<Tongue, RegExp> = {
  fr: /\b[Cc]f\.?\s(?:ci-dess(?:us|ous)|plus (?:haut|bas))|\b(?:[Vv]oir|[Ss]e référer à|[Ss]e reporter à) (?:ci-(?:dessous|dessus|après|contre)|plus (?:haut|bas)|(?:cet|l['’]) ?article|(?:cette|la) page|le lien|l['’]intranet|(?:la|le) (?:procédure|protocole|mode opératoire)(?: (?:habituell?e?|en vigueur|interne|correspondante?|concernée?|ad hoc))?(?=[.,;)]|$))|(?<!(?:ontinuer|ravailler|eprendre|oursuivre) )\b[Cc]omme (?:d['’]habitude|d['’]ordinaire|habituellement|d['’]accoutumée)|\b[Ss]elon (?:les|la|le) (?:procédures?|protocoles?|règles?|habitudes?|modalités|circuits?) (?:habituell?e?s?|en vigueur|usuell?e?s?|ad hoc|du service)|\b[Cc]liquer ici\b/,
  en: /\b(?:[Ss]ee|[Rr]efer to|[Cc]f\.?) (?:below|above|overleaf|this (?:article|page)|the (?:link|intranet|article)|the (?:usual|relevant|appropriate|normal|local) (?:procedure|protocol|policy|guideline|SOP)s?|elsewhere)\b|(?<!(?:ontinue|arry on|ork|orking|o on|esume) )\b[Aa]s (?:usual|normal|always|per usual)\b|\b(?:in|[Ii]n line with|[Ff]ollowing|[Pp]er|[Uu]nder|[Aa]ccording to) (?:the )?(?:usual|normal|local|standard|relevant) (?:procedure|protocol|policy|practice|guideline|SOP)s?\b|\b[Cc]lick here\b/,
};

function vague({ passages }: Reading, tongue: Tongue): Facts[] {
  return found(passages, nowhere[tongue]).map((words) => ({ why: 'vague', words }));
}

function found(passages: Reading['passages'], pattern: RegExp): string[] {
  return passages
    .filter(({ text }) => pattern.test(text))
    .map(({ text }) => quoted(pattern.exec(text)?.[0] ?? ''));
}
