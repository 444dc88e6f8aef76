import type { ConFacts } from '../../domain/problems/families/con.ts';
import type { MessagesOf } from '../messages.ts';

export const conFr: MessagesOf<ConFacts> = {
  'CON-01': ({ application }, names) => ({
    message: `L'application ${names.application(application)} est critique, et personne à appeler chez son éditeur n'est nommé.`,
    hint: "Créer le contact de l'assistance de l'éditeur et le nommer dans `vendorSupport`.",
  }),
  'CON-02': ({ contact, hours }, names) => ({
    message: `« ${names.contact(contact)} » décide, est prévenu ou est d'astreinte pendant un arrêt, ne répond que \`${hours}\`, et personne ne répond à sa place le reste du temps.`,
    hint: 'Nommer dans `alternate` un rôle qui répond 24 h/24, ou dont le remplaçant répond 24 h/24.',
  }),
  'CON-03': ({ contact, verified }, names) => ({
    message: `Les numéros de « ${names.contact(contact)} » ont été essayés pour la dernière fois le \`${verified}\`, il y a plus de 6 mois.`,
    hint: 'Appeler chaque numéro, corriger ceux qui ont changé, puis écrire la date du jour dans `verified`.',
  }),
  'CON-04': ({ why, contact, losses }, names) => {
    const [first] = losses;
    const others = losses.length - 1;
    const more = others === 0 ? '' : ` et dans ${String(others)} autre${others === 1 ? '' : 's'}`;
    const cause = first?.chain.at(-1) ?? '';
    return {
      message: `${why === 'vendor' ? "L'assistance de l'éditeur" : "L'astreinte"} « ${names.contact(contact)} » ne peut être jointe par aucun numéro dans le scénario « ${names.scenario(first?.scenario ?? '')} »${more}, car « ${names.resource(cause)} » est arrêté.`,
      hint: "Ajouter un numéro qui dépend d'autre chose (`numbers`), ou un remplaçant joignable (`alternate`).",
    };
  },
};
