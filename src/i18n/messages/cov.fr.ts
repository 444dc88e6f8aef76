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
};

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
