import { grammarOf, type Grammar, type Tongue } from '../../domain/language/grammar.ts';
import { clausesIn, quoted } from '../../domain/language/sentences.ts';
import type { Check } from '../rule.ts';
import { stepsOf } from './readings.ts';

/** What is put off is put off to some moment. */
export const stp08: Check = ({ catalogue }) => {
  const tongue = catalogue.group.facts.language;
  const grammar = grammarOf(tongue);
  const isEndless = (sentence: string) =>
    later[tongue].test(sentence) && !moment[tongue].test(sentence);
  return stepsOf(catalogue).flatMap(({ sentences, place }) =>
    sentences
      .filter(isEndless)
      .flatMap((sentence) => clausesIn(sentence).filter((part) => putsOff(part, tongue, grammar)))
      .map((part) => ({ rule: 'STP-08' as const, facts: { words: quoted(part) }, place })),
  );
};

/** « Reporter » is to put off, but also to copy: only what can wait counts, and not onto paper. */
const later: Record<Tongue, RegExp> = {
  fr: /\b(?:diff[ée]re[rz]|ajourne[rz]|(?:reporte[rz]|repousse[rz]|d[ée]cale[rz])(?! (?:soigneusement )?(?:sur|dans|au|à|en)\b)(?=[^,;:]*\b(?:bilans?|examens?|prélèvements?|analyses?|interventions?|opérations?|opérés?|programmes?|rendez-vous|consultations?|visites?|admissions?|entrées?|sorties?|soins?|toilettes?|pansements?|séances?|transferts?|patients?|arrêt|mise à jour|facturation|paie|envois?|commandes?|livraisons?|tournées?|actes?|gestes?|demandes? non urgentes?)\b)|remet(?:tre|tez) à plus tard|mettre en attente)/i,
  en: /\b(?:postpone|defer|put off|delay)\b(?! of)/i,
};
const copying: Record<Tongue, RegExp> = {
  fr: /(?<!\p{L})(?:sur (?:le|la|les|l['’]|un|une|papier|\uFFFC|chaque)|dans (?:le|la|les|l['’]|un|une|\uFFFC)|en tête|en marge|au (?:tableau|registre|cahier|crayon|planning)|à la main|sur papier)/iu,
  en: /(?!)/,
};
const moment: Record<Tongue, RegExp> = {
  fr: /(?<!\p{L})(?:jusqu|dès |après|d['’]ici|avant|quand|lorsqu|tant que|demain|lendemain|(?:de|à|pour|pendant|au bout de|sous) (?:\d|une|un|deux|trois|quatre|six|huit|dix|douze|vingt|quarante)|au (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|retour|jour)|à (?:l['’]heure|la (?:date|reprise|fin|semaine|prochaine))|à une (?:date|heure)|date|heure|jours?|semaines?|prochaine?s?|suivante?s?|H\+|J\+|le temps)/iu,
  en: /\b(?:until|till|to (?:the|a|tomorrow|\d|next)|by |for |after|before|when|once|while|as soon as|tomorrow|next|date|time|hours?|minutes?|days?|weeks?|H\+|J\+)/i,
};

function putsOff(part: string, tongue: Tongue, grammar: Grammar): boolean {
  if (!later[tongue].test(part) || copying[tongue].test(part)) return false;
  return grammar.ordersIn(part).some((verb) => later[tongue].test(`${verb} examen`));
}
