import type { RefFacts } from '../../domain/problems/families/ref.ts';
import type { MessagesOf } from '../messages.ts';
import { kindsFr as kinds } from './kinds.fr.ts';

export const refFr: MessagesOf<RefFacts> = {
  'REF-01': (facts) =>
    facts.why === 'repeated'
      ? {
          message: `Le nom \`${facts.id}\` (${kinds[facts.kind]}) est donné deux fois.`,
          hint: "Donner un autre nom à l'un des deux.",
        }
      : facts.why === 'repeated-short'
        ? {
            message: `Deux applications portent l'abréviation \`${facts.short}\` : dans un classeur, leurs pages auraient le même code.`,
            hint: "Donner une autre abréviation (`short`) à l'une des deux.",
          }
        : facts.why === 'not-in-force'
          ? {
              message: `La procédure \`${facts.id}\` n'est pas en vigueur : elle n'est ni sur le site ni dans les classeurs.`,
              hint: 'Renvoyer à une procédure en vigueur, ou faire approuver celle-ci.',
            }
          : {
              message: `Aucun fichier ne décrit : ${kinds[facts.kind]} \`${facts.id}\`.`,
              hint: unresolved(facts),
            },
  'REF-02': ({ kind, id }) => ({
    message: `Rien ne nomme : ${kinds[kind]} \`${id}\`.`,
    hint: "Le nommer là où on en a besoin, ou l'effacer.",
  }),
  'REF-03': ({ code }) => ({
    message: `Aucune feuille et aucun bordereau ne porte le code \`${code}\`.`,
    hint: 'Corriger le code, ou mieux : `<See code="…" />` pour une procédure, `<Form id="…" />` pour un bordereau.',
  }),
  'REF-04': ({ typed }) => ({
    message: `Ce qui doit être sur papier serait rangé sur le réseau : \`${typed}\`.`,
    hint: "Dire où le papier se trouve, porte, étagère ou tiroir, et l'y mettre.",
  }),
  'REF-05': ({ code, services }, names) => ({
    message: `La procédure \`${code}\` n'est pas dans le classeur de : ${services.map(names.service).join(', ')}.`,
    hint: 'Ajouter ces services à la procédure citée, ou mettre le renvoi dans `<Only service="…">`.',
  }),
  'REF-06': ({ address }) => ({
    message: `L'adresse \`${address}\` n'est celle d'aucun secours décrit ici : elle peut ne pas répondre pendant l'arrêt.`,
    hint: "Imprimer le document, ou décrire l'adresse comme une ressource.",
  }),
  'REF-07': (facts, names) =>
    facts.why === 'not-a-user'
      ? {
          message: `La procédure est pour ${names.service(facts.service)}, qui n'utilise pas ${names.application(facts.application)} : elle ne serait dans aucun de ses classeurs.`,
          hint: `Ajouter \`${facts.application}\` aux \`applications\` de ce service, ou retirer le service de la procédure.`,
        }
      : facts.why === 'passage'
        ? {
            message: `Ce passage est pour ${names.service(facts.service)}, qui ne travaille pas avec cette procédure de ${names.application(facts.application)} : il ne serait dans aucun classeur.`,
            hint: 'Ajouter le service à la procédure, ou retirer le passage.',
          }
        : {
            message: `Aucun service ne travaille avec cette procédure de ${names.application(facts.application)} : elle ne serait dans aucun classeur.`,
            hint: "La retirer (`status: withdrawn`), ou nommer l'application dans les services qui l'utilisent.",
          },
};

function unresolved({ id, nearest, unnamed }: { id: string; nearest?: string; unnamed?: string }) {
  if (nearest !== undefined) return `Écrire \`${nearest}\` si c'est ce qui était voulu.`;
  return unnamed === undefined
    ? 'Corriger le nom, ou créer le fichier qui manque.'
    : `Écrire \`${unnamed}\`, que rien ne nomme, si c'est le nouveau nom ; sinon, lui rendre le nom \`${id}\`.`;
}
