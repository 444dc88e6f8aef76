import type { ServiceFunction } from '../../../schemas/vocabulary.ts';
import type { CovFacts } from '../../domain/problems/families/cov.ts';
import type { Need } from '../../domain/coverage/matrix.ts';
import { frenchVocabulary as words } from '../vocabulary.fr.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';

export const covFr: MessagesOf<CovFacts> = {
  'COV-01': (need, names) =>
    gapMessage(need, names, 'ni pour une panne ni pour un arrêt programmé'),
  'COV-02': (need, names) =>
    gapMessage(need, names, "et rien d'autre n'est prévu pour cette application"),
  'COV-03': (need, names) => gapMessage(need, names, 'alors que la panne est prévue'),
  'COV-04': (need, names) => gapMessage(need, names, "alors que l'arrêt programmé est prévu"),
  'COV-05': (facts, names) => exemptionMessage(facts, names),
  'COV-06': ({ service, functions }, names) => ({
    message: `${names.service(service)} n'a aucune feuille de fonctionnement dégradé pour : ${namedFunctions(functions)}.`,
    hint: 'Ajouter la fonction aux `functions` de la procédure qui dit comment faire, ou dire dans `without`, dans le fichier du service, pourquoi il ne la fait pas.',
  }),
  'COV-07': (facts, names) => functionMessage(facts, names),
  'COV-08': ({ service, information }, names) => ({
    message: `${names.service(service)} ne peut pas travailler sans « ${information} », et rien ne dit où la trouver pendant un arrêt.`,
    hint: "Nommer l'extraction qui la contient (`extract`), ou une autre source : un appareil, un papier, une personne (`source`).",
  }),
  'COV-09': ({ why, kind }) => ({
    message:
      why === 'none'
        ? `Aucun service du groupe n'est ${serviceKinds[kind]}.`
        : `Parmi les services du groupe, aucun qui soit ${serviceKinds[kind]} n'a toutes ses procédures.`,
    hint: 'Rendre complet un service de chaque sorte au moins : bascule, fonctionnement dégradé et retour, pour une panne et pour un arrêt programmé.',
  }),
  'COV-10': (facts, names) => mapMessage(facts, names),
  'COV-11': ({ why, application, services }, names) => ({
    message: `Sans ${names.application(application)}, les feuilles lues par ${services.map((id) => names.service(id)).join(', ')} ne prévoient rien ${lasting[why]}.`,
    hint: 'Ajouter les étapes qui changent quand l\'arrêt dure, avec leur heure : `<Step role="…" at="H+4">`, `<Step role="…" at="J+1">`.',
  }),
  'COV-12': ({ application, missing }, names) => ({
    message: `Aucun scénario ne prévoit ${missing.map((extent) => losses[extent]).join(' ni ')} de ${names.application(application)}.`,
    hint: `Écrire un scénario avec \`applications: [${application}]\` et ${missing.map((extent) => `\`extent: ${extent}\``).join(', un autre avec ')}.`,
  }),
};

const serviceKinds = {
  care: 'un service de soins',
  administrative: 'un service administratif',
  platform: 'un plateau technique',
};

const lasting = {
  'nothing-after-4h': 'au-delà de 4 heures de panne',
  'nothing-after-24h': 'au-delà de 24 heures de panne',
};

const losses = { total: 'la perte totale', partial: "la perte d'une partie" };

function namedFunctions(functions: CovFacts['COV-06']['functions']): string {
  return functions.map((each) => `${words.functions[each]} (\`${each}\`)`).join(', ');
}

function functionMessage(facts: CovFacts['COV-07'], names: Names): Message {
  if (facts.why === 'too-many') {
    return {
      message: `${names.service(facts.service)} compte \`${String(facts.count)}\` fonctions indispensables ; au-delà de \`${String(facts.most)}\`, elles ne le sont plus toutes.`,
      hint: 'Garder dans `functions` ce sans quoi un patient est en danger, et laisser le reste attendre.',
    };
  }
  const { function: wanted, services } = facts;
  const readers =
    services.length === 0
      ? 'aucune étape'
      : `aucune étape lue par ${services.map((id) => names.service(id)).join(', ')}`;
  return {
    message: `La feuille promet de pouvoir ${words.functions[wanted]} (\`${wanted}\`), mais ${readers} n'en donne le moyen.`,
    hint: hintOfMeans(wanted),
  };
}

function hintOfMeans(wanted: ServiceFunction): string {
  if (wanted === 'receive-results') {
    return 'Nommer dans une étape le bordereau où le résultat est écrit (`<Form id="…" />`) ou le poste à appeler (`<Contact id="…" />`), ou retirer la fonction.';
  }
  return wanted.startsWith('request-')
    ? 'Nommer dans une étape le bordereau de demande (`<Form id="…" />`) ou le poste à appeler (`<Contact id="…" />`), ou retirer la fonction.'
    : 'Écrire les étapes, ou retirer la fonction.';
}

function mapMessage(facts: CovFacts['COV-10'], names: Names): Message {
  const { application } = facts;
  switch (facts.why) {
    case 'not-here':
      return {
        message: `La cartographie connaît l'application \`${application}\`, et rien n'est écrit ici pour elle.`,
        hint: `Écrire \`applications/${application}.yaml\`, ou dire dans \`leftOut\` pourquoi elle est laissée de côté.`,
      };
    case 'not-mapped':
      return {
        message: `${names.application(application)} (\`${application}\`) a un fichier ici, mais n'est pas dans la cartographie.`,
        hint: "L'ajouter à `applicationMap`, avec la direction informatique.",
      };
    case 'criticality':
      return {
        message: `${names.application(application)} est \`${facts.there}\` dans la cartographie et \`${facts.here}\` dans son fichier.`,
        hint: 'Décider avec la direction informatique et les soignants, et écrire la même chose aux deux endroits.',
      };
  }
}

function gapMessage(
  { application, service, phase, trigger }: Need,
  names: Names,
  rest: string,
): Message {
  const cell = `${words.phases[phase]}, ${words.triggers[trigger]}`;
  return {
    message: `${names.service(service)} n'a pas de procédure pour ${names.application(application)} : \`${cell}\`, ${rest}.`,
    hint: `Écrire une procédure avec \`application: ${application}\`, \`phase: ${phase}\`, \`trigger: ${trigger}\` et \`service: ${service}\`, ou une exemption datée dans le fichier du service.`,
  };
}

function exemptionMessage(facts: CovFacts['COV-05'], names: Names): Message {
  if (facts.why === 'used-by-none') {
    return {
      message: `${names.application(facts.application)} est critique, mais aucun service ne dit l'utiliser : rien n'est vérifié pour elle.`,
      hint: `Ajouter \`${facts.application}\` aux \`applications\` de chaque service qui l'utilise.`,
    };
  }
  if (facts.why === 'uses-none') {
    return {
      message: `${names.service(facts.service)} n'utilise aucune application, sans dire pourquoi.`,
      hint: 'Lister ses applications, ou dire la raison dans `usesNone`.',
    };
  }
  const about = `L'exemption de ${names.service(facts.service)} pour ${names.application(facts.application)}`;
  switch (facts.why) {
    case 'not-used':
      return {
        message: `${about} concerne une application que le service n'utilise pas.`,
        hint: "L'effacer.",
      };
    case 'expired':
      return {
        message: `${about} a pris fin le \`${facts.until}\`.`,
        hint: "Écrire la procédure, ou décider de nouveau de s'en passer.",
      };
    case 'too-long':
      return {
        message: `${about} court jusqu'au \`${facts.until}\`, plus de douze mois.`,
        hint: `La finir le \`${facts.latest}\` au plus tard.`,
      };
  }
}
