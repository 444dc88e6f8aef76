import type { Tongue } from '../../domain/language/grammar.ts';
import { clausesIn, quoted, wordCount } from '../../domain/language/sentences.ts';
import type { FactsOf } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import { readingsOf, type Read, type Reading } from './readings.ts';

/** As many words as can be taken in at one go, with the name of a form or a person as one. */
const longest = 25;

/** What is read under pressure is short, says what is so, and points at something. */
export const stp10: Check = ({ catalogue }) => {
  const tongue = catalogue.group.facts.language;
  return readingsOf(catalogue).flatMap((reading) =>
    faultsIn(reading, tongue).map((facts) => ({
      rule: 'STP-10' as const,
      facts,
      place: reading.place,
    })),
  );
};

type Facts = FactsOf['STP-10'];

function faultsIn({ use, passages }: Reading, tongue: Tongue): Facts[] {
  const faults: Facts[] = use.name === 'Step' ? passages.flatMap(tooLong) : [];
  for (const { text } of passages) {
    const found = no[tongue].test(text) && twice[tongue].exec(text);
    if (found) faults.push({ why: 'negated', words: quoted(found[0]) });
  }
  for (const { text } of passages) {
    const found = nowhere[tongue].exec(text);
    if (found) faults.push({ why: 'vague', words: quoted(found[0]) });
  }
  return faults;
}

/** A colon or semicolon lets a reader take breath; what a table holds is no sentence. */
function tooLong({ text, sentences }: Read): Facts[] {
  // A quick look before a close one: so many words are at least four signs each, with the space.
  if (text.length <= longest * 4) return [];
  return sentences
    .flatMap(clausesIn)
    .map((part) => ({ why: 'long' as const, words: quoted(part), count: wordCount(part), longest }))
    .filter(({ count }) => count > longest);
}

/** A quick look before a close one: few texts say no at all. */
const no: Record<Tongue, RegExp> = { fr: /pas|jamais/, en: /not|n['’]t|ever/ };

/** A no that takes back a no. */
const twice: Record<Tongue, RegExp> = {
  fr: /\b[Nn]e (?:pas|jamais) (?:oublier|omettre|manquer|négliger)\b|\b[Nn]['’]oublie[rz] pas\b|\bn['’](?:est|étaient|était|ont|a) pas (?:impossible|inutile|interdit|anormal|inhabituel|non |sans )|\bne (?:sont|soit|soient|serait) pas (?:impossibles?|inutiles?|interdite?s?|non |sans )|(?:\b[Ss]auf si|[Àà] moins qu[e'’]) ?[^,.;]*\bn(?:e |['’])[^,.;]*\bpas\b|\b[Nn]e (?:pas|jamais) ne pas\b/,
  en: /\b(?:[Dd]o not|[Dd]on['’]t|[Nn]ever) (?:forget|omit|fail|neglect)\b|\b(?:is|are|was|were)(?: not|n['’]t) (?:un(?!der|til|it)\w+|impossible|not |without )|\b[Uu]nless [^,.;]*(?:\bnot\b|n['’]t\b|\bnever\b)|\b[Nn]ever not\b/,
};

/** What sends a reader somewhere without saying where; « continuer comme d'habitude » says that nothing changes. */
const nowhere: Record<Tongue, RegExp> = {
  fr: /\b[Cc]f\.?\s(?:ci-dess(?:us|ous)|plus (?:haut|bas))|\b(?:[Vv]oir|[Ss]e référer à|[Ss]e reporter à) (?:ci-(?:dessous|dessus|après|contre)|plus (?:haut|bas)|(?:cet|l['’]) ?article|(?:cette|la) page|le lien|l['’]intranet|(?:la|le) (?:procédure|protocole|mode opératoire)(?: (?:habituell?e?|en vigueur|interne|correspondante?|concernée?|ad hoc))?(?=[.,;)]|$))|(?<!(?:ontinuer|ravailler|eprendre|oursuivre) )\b[Cc]omme (?:d['’]habitude|d['’]ordinaire|habituellement|d['’]accoutumée)|\b[Ss]elon (?:les|la|le) (?:procédures?|protocoles?|règles?|habitudes?|modalités|circuits?) (?:habituell?e?s?|en vigueur|usuell?e?s?|ad hoc|du service)|\b[Cc]liquer ici\b/,
  en: /\b(?:[Ss]ee|[Rr]efer to|[Cc]f\.?) (?:below|above|overleaf|this (?:article|page)|the (?:link|intranet|article)|the (?:usual|relevant|appropriate|normal|local) (?:procedure|protocol|policy|guideline|SOP)s?|elsewhere)\b|(?<!(?:ontinue|arry on|ork|orking|o on|esume) )\b[Aa]s (?:usual|normal|always|per usual)\b|\b(?:in|[Ii]n line with|[Ff]ollowing|[Pp]er|[Uu]nder|[Aa]ccording to) (?:the )?(?:usual|normal|local|standard|relevant) (?:procedure|protocol|policy|practice|guideline|SOP)s?\b|\b[Cc]lick here\b/,
};
