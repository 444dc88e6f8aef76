import type { ExcFacts } from '../../domain/problems/families/exc.ts';
import { frenchVocabulary as words } from '../vocabulary.fr.ts';
import type { Message, MessagesOf, Names } from '../messages.ts';

export const excFr: MessagesOf<ExcFacts> = {
  'EXC-01': (facts, names) => exchangeMessage(facts, names),
  'EXC-02': (facts, names) => otherSideMessage(facts, names),
  'EXC-03': ({ exchange }) => ({
    message: `L'échange \`${exchange}\` ne dit pas de quel patient il s'agit.`,
    hint: "Ajouter `patient-identity` à `content`, et une place pour l'identité sur le bordereau.",
  }),
  'EXC-04': (facts, names) =>
    facts.why === 'no-answer'
      ? {
          message: `Rien ne dit comment la réponse à une demande (\`${facts.about}\`) revient à : ${listed(facts.services, names)}.`,
          hint: `Décrire le résultat dans un échange avec \`direction: receives\`, \`what: result\` et \`about: ${facts.about}\`.`,
        }
      : {
          message: `Aucun des deux services ne dit comment un résultat urgent (\`${facts.about}\`) revient plus vite.`,
          hint: 'Le dire dans `urgent` : qui appelle, en combien de minutes, et à qui.',
        },
  'EXC-05': (facts, names) =>
    facts.why === 'application'
      ? {
          message: `L'échange \`${facts.exchange}\` passe par une application pendant l'arrêt, comme les autres jours.`,
          hint: 'Dire dans `by` comment il passe quand cette application est arrêtée aussi.',
        }
      : {
          message: `L'échange \`${facts.exchange}\` se fait ${words.routes[facts.route]} comme les autres jours, et ce moyen tombe dans : ${facts.scenarios.map((id) => `« ${names.scenario(id)} »`).join(', ')}.`,
          hint: 'Choisir dans `by` un moyen qui reste, ou dire dans les ressources ce qui reste de celui-ci.',
        },
  'EXC-06': ({ carrier, services }, names) => ({
    message: `« ${names.role(carrier)} » doit porter cet échange, et n'a aucune étape dans les feuilles du service (${listed(services, names)}), ni dans celles de l'autre côté.`,
    hint: "Écrire l'étape où il part, avec son heure, ou nommer dans `carrier` celui qui porte vraiment, la nuit et le week-end compris.",
  }),
};

function listed(services: readonly string[], names: Names): string {
  return services.map((id) => names.service(id)).join(', ');
}

function exchangeMessage(facts: ExcFacts['EXC-01'], names: Names): Message {
  switch (facts.why) {
    case 'no-partner':
      return {
        message: `L'échange \`${facts.exchange}\` ne dit pas avec qui il se fait.`,
        hint: "Nommer l'autre service dans `with`, ou l'organisme dans `outside`.",
      };
    case 'no-carrier':
      return {
        message: `L'échange \`${facts.exchange}\` part par porteur, et personne n'est nommé pour le porter.`,
        hint: 'Nommer son rôle dans `carrier`.',
      };
    case 'form-not-used':
      return {
        message: `Le bordereau « ${names.form(facts.form)} » de cet échange n'est dans aucune feuille de fonctionnement dégradé de : ${listed(facts.services, names)}.`,
        hint: `Le nommer dans l'étape où il sert (\`<Form id="${facts.form}" />\`), ou corriger \`form\`.`,
      };
  }
}

function otherSideMessage(facts: ExcFacts['EXC-02'], names: Names): Message {
  const { about, what } = facts;
  const subject = `${words.exchangeObjects[what]}, \`${about}\``;
  if (facts.why === 'not-said') {
    const service = names.service(facts.service);
    const passes = facts.direction === 'sends' ? "l'envoie à" : 'le reçoit de';
    return {
      message: `${service} ne parle pas de cet échange (${subject}) et ne dit donc pas qu'il ${passes} : ${listed(facts.towards, names)}.`,
      hint: `Le décrire aussi pour ce service : \`of: ${facts.service}\`, \`direction: ${facts.direction}\`, avec le même moyen et le même bordereau.`,
    };
  }
  const others = listed(facts.services, names);
  if (facts.why === 'route') {
    return {
      message: `Cet échange (${subject}) se fait ici ${words.routes[facts.here]}, et ${words.routes[facts.there]} pour ${others}.`,
      hint: 'Décider ensemble, et écrire le même moyen (`by`) des deux côtés.',
    };
  }
  return {
    message: `Cet échange (${subject}) se fait ici ${formNamed(facts.here)}, et ${formNamed(facts.there)} pour ${others}.`,
    hint: 'Décider ensemble, et écrire le même bordereau (`form`) des deux côtés.',
  };
}

function formNamed(form: string | undefined): string {
  return form === undefined ? 'sans bordereau' : `sur \`${form}\``;
}
