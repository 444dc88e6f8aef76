import type { Tongue } from '../../domain/language/grammar.ts';
import { quoted } from '../../domain/language/sentences.ts';
import type { Check } from '../rule.ts';
import { stepsOf } from './readings.ts';

/** Whoever asks for more hands says how many, or where they come from. */
export const stp09: Check = ({ catalogue }) => {
  const tongue = catalogue.group.facts.language;
  const isLacking = (sentence: string) =>
    asked[tongue].test(sentence) && !said[tongue].test(sentence);
  return stepsOf(catalogue).flatMap(({ sentences, place }) =>
    sentences.filter(isLacking).map((sentence) => ({
      rule: 'STP-09' as const,
      facts: { words: quoted(sentence) },
      place,
    })),
  );
};

/** A verb that brings people in, and right behind it the people. */
const asked: Record<Tongue, RegExp> = {
  fr: /\b(?:prévoi[rz]|prévoyez|demande[rz]|appele[rz]|obteni[rz]|obtenez|organise[rz]|mobilise[rz]|rappele[rz]|faire (?:venir|appel à)|faites (?:venir|appel à)|mettre en place|désigne[rz]|solliciter?|renforce[rz]|réunir|trouver|ajouter) (?:(?:du|un|le|des|de la|de l['’]|en|l['’])\s?)?(?:équipes?\b|renforts?\b|(?:personnels?|personnes?|agents?|soignants?|infirmi[èe]re?s?|aides?-soignante?s?|bras|monde|effectifs?) (?:supplémentaires?|en renfort|en plus|de plus|de renfort)|coursiers?\b|aide\b(?! à)|bras\b)/i,
  en: /\b(?:arrange|request|ask for|call in|call for|get|bring in|find|organise|organize|plan|obtain|recruit|mobilise|mobilize|add)\b (?:for )?(?:some |a |an |the )?(?:(?:extra|additional|more|further) (?:staff|hands|people|nurses?|help|porters?|clerks?)|reinforcements?|runners?|extra hands)\b/i,
};
/** A number of people, or somebody or some place they come from. */
const said: Record<Tongue, RegExp> = {
  fr: /\uFFFC|\b(?:\d+|deux|trois|quatre|cinq|six|(?:un|une) (?:infirmi|aide|agent|coursi|brancard|secr|personne|technic|prépar|manip|soignant|interne|médecin|cadre)\S*|pris(?:es?)? |prêtée?s?|auprès|du pool|au pool|par équipe|par poste|de la réserve|du service (?:de|voisin)|venant|issue?s?|suppléance|intérim|instituts?|à (?:la direction|l['’]administrateur|tour de rôle)|aux? (?:cadres?|service|pool|étudiants))/i,
  en: /\uFFFC|\b(?:\d+|one|two|three|four|five|six|an? (?:extra |additional )?(?:nurse|porter|clerk|runner|technician|pharmacist|assistant|person)|from |pool|agency|per shift|bank)\b/i,
};
