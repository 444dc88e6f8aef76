import type { WaiFacts } from '../../domain/problems/families/wai.ts';
import type { MessagesOf } from '../messages.ts';

export const waiFr: MessagesOf<WaiFacts> = {
  'WAI-01': (facts) => {
    switch (facts.why) {
      case 'expired':
        return {
          message: `La dérogation à la règle \`${facts.waived}\` a pris fin le \`${facts.until}\`.`,
          hint: 'Corriger ce que la règle signale, ou décider de nouveau et dater la dérogation.',
        };
      case 'too-long':
        return {
          message: `La dérogation à la règle \`${facts.waived}\` court jusqu'au \`${facts.until}\`, plus de douze mois.`,
          hint: `La finir le \`${facts.latest}\` au plus tard.`,
        };
      case 'unused':
        return {
          message: `La dérogation à la règle \`${facts.waived}\` ne sert à rien : la règle ne signale plus rien dans \`${facts.where}\`.`,
          hint: "L'effacer.",
        };
      case 'never-waived':
        return {
          message: `La règle \`${facts.waived}\` n'existe pas, ou ne se laisse pas lever.`,
          hint: "Corriger le nom de la règle, ou ce qu'elle signale.",
        };
    }
  },
};
