import type { FreFacts } from '../../domain/problems/families/fre.ts';
import type { MessagesOf } from '../messages.ts';

export const freFr: MessagesOf<FreFacts> = {
  'FRE-01': ({ state, due, contact }, names) => ({
    message:
      state === 'overdue'
        ? `Cette procédure devait être relue au plus tard le \`${due}\`.`
        : `Cette procédure devait être relue au plus tard le \`${due}\`, il y a plus de 90 jours : elle est périmée.`,
    hint: `La relire avec « ${names.contact(contact)} », puis mettre \`reviewed\` à la date de la relecture.`,
  }),
  'FRE-02': ({ months }) => ({
    message: `Une relecture tous les \`${String(months)}\` mois est trop rare : 24 au plus.`,
    hint: 'Écrire `reviewEvery: 12`.',
  }),
};
