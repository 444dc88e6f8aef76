import type { SymFacts } from '../../domain/problems/families/sym.ts';
import type { Audience } from '../../../schemas/vocabulary.ts';
import type { MessagesOf } from '../messages.ts';

export const symFr: MessagesOf<SymFacts> = {
  'SYM-01': ({ why, sheet, application }, names) =>
    why === 'not-named'
      ? {
          message: `La bascule de ${names.application(application)} ne mène pas à la feuille \`${sheet}\`, « ${names.procedure(sheet)} ».`,
          hint: `Ajouter \`<See code="${sheet}" />\` à la dernière étape de la bascule, ou à une feuille à laquelle elle mène.`,
        }
      : {
          message: `La feuille \`${sheet}\` ne dit pas quelle feuille ouvrir quand ${names.application(application)} revient.`,
          hint: 'Ajouter à sa dernière étape un `<See code="…" />` vers la feuille de retour.',
        },
  'SYM-02': ({ why, audience, application }, names) =>
    why === 'not-told-at-return'
      ? {
          message: `L'arrêt de ${names.application(application)} est annoncé ici ${toFr[audience]}, et le retour ne l'est pas.`,
          hint: `Ajouter \`<Tell audience="${audience}" by="…">…</Tell>\` à une étape de la procédure de retour.`,
        }
      : {
          message: `Le retour à ${names.application(application)} est annoncé ici ${toFr[audience]}, et l'arrêt ne l'a pas été.`,
          hint: `Ajouter \`<Tell audience="${audience}" by="…">…</Tell>\` à une étape de la bascule, ou retirer cette annonce.`,
        },
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
  'SYM-04': ({ why, resource, application }, names) =>
    why === 'not-closed'
      ? {
          message: `« ${names.resource(resource)} » est mis en service ici, et aucune procédure de retour de ${names.application(application)} ne le ferme.`,
          hint: `Ajouter \`<Close id="${resource}" />\` à une étape de la procédure de retour.`,
        }
      : {
          message: `« ${names.resource(resource)} » est fermé ici, mais aucune procédure de ${names.application(application)} ne l'a mis en service.`,
          hint: `Ajouter \`<Open id="${resource}" />\` à l'étape qui le met en service, ou retirer cette fermeture.`,
        },
};

const toFr: Record<Audience, string> = {
  management: 'à la direction',
  service: "à l'équipe du service",
  partners: 'aux autres services',
  patients: 'aux patients',
  vendor: "à l'éditeur",
  it: "à l'informatique",
};
