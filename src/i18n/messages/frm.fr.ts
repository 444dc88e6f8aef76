import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import { hours } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';

export const frmFr: MessagesOf<FrmFacts> = {
  'FRM-01': ({ why, form }, names) => ({
    message: `Le bordereau « ${names.form(form)} » n'a pas de place pour ${roomFr[why].what}.`,
    hint: roomFr[why].hint,
  }),
  'FRM-02': ({ form, effective }, names) => ({
    message: `Le bordereau « ${names.form(form)} » n'est en vigueur qu'à partir du \`${effective}\`, et des procédures en vigueur le font déjà prendre.`,
    hint: "Avancer la date du bordereau (`effective`) une fois qu'il est imprimé et distribué, ou mettre la procédure en vigueur le même jour que lui.",
  }),
  'FRM-03': ({ form, service, sheets, needed, minutes }, names) => ({
    message: `${names.service(service)} garde ${String(sheets)} feuilles de « ${names.form(form)} » ; il en faut ${String(needed)} pour un arrêt de ${hours(minutes)}.`,
    hint: 'En garder davantage et corriger `sheets`. Le besoin est : patients par jour × usages par patient et par jour × feuilles par usage.',
  }),
  'FRM-04': ({ form, service }, names) => ({
    message: `${names.service(service)} remplit « ${names.form(form)} » pendant un arrêt et n'en garde aucun exemplaire vierge.`,
    hint: `Ajouter à \`stock\` la ligne \`form: ${form}\`, avec le nombre de feuilles et l'endroit exact.`,
  }),
  'FRM-05': ({ form, application }, names) => ({
    message: `Le bordereau « ${names.form(form)} » sert ici, et aucune procédure de retour de ${names.application(application)} ne dit à ce service ce qu'il devient.`,
    hint: `Ajouter \`<Reentry form="${form}" …>\` à la procédure de retour : le ressaisir, le numériser (\`scan\`), le garder (\`keep\`), ou rien (\`none\`) avec la raison.`,
  }),
  'FRM-06': ({ form }, names) => ({
    message: `Le bordereau « ${names.form(form)} » ne dit ni combien de temps il est gardé, ni ce qu'il devient ensuite.`,
    hint: "Écrire une durée dans `retention` (« gardé 18 mois »), ou dire qu'il rejoint le dossier du patient ou qu'il est détruit.",
  }),
  'FRM-07': ({ form, scenario }, names) => ({
    message: `Le bordereau « ${names.form(form)} » est dit perdu dans le scénario « ${names.scenario(scenario)} », et des procédures le font remplir pendant ce même arrêt.`,
    hint: "Retirer le bordereau de ce qui ne marche plus s'il est gardé sur papier, ou faire remplir un autre bordereau.",
  }),
  'FRM-08': ({ form }, names) => ({
    message: `Le bordereau « ${names.form(form)} » ne dit pas comment le remplir.`,
    hint: "Ajouter au début `<Instructions>` et deux à cinq consignes : où coller l'étiquette, quoi écrire en majuscules, qui signe.",
  }),
  'FRM-09': (facts, names) =>
    facts.why === 'none'
      ? {
          message: `${names.service(facts.service)} fait entrer des patients et n'a pas de numéros à leur donner pendant un arrêt.`,
          hint: 'Réserver une série à ce service et l\'écrire : `downtimeNumbers: "V-UR-001 à V-UR-200"`.',
        }
      : {
          message: `Les numéros provisoires \`${facts.numbers}\` de ${names.service(facts.service)} sont aussi donnés par ${names.service(facts.other)}.`,
          hint: 'Donner à chaque service une série à lui : deux patients ne portent jamais le même numéro.',
        },
  'FRM-10': ({ form, effective }, names) => ({
    message: `Le bordereau « ${names.form(form)} » n'a jamais été révisé depuis le \`${effective}\`.`,
    hint: "Demander à ceux qui l'ont rempli, lors d'un exercice ou d'une panne, ce qui manque ou ne sert pas.",
  }),
  'FRM-11': ({ form }, names) => ({
    message: `Aucune procédure et aucun échange ne fait prendre le bordereau « ${names.form(form)} ».`,
    hint: `L'employer dans une étape (\`<Form id="${form}" />\`), ou supprimer le fichier.`,
  }),
};

const roomFr = {
  identity: {
    what: "l'identité du patient",
    hint: 'Ajouter `<Identity />`, ou dire dans `withoutIdentity` pourquoi le bordereau ne nomme personne.',
  },
  moment: {
    what: "la date ou l'heure",
    hint: 'Ajouter une case « Date, heure » : sans elle, on ne sait pas dans quel ordre ressaisir.',
  },
  author: {
    what: 'celui qui le remplit',
    hint: 'Ajouter une case « Signature », « Initiales » ou « Rempli par ».',
  },
};
