import type { RetFacts } from '../../domain/problems/families/ret.ts';
import type { MessagesOf } from '../messages.ts';

export const retFr: MessagesOf<RetFacts> = {
  'RET-01': ({ why, application }, names) =>
    why === 'no-decision'
      ? {
          message: `Le retour à ${names.application(application)} n'est décidé par personne.`,
          hint: 'Ajouter une `<Decision role="…" alternate="…" within="…">` qui dit à quelles conditions on reprend.',
        }
      : {
          message: `La reprise de ${names.application(application)} est décidée ici, et aucune étape d'avant ne fait vérifier que l'application marche.`,
          hint: "Ajouter avant la décision une étape qui dit qui vérifie quoi : le dossier à ouvrir, la saisie d'essai, ce qui est comparé.",
        },
  'RET-02': ({ audience, application }, names) => ({
    message: `Le retour à ${names.application(application)} n'est annoncé nulle part ${audience === 'service' ? "à l'équipe du service" : 'à la direction'}.`,
    hint: `Ajouter \`<Tell audience="${audience}" by="…">…</Tell>\` à l'étape qui dit l'heure de reprise.`,
  }),
  'RET-03': ({ why, application }, names) =>
    why === 'no-window'
      ? {
          message: `Le retour à ${names.application(application)} ne fait pas écrire la fenêtre de perte : les heures d'avant l'arrêt qu'une sauvegarde remise a effacées.`,
          hint: "Ajouter `<LossWindow />` avant la première ressaisie, après l'étape qui demande l'heure de la dernière sauvegarde valide.",
        }
      : {
          message: `Personne ne sait combien d'heures de ${names.application(application)} une sauvegarde remise peut effacer : \`backupEvery\` manque.`,
          hint: "Demander à l'informatique tous les combien l'application est sauvegardée et l'écrire, par exemple `backupEvery: 6h`.",
        },
  'RET-04': ({ application }, names) => ({
    message: `Des bordereaux sont remplis pendant l'arrêt de ${names.application(application)}, et le retour ne dit pas ce qu'ils deviennent.`,
    hint: 'Ajouter une `<Reentry form="…" role="…">` par bordereau : ce qui est ressaisi, numérisé ou gardé, et par qui.',
  }),
  'RET-05': ({ application }, names) => ({
    message: `Aucune étape ne fait rassembler les papiers de l'arrêt avant de les reprendre dans ${names.application(application)}.`,
    hint: 'Ajouter avant cette reprise une étape qui dit qui rassemble et compte les bordereaux, et où ils attendent.',
  }),
  'RET-06': ({ form, application }, names) => ({
    message: `« ${names.form(form)} » est à reprendre ici, mais aucune feuille de bascule ou de fonctionnement dégradé de ${names.application(application)} ne le fait remplir.`,
    hint: `Écrire \`<Form id="${form}" />\` à l'étape où il est rempli, ou retirer cette reprise.`,
  }),
  'RET-07': ({ form, before }, names) => ({
    message: `« ${names.form(form)} » porte des allergies ou des traitements et n'est saisi qu'après « ${names.form(before)} ».`,
    hint: `Mettre cette ressaisie avant celle de « ${names.form(before)} » : ce qui peut tuer un patient se saisit d'abord.`,
  }),
  'RET-08': ({ why, form, role }, names) => ({
    message:
      why === 'nobody'
        ? `Des allergies ou des traitements sont ressaisis d'après « ${names.form(form)} », et personne ne relit la saisie.`
        : `Des allergies ou des traitements sont ressaisis d'après « ${names.form(form)} » et relus par le même rôle, \`${role}\`.`,
    hint: "Nommer dans `verifier` un autre rôle, qui compare l'écran au papier.",
  }),
  'RET-09': ({ why, job, application }, names) =>
    why === 'too-early'
      ? {
          message: `La tâche automatique \`${job}\` de ${names.application(application)} est relancée avant la décision de reprise.`,
          hint: 'Mettre cette étape après la décision et, le plus souvent, après la dernière ressaisie.',
        }
      : {
          message: `La tâche automatique \`${job}\` de ${names.application(application)} est relancée sans que l'étape dise ce qui doit être rattrapé.`,
          hint: "Dire dans l'étape quand elle repart et ce qui est fait avant ou après : le champ `catchUp` de la tâche en donne le texte.",
        },
  'RET-10': (facts, names) => {
    const application = names.application(facts.application);
    switch (facts.why) {
      case 'not-closed':
        return {
          message: `« ${names.resource(facts.resource)} » est consulté pendant l'arrêt de ${application}, et le retour ne le ferme pas.`,
          hint: `Ajouter \`<Close id="${facts.resource}" />\` au retour, et \`<Open id="${facts.resource}" />\` là où la copie est ouverte.`,
        };
      case 'no-address':
        return {
          message: `Une copie de ${application} sert pendant l'arrêt, et l'adresse habituelle de l'application n'est écrite nulle part.`,
          hint: "L'écrire dans le fichier de l'application, champ `address`, et dans la feuille de retour.",
        };
      case 'not-sent-back':
        return {
          message: `Une copie de ${application} sert pendant l'arrêt, et le retour ne renvoie pas à l'adresse habituelle, \`${facts.address}\`.`,
          hint: "Écrire cette adresse à l'étape qui annonce la reprise à l'équipe.",
        };
    }
  },
  'RET-11': ({ service }, names) => ({
    message: `${names.service(service)} donne des numéros provisoires pendant un arrêt, et aucune de ses feuilles de retour ne dit comment les rattacher aux numéros définitifs.`,
    hint: "Ajouter à un retour l'étape qui rattache chaque numéro provisoire à l'identité du patient, et qui cherche les doublons.",
  }),
  'RET-12': ({ application }, names) => ({
    message: `Des données de patients sont imprimées pour l'arrêt de ${names.application(application)}, et le retour ne dit pas ce que ces impressions deviennent.`,
    hint: 'Ajouter une étape : ce qui porte une annotation est numérisé ou classé au dossier, le reste va à la destruction confidentielle.',
  }),
  'RET-13': ({ application }, names) => ({
    message: `Le retour à ${names.application(application)} ne prévoit pas de retour d'expérience après un arrêt long.`,
    hint: "Ajouter une étape, par exemple : « Si l'arrêt a dépassé 24 heures, fixer un retour d'expérience. »",
  }),
};
