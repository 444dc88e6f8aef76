import { plural } from './amounts.fr.ts';
import type { BinderWords } from './binder.type.ts';

export const frenchBinder: BinderWords = {
  title: (service) => `Classeur de procédures dégradées, ${service}`,
  largePrint: (title) => `${title}, en grands caractères`,
  parts: {
    cover: 'Couverture',
    decision: 'Suis-je en panne ? Qui décide ?',
    index: 'Trouver le bon feuillet',
    contacts: 'Qui appeler, selon ce qui marche encore',
    readiness: 'Vérification de préparation',
    restocking: 'Bordereaux à tenir en réserve',
    tracker: 'Suivi de la reprise et fenêtre de perte',
    log: "Main courante de l'arrêt",
    record: 'Registre du classeur',
    certificate: 'Attestation de mise à jour',
    suggestions: 'Signaler une erreur, proposer une idée',
  },
  phases: { switch: 'BASCULE', degraded: 'DÉGRADÉ', return: 'RETOUR', readiness: 'PRÉPARATION' },
  instructions: (form) => `Remplir : ${form}`,
  sheetFoot: (code, page, pages) =>
    `${code} · p. ${String(page)}/${String(pages)} · ${page < pages ? `suite p. ${String(page + 1)}` : 'FIN'}`,
  leftBlank: 'Page laissée blanche',
  edition: (day) => `Édition du ${day}`,
  revision: (revision, effective) => `Rév. ${String(revision)} du ${effective}`,
  interim: 'PROVISOIRE',
  endsOn: (day) => `ne plus utiliser après le ${day}`,
  reviewBy: (day) => `à relire avant le ${day}`,
  fingerprint: 'Empreinte',

  page: 'Page',
  pageShort: 'p.',
  code: 'Code',
  sheet: 'Feuillet',
  pages: 'Pages',
  tab: 'Onglet',
  role: 'Fonction',
  form: 'Bordereau',
  forms: 'Bordereaux',
  place: 'Où',
  date: 'Date',
  time: 'Heure',
  initials: 'Initiales',

  cover: {
    effective: 'En vigueur depuis le',
    notAfter: 'Ne plus utiliser après le',
    notAfterWhy: 'sans la mise à jour : à cette date, un premier feuillet doit être relu.',
    copyNumber: 'Exemplaire n°',
    copyPlace: 'Rangé à cet endroit',
    inside: 'Dans ce classeur',
    holds: (sheets, forms) =>
      `${plural(sheets, 'feuillet', 'feuillets')} de procédure et ${plural(forms, 'bordereau', 'bordereaux')} à photocopier`,
    noPatientData: 'Ce classeur ne contient aucune donnée de patient. Ne pas en ajouter.',
    working: "En cas d'arrêt, c'est ce classeur qui fait foi.",
    feedback: 'Une page manque ou semble fausse :',
  },

  decision: {
    lead: 'Chercher la ligne qui décrit ce que vous constatez, appeler qui décide, ouvrir le feuillet.',
    application: 'Application',
    criteria: 'Vous êtes en panne si',
    decides: 'Qui déclare',
    ends: 'Qui annonce la fin',
    orElse: (role, within) => `${role} après ${within}`,
    first: 'Les premiers gestes',
    firstActions: [
      "Noter l'heure : {time}. Ne rien éteindre.",
      'Essayer un autre poste. Si un collègue a le même problème, continuer.',
      'Appeler qui déclare. Sans réponse dans le délai, appeler la fonction suivante.',
      "Ouvrir le feuillet de bascule de l'application et cocher chaque étape.",
    ],
    reach: 'Joindre qui décide',
    none: "Aucune application de ce service n'a de feuillet de bascule : chercher dans l'index.",
    unknownNumber: 'numéro :',
  },

  index: {
    bySymptom: 'Par ce que vous constatez',
    bySymptomLead:
      "Chercher un mot de ce qui ne va plus. Chaque feuillet s'ouvre à la page indiquée ; sa lettre est celle de l'onglet sur la tranche.",
    byApplication: 'Par application',
    theRest: 'Le reste du classeur',
    symptom: 'Ce que vous constatez',
  },

  contacts: {
    lead: "« Sonne toujours » : dans toutes les pannes étudiées. Essayer ces numéros d'abord. Pour les autres, une lettre dit quelles pannes les font taire.",
    who: 'Fonction',
    always: 'Sonne toujours',
    unless: 'Sonne, sauf panne (lettre)',
    silencedBy: (resources) => `ne sonne pas en cas de panne de : ${resources}.`,
    none: 'Aucun',
    goTo: (place) => `y aller : ${place}`,
  },

  readiness: {
    lead: 'À faire en temps normal, par le correspondant du service. Ce qui manque se complète le jour même.',
    forms: 'Bordereaux vierges',
    extracts: 'Extractions de secours',
    copies: 'Exemplaires des procédures',
    kept: 'Rangés à',
    asked: 'Doit contenir',
    counted: 'Comptés',
    openedAndPrinted: 'Ouverte et imprimée',
    complete: 'À sa place, complet',
    lastTested: (day) => (day ? `dernier essai connu : ${day}` : 'jamais essayée'),
    printed: 'classeur imprimé',
  },

  sheetHead: {
    who: 'Qui',
    begins: (role) => `${role} commence.`,
    acts: (roles) => ` Agissent aussi : ${roles}.`,
    exercised: (day, result) => `Exercé le ${day} : ${result}`,
    neverExercised: 'Jamais exercé',
    takeWithYou: 'À prendre',
    what: 'Qui fait quoi',
  },

  restocking: {
    lead: (patients, horizon) =>
      `Calculé pour ${plural(patients, 'patient', 'patients')} par jour et ${horizon} d'arrêt.`,
    noActivity:
      "L'activité du service n'est pas connue : les quantités nécessaires ne sont pas calculées.",
    needed: 'Il en faut',
    kept: 'Réserve prévue',
    toAdd: 'À copier',
  },

  tracker: {
    lead: 'Une ligne par bordereau à reprendre. Rien ne se jette avant que la dernière colonne soit signée.',
    what: 'Bordereau et ce que l’on en fait',
    who: 'Qui, puis qui vérifie',
    collected: 'Réunis',
    done: 'Repris',
    verified: 'Vérifiés',
    deadline: 'Délai',
  },

  log: {
    lead: 'Écrire tout de suite, une ligne par fait ou par décision. Les originaux vont à la direction de la qualité.',
    who: 'Qui',
    what: 'Fait, décision, appel',
    followUp: 'À faire',
  },

  record: {
    revisions: 'Ce qui a changé dans chaque feuillet',
    changed: 'Dernier changement',
    effective: 'En vigueur depuis',
    listOfSheets: 'Liste des feuillets en vigueur',
    listLead:
      "Pour contrôler ce classeur : chaque feuillet doit porter en bas de page la même révision et la même empreinte qu'ici.",
    revision: 'Rév.',
    since: 'Depuis le',
    seen: 'Vu',
    interim: 'Feuillets provisoires en vigueur',
    noInterim: 'Aucun feuillet provisoire dans cette édition.',
    interimLead: 'Un feuillet provisoire se retire à sa date de fin.',
    until: "Jusqu'au",
  },

  certificate: {
    lead: 'À remplir par la personne qui insère les feuillets, puis à retourner.',
    steps: [
      'Retirer les feuillets remplacés et les détruire.',
      'Insérer les nouveaux feuillets derrière leur onglet.',
      "Comparer chaque empreinte avec la liste des feuillets en vigueur, et cocher ceux qui n'ont pas la bonne.",
    ],
    fields: [
      'Service',
      'Exemplaire n°',
      'Édition insérée',
      'Feuillets manquants ou différents',
      'Inséré le',
      'Fonction et initiales',
    ],
    returnTo: (place) => `À retourner à : ${place}`,
  },

  roles: {
    title: (service) => `Feuilles de rôle, ${service}`,
    heading: 'Feuilles de rôle',
    lead: "Chacun y trouve ses étapes, dans l'ordre, avec le numéro qu'elles ont dans le classeur. Le classeur fait foi : il dit aussi ce que font les autres, quoi prendre et qui appeler.",
    inBinder: (code, revision) => `Classeur : ${code}, rév. ${String(revision)}`,
    link: 'Feuilles de rôle à imprimer (PDF)',
  },

  suggestions: {
    lead: "Une erreur, un numéro qui ne répond plus, une idée plus simple : l'écrire ici. Pas de nom de patient.",
    fields: [
      { label: 'Feuillet (code et page)', lines: 1 },
      { label: 'Ce qui ne va pas', lines: 6 },
      { label: 'Ce que vous proposez', lines: 6 },
      { label: 'Service et fonction', lines: 1 },
      { label: 'Date', lines: 1 },
    ],
    returnTo: (place) => `À retourner à : ${place}`,
  },
};
