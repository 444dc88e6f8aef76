import type { GovFacts } from '../../domain/problems/families/gov.ts';
import type { MessagesOf } from '../messages.ts';

export const govFr: MessagesOf<GovFacts> = {
  'GOV-01': ({ contact }, names) => ({
    message: `« ${names.contact(contact)} » répond seul du service et de l'informatique.`,
    hint: "Nommer un rôle du service dans `serviceReferent` et un rôle de l'informatique dans `itReferent`.",
  }),
  'GOV-05': (facts, names) => {
    switch (facts.why) {
      case 'own-judge':
        return {
          message: `« ${names.contact(facts.contact)} » approuve une procédure dont il répond lui-même.`,
          hint: 'Faire approuver par un autre rôle.',
        };
      case 'too-early':
        return {
          message: `La procédure entre en vigueur le \`${facts.effective}\`, avant d'être approuvée le \`${facts.approved}\`.`,
          hint: "Corriger l'une des deux dates.",
        };
      case 'future':
        return {
          message: `La date \`${facts.field}: ${facts.day}\` n'est pas encore venue.`,
          hint: 'Écrire le jour où cela a eu lieu.',
        };
    }
  },
};
