import type { StpFacts } from '../../domain/problems/families/stp.ts';
import type { MessagesOf } from '../messages.ts';

export const stpFr: MessagesOf<StpFacts> = {
  'STP-01': ({ actions, most }) => ({
    message: `Cette étape demande ${String(actions.length)} actions différentes (${actions.join(', ')}) ; au-delà de ${String(most)}, une personne interrompue ne sait plus où elle en était.`,
    hint: "En faire deux étapes, chacune avec sa case à cocher. Ce qui note ou relit l'action peut rester avec elle.",
  }),
  'STP-02': ({ words }) => ({
    message: `« ${words} » demande une action hors de toute étape : personne ne sait que c'est à lui de la faire.`,
    hint: 'La mettre dans une étape, `<Step role="…">`, ou en faire une simple explication.',
  }),
  'STP-03': ({ words }) => ({
    message: `L'étape commence par « ${words} », qui ne dit ni quoi faire, ni dans quel cas, ni quand.`,
    hint: 'Commencer par le verbe (« Appeler… », « Imprimer… »), ou par « Si… », « Quand… », « À 8 h… ». Le rôle est déjà dans la marge.',
  }),
  'STP-04': ({ condition }) => ({
    message: `La condition « ${condition} » vient après l'action : qui lit vite agit avant de l'avoir lue.`,
    hint: "Mettre la condition d'abord : « Si…, appeler… ».",
  }),
  'STP-05': ({ why, alert, words }) => ({
    message: {
      'nothing-follows': `L'avertissement « ${words} » est le dernier de sa partie : l'étape qu'il protège est déjà faite.`,
      'behind-the-words': `L'avertissement « ${words} » vient après les mots de l'étape : on le lit une fois l'action faite.`,
      order: `L'avertissement demande une action : « ${words} ». Elle n'a ni rôle ni case à cocher.`,
    }[why],
    hint:
      why === 'order'
        ? `En faire une étape, \`<Step role="…">\`, et ne garder dans \`<${alert}>\` que ce qui peut arriver.`
        : `Placer \`<${alert}>\` juste avant l'étape qu'il protège.`,
  }),
  'STP-06': ({ step, count, service }, names) => ({
    message: `Le texte envoie à l'étape ${String(step)}, mais ${service === undefined ? '' : `dans le classeur de ${names.service(service)} `}cette feuille ${stepsFr(count)}.`,
    hint: "Nommer l'étape par ce qu'elle fait, ou corriger le numéro. Les numéros changent dès qu'une étape est ajoutée.",
  }),
  'STP-07': (facts) =>
    facts.why === 'backwards'
      ? {
          message: `Cette étape est à \`${facts.at}\`, et une étape placée avant elle est à \`${facts.after}\`.`,
          hint: "Mettre les étapes dans l'ordre de leurs heures, ou corriger l'une des deux.",
        }
      : {
          message: `« ${facts.words} » : rien ne dit quand cela s'arrête, et la feuille ne renvoie à aucune feuille de retour.`,
          hint: "Ajouter la fin (« jusqu'au retour de… », « tant que… », « quatre fois »), ou finir la feuille par le renvoi à la feuille de retour.",
        },
  'STP-08': ({ words }) => ({
    message: `« ${words} » : rien ne dit jusqu'à quand.`,
    hint: "Ajouter une date, une heure, une durée ou ce qui y met fin : « au lendemain », « jusqu'à ce que l'identité soit certaine ».",
  }),
  'STP-09': ({ words }) => ({
    message: `« ${words} » : ni combien de personnes, ni d'où elles viennent.`,
    hint: 'Écrire un nombre et un métier (« deux infirmiers »), ou à qui demander (« au pool », `<Contact id="…" />`).',
  }),
  'STP-10': (facts) => {
    switch (facts.why) {
      case 'long':
        return {
          message: `« ${facts.words} » compte ${String(facts.count)} mots sans pause ; au-delà de ${String(facts.longest)}, on doit relire.`,
          hint: 'Couper la phrase, ou mettre ce qui se suit en liste.',
        };
      case 'negated':
        return {
          message: `« ${facts.words} » est une double négation : il faut s'arrêter pour comprendre.`,
          hint: "Dire ce qui est vrai ou ce qu'il faut faire : « Signer » plutôt que « Ne pas oublier de signer ».",
        };
      case 'vague':
        return {
          message: `« ${facts.words} » ne dit ni où regarder, ni que faire.`,
          hint: 'Écrire ce qu\'il faut faire, ou nommer la feuille : `<See code="…" />`.',
        };
    }
  },
  'STP-11': ({ count, most }) => ({
    message: `Cette étape est la ${String(most + 1)}e d'une suite de ${String(count)} sans intertitre.`,
    hint: 'Couper la suite par un intertitre, `## …`, qui dit ce que la partie accomplit.',
  }),
  'STP-12': ({ why, kind, id }, names) => ({
    message:
      why === 'not-listed'
        ? `« ${names[kind](id)} » est utilisé ici, mais ne figure pas dans la liste de matériel en tête de la feuille.`
        : `« ${names[kind](id)} » figure dans la liste de matériel, mais aucune étape ne s'en sert.`,
    hint:
      why === 'not-listed'
        ? "L'ajouter à la liste, ou supprimer la liste si les étapes disent déjà quoi prendre."
        : "L'enlever de la liste, ou écrire l'étape qui s'en sert.",
  }),
};

function stepsFr(count: number): string {
  if (count === 0) return "n'a pas d'étape numérotée";
  return count === 1 ? "n'a qu'une étape" : `n'a que ${String(count)} étapes`;
}
