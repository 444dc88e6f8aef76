import type { FalFacts } from '../../domain/problems/families/fal.ts';
import { lossesFr } from '../losses.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';
import { frenchVocabulary as words } from '../vocabulary.fr.ts';

export const falFr: MessagesOf<FalFacts> = {
  'FAL-01': (facts, names) => lostMeans(facts, names),
  'FAL-02': ({ service, losses }, names) => ({
    message: `${names.service(service)} n'a plus une seule copie de ses procédures ${lossesFr(losses, names)}.`,
    hint: "Ajouter à `copies` un classeur imprimé, avec l'endroit exact et sans `on`.",
  }),
  'FAL-03': ({ extract, losses }, names) => ({
    message: `L'extraction « ${names.extract(extract)} » ne peut être ni imprimée ni recopiée sur un bordereau ${lossesFr(losses, names)}.`,
    hint: 'Ajouter à `printPath` une imprimante branchée à ce qui garde la copie, ou à la feuille une étape qui fait recopier l\'écran sur un bordereau (`<Form id="…" />`).',
  }),
  'FAL-04': (facts, names) => lostNews(facts, names),
  'FAL-05': (facts, names) => accountOf(facts, names),
  'FAL-06': ({ resource }, names) => ({
    message: `« ${names.resource(resource)} » sert de secours, et rien ne dit ce qu'il faut pour que cela marche.`,
    hint: "Lister dans `dependsOn` le courant, le réseau, le serveur dont dépend la ressource, ou dire dans `standsAlone` pourquoi elle n'a besoin de rien.",
  }),
  'FAL-07': ({ form, service, place, losses }, names) => ({
    message: `Les bordereaux vierges « ${names.form(form)} » de ${names.service(service)}, gardés à l'endroit « ${place} », sont hors d'atteinte ${lossesFr(losses, names)}.`,
    hint: 'Garder des exemplaires imprimés dans le service et dire où : `stock`, dans le fichier du service.',
  }),
  'FAL-08': ({ extract, first, second, cause, scenario }, names) => ({
    message: `Les deux premiers lieux de l'extraction « ${names.extract(extract)} », \`${first}\` et \`${second}\`, tombent ensemble dans le scénario « ${names.scenario(scenario)} », à cause de \`${cause}\`.`,
    hint: `Mettre en deuxième un lieu qui marche sans \`${cause}\`.`,
  }),
  'FAL-09': ({ resource, applications, establishments, services }, names) => ({
    message: `La perte de « ${names.resource(resource)} » arrêterait ${applications.map(names.application).join(', ')} pour ${String(establishments)} établissements (services touchés : ${String(services)}), et aucun scénario n'y pense.`,
    hint: `Écrire ce scénario (\`failed: [${resource}]\`), ou décrire ce qui prend le relais (\`any:\`, dans \`dependsOn\` de ce qui en dépend).`,
  }),
  'FAL-10': ({ resource, chain }, names) => ({
    message: `« ${names.resource(resource)} » est dit disponible, et ne marche pas dans ce scénario : \`${chain.join(' ← ')}\`.`,
    hint: 'Le retirer de `available` ; ou, si cela marche vraiment, corriger les `dependsOn` de la chaîne.',
  }),
  'FAL-11': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.application(facts.application)} est critique, et rien ne dit ce que l'éditeur propose pour travailler sans elle.`,
          hint: "Demander son document à l'éditeur et l'écrire dans `vendorFallback` : référence, version, date.",
        }
      : {
          message: `La solution de l'éditeur pour travailler sans ${names.application(facts.application)} a été écrite pour la version \`${facts.version}\` ; la version utilisée est \`${facts.current}\`.`,
          hint: "Demander à l'éditeur si son document vaut encore, et mettre à jour `vendorFallback`.",
        },
  'FAL-12': ({ resource, autonomy, lasts, losses }, names) => ({
    message: `« ${names.resource(resource)} » tient \`${autonomy}\`, et il faut tenir jusqu'à \`${lasts}\` ${lossesFr(losses, names)}.`,
    hint: "Prévoir une prise secourue ou une autre source et l'écrire dans `dependsOn` (`any:`) ; sinon, tout imprimer à la bascule, ou nommer dans la même étape ce qui prend le relais.",
  }),
};

function lostMeans(facts: FalFacts['FAL-01'], names: Names): Message {
  const where = lossesFr(facts.losses, names);
  switch (facts.why) {
    case 'store':
      return {
        message: `L'extraction « ${names.extract(facts.extract)} » est inaccessible ${where}.`,
        hint: "Ajouter à `stores` un lieu qui marche encore dans ce cas, par exemple un poste autonome qui reçoit la copie d'avance.",
      };
    case 'account':
      return {
        message: `L'extraction « ${names.extract(facts.extract)} » ne s'ouvre pas, car le compte habituel est arrêté, ${where}.`,
        hint: 'Prévoir un compte propre à cette copie (`account: own`) et dire dans `access` où est son mot de passe.',
      };
    case 'resource':
      return {
        message: `Cette étape compte sur « ${names.resource(facts.resource)} », qui ne marche pas ${where}.`,
        hint: 'Nommer dans la même étape ce qui prend le relais, ou dans une étape qui commence par « Si ». Si cela marche vraiment, corriger les `dependsOn` de la chaîne.',
      };
    case 'contact':
      return {
        message: `Aucun numéro de « ${names.contact(facts.contact)} » ne sonne ${where}.`,
        hint: "Ajouter un numéro qui sonne encore dans ce cas, ou un remplaçant que l'on peut joindre (`alternate`).",
      };
  }
}

function lostNews(facts: FalFacts['FAL-04'], names: Names): Message {
  const news = `L'annonce pour « ${words.audiences[facts.audience]} », ${words.channels[facts.by]},`;
  return facts.why === 'lost'
    ? {
        message: `${news} n'arrive pas ${lossesFr(facts.losses, names)}.`,
        hint: 'Choisir un moyen qui marche encore (`by`), ou donner à qui est appelé un numéro qui sonne dans ce cas.',
      }
    : {
        message: `${news} va à « ${names.contact(facts.contact)} », dont aucun numéro n'est celui d'un mobile.`,
        hint: `Ajouter à \`${facts.contact}\` un numéro de \`kind: mobile\`, ou changer de moyen (\`by\`).`,
      };
}

function accountOf(facts: FalFacts['FAL-05'], names: Names): Message {
  const extract = `« ${names.extract(facts.extract)} »`;
  switch (facts.why) {
    case 'not-said':
      return {
        message: `Il n'est pas dit quel compte ouvre la copie ${extract}, qui est hors de l'application.`,
        hint: 'Demander si le compte habituel est nécessaire, puis écrire `account: own` ou `account: single-sign-on`.',
      };
    case 'unknown':
      return {
        message: `Personne ne sait quel compte ouvre la copie ${extract} : à vérifier.`,
        hint: "Essayer de l'ouvrir, compte habituel coupé, puis écrire `account: own` ou `account: single-sign-on`.",
      };
    case 'sign-on':
      return {
        message: `La copie ${extract} s'ouvre par le compte habituel, arrêté ${lossesFr(facts.losses, names)}.`,
        hint: "Demander à l'éditeur un compte de secours qui n'en dépend pas, l'écrire (`account: own`), et dire dans `access` où est son mot de passe.",
      };
  }
}
