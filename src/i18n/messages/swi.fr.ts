import type { SwiFacts, LeftOut } from '../../domain/problems/families/swi.ts';
import { hours } from '../hours.ts';
import type { MessagesOf, Names } from '../messages.ts';
import { frenchVocabulary as words } from '../vocabulary.fr.ts';

export const swiFr: MessagesOf<SwiFacts> = {
  'SWI-01': ({ why, application }, names) =>
    why === 'decision'
      ? {
          message: `Aucune décision de la bascule de ${names.application(application)} ne dit de nombre, de durée ni de fait précis à partir duquel décider.`,
          hint: "L'écrire dans `<Decision>` : « arrêté depuis 15 minutes sur deux postes », « l'informatique annonce plus de 30 minutes » ; pour un arrêt programmé, l'heure annoncée et ce qui doit être prêt.",
        }
      : {
          message: `La condition de cette feuille de ${names.application(application)} ne dit ni depuis combien de temps, ni sur combien de postes.`,
          hint: 'La compléter : « ne répond plus depuis 10 minutes sur deux postes ». Les deux chiffres évitent de basculer pour un poste en panne, ou trop tard.',
        },
  'SWI-02': (facts, names) =>
    facts.why === 'nobody'
      ? {
          message: `La bascule ${of(facts, names)} ne dit pas qui décide.`,
          hint: 'Ajouter `<Decision role="…" alternate="…" within="…">`, avec ce qui fait décider.',
        }
      : {
          message: `« ${names.role(facts.role)} » décide, et se remplace aussi en cas d'absence.`,
          hint: 'Nommer dans `alternate` un autre rôle, présent quand le premier ne répond pas.',
        },
  'SWI-03': (facts, names) => notTold(facts, names, 'la direction', 'management'),
  'SWI-04': (facts, names) => notTold(facts, names, "l'équipe du service", 'service'),
  'SWI-05': (facts, names) =>
    facts.why === 'nobody'
      ? notTold(facts, names, 'les autres services', 'partners')
      : {
          message: `${names.service(facts.partner)} échange « ${names.form(facts.form)} » avec ce service pendant l'arrêt de ${names.application(facts.application)}, et n'est pas prévenu de la bascule.`,
          hint: `Ajouter un contact de \`${facts.partner}\` entre les balises \`<Tell audience="partners">\`, ou y dire qui prévient tous les services.`,
        },
  'SWI-06': ({ job, application, trigger }, names) => ({
    message: `La tâche automatique \`${job}\` de ${names.application(application)} n'est arrêtée par aucune feuille de bascule (\`${words.triggers[trigger]}\`).`,
    hint: `Ajouter \`<Pause job="${job}" />\` à une étape de la bascule du service qui en répond.`,
  }),
  'SWI-07': (facts, names) => {
    const scenario = names.scenario(facts.scenario);
    switch (facts.why) {
      case 'no-plan':
        return {
          message: `L'arrêt programmé « ${scenario} » ne dit ni ses heures, ni qui en a donné la durée.`,
          hint: 'Ajouter `planned`, avec `from`, `to` et `durationFrom` : le document de celui qui fait les travaux.',
        };
      case 'no-length':
        return {
          message: `L'arrêt programmé « ${scenario} » ne dit pas combien de temps il peut durer au plus.`,
          hint: "Ajouter `lasts` : la durée à laquelle se préparer, retour à l'ancienne version compris.",
        };
      case 'shorter':
        return {
          message: `L'arrêt « ${scenario} » est prévu pour ${hours(facts.planned)}, plus que la durée la plus longue annoncée, \`${facts.lasts}\`.`,
          hint: 'Allonger `lasts`, ou corriger les heures de `planned`.',
        };
    }
  },
  'SWI-08': (facts, names) =>
    facts.why === 'nothing'
      ? {
          message: `La bascule ${of(facts, names)} ne fait rien imprimer ni préparer avant le début de l'arrêt.`,
          hint: 'Ajouter une étape datée d\'avant le début, `<Step role="…" at="H-1">`, qui imprime les extractions et sort les bordereaux.',
        }
      : {
          message: `Pour un arrêt programmé, « ${names.extract(facts.extract)} » n'est imprimé ici qu'une fois l'arrêt commencé.`,
          hint: 'Le faire imprimer dans une étape datée d\'avant le début, `<Step role="…" at="H-1">`, au besoin dans un passage `<Only trigger="scheduled">`.',
        },
  'SWI-09': ({ scenario, service, from, to }, names) => ({
    message: `L'arrêt « ${names.scenario(scenario)} », de \`${from}\` à \`${to}\`, sort des heures calmes de ${names.service(service)}.`,
    hint: 'Le déplacer avec ce service, ou dire dans `outsideQuietHours` pourquoi ce créneau est choisi et ce qui est prévu en plus.',
  }),
  'SWI-10': ({ extract }, names) => ({
    message: `Cette feuille fait imprimer « ${names.extract(extract)} » en cas de panne, et ne dit pas quoi faire si rien ne sort.`,
    hint: 'Ajouter une étape : « Si rien ne s\'imprime, recopier… sur `<Form id="…" />` ».',
  }),
  'SWI-11': ({ field, application }, names) => ({
    message:
      field === 'noLongerWorks'
        ? `${names.application(application)} est critique, et rien ne dit ce qui s'arrête avec elle.`
        : `${names.application(application)} est critique, et rien ne dit ce qui marche encore sans elle.`,
    hint: `Écrire \`${field}\` avec ceux qui s'en servent : ces lignes sont imprimées en tête du classeur.`,
  }),
  'SWI-12': (facts, names) => ({
    message: `La bascule ${of(facts, names)} ne fait pas noter l'heure de bascule.`,
    hint: 'Ajouter `<Time of="switch" />` à une étape : « Noter l\'heure de bascule : … ».',
  }),
  'SWI-13': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.application(facts.application)} est critique, et rien ne dit en combien de temps l'éditeur s'engage à la rétablir.`,
          hint: 'Ajouter `vendorCommitment`, tel que le contrat le dit ; sans engagement, le demander.',
        }
      : {
          message: `« ${names.scenario(facts.scenario)} » se prépare à \`${facts.lasts}\`, moins que les \`${facts.commitment}\` que l'éditeur de ${names.application(facts.application)} se donne pour rétablir.`,
          hint: "Allonger `lasts` : l'engagement de l'éditeur peut être tenu et l'arrêt durer plus longtemps que prévu ici.",
        },
  'SWI-14': ({ scenario, applications }, names) => ({
    message: `L'arrêt programmé « ${names.scenario(scenario)} » touche ${applications.map(names.application).join(', ')}, ${applications.length > 1 ? 'applications critiques' : 'application critique'}, et rien ne dit ce que l'éditeur propose pour travailler pendant ce temps.`,
    hint: "Demander une proposition à l'éditeur ou à l'intégrateur, et l'écrire dans `planned.vendorProposal`.",
  }),
};

function notTold(facts: LeftOut, names: Names, whom: string, audience: string) {
  return {
    message: `La bascule ${of(facts, names)} ne fait pas prévenir ${whom}.`,
    hint: `Ajouter \`<Tell audience="${audience}" by="…">\` à une étape, avec qui appeler.`,
  };
}

/** « de DPI (panne), pour Médecine A » */
function of({ application, triggers, services }: LeftOut, names: Names): string {
  const cases = triggers.map((each) => words.triggers[each].toLowerCase()).join(', ');
  const whom = services.length === 0 ? '' : `, pour ${services.map(names.service).join(', ')},`;
  return `de ${names.application(application)} (\`${cases}\`)${whom}`;
}
