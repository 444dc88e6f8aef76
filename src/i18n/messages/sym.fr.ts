import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { MessagesOf } from '../messages.ts';

export const symFr: MessagesOf<SymFacts> = {
  'SYM-03': ({ why, job, application }, names) =>
    why === 'not-resumed'
      ? {
          message: `La tâche automatique \`${job}\` est arrêtée ici, et aucune procédure de retour de ${names.application(application)} ne la relance.`,
          hint: `Ajouter \`<Resume job="${job}" />\` à une étape de la procédure de retour.`,
        }
      : {
          message: `La tâche automatique \`${job}\` est relancée ici, mais aucune procédure de bascule de ${names.application(application)} ne l'arrête.`,
          hint: `Ajouter \`<Pause job="${job}" />\` à une étape de la bascule, ou retirer cette relance.`,
        },
};
