import type { PrtFacts } from '../../domain/problems/families/prt.ts';
import type { MessagesOf } from '../messages.ts';

export const prtFr: MessagesOf<PrtFacts> = {
  'PRT-01': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.service(facts.service)} utilise ${names.application(facts.application)}, application critique, et n'a aucune copie de ses procédures.`,
          hint: "Imprimer le classeur, le ranger dans le service, et dire dans `copies` l'endroit exact : « Poste de soins, étagère rouge ».",
        }
      : {
          message: `La copie des procédures de ${names.service(facts.service)} est à l'endroit « ${facts.place} » : ce n'est pas assez précis pour la trouver.`,
          hint: 'Dire la pièce et le meuble : « Poste de soins, étagère rouge ».',
        },
};
