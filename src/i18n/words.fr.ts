import { frenchBinder } from './binder.fr.ts';
import { ageInFull, duration, each, length, moment, plural } from './amounts.fr.ts';
import { linesOfSource } from './source-lines.ts';
import { frenchVocabulary } from './vocabulary.fr.ts';
import type { Words } from './words.type.ts';

const dayFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const shortDayFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'UTC' });

export const french: Words = {
  language: 'fr',
  vocabulary: frenchVocabulary,
  day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
  shortDay: (day) => shortDayFormat.format(new Date(`${day}T00:00:00Z`)),
  duration,

  command: {
    noFolder: (folder) =>
      `Il n'y a pas de dossier \`${folder}\`. En nommer un avec --content, ou dans BASCULE_CONTENT.`,
  },

  validation: {
    complete: 'complet',
    incomplete: 'incomplet',
    unread:
      "Une procédure ne peut pas être lue : corriger d'abord les problèmes CNT. Ce qui semble manquer à son application n'est pas signalé d'ici là.",
    count: (errors, warnings, infos, files) =>
      `${plural(files, 'fichier lu', 'fichiers lus')} : ${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}${infos > 0 ? `, ${plural(infos, 'information', 'informations')}` : ''}.`,
    informed:
      'Pour information, sans empêcher la publication (tout voir : --level 3, ou --format json) :',
    explain: 'Pour comprendre une règle : npx bascule explain, suivi de son nom.',
    elsewhere: (places) => `De même à ${plural(places, 'autre endroit', 'autres endroits')} :`,
  },

  quality: {
    title: 'Qualité',
    lead: 'Le plus grave pour les patients vient en premier.',
    byService: 'Par service',
    byOwner: 'Par responsable',
    byRule: 'Par règle',
    shared: 'Commun à tous',
    noRisk: 'Sans risque précisé',
  },

  rules: {
    title: 'Règles',
    lead: "Ce que chaque contrôle vérifie, pourquoi, et comment corriger ce qu'il signale.",
    severities: { error: 'Erreur', warning: 'Avertissement', info: 'Information' },
    level: (level) => `à partir du niveau ${String(level)}`,
    from: (source) => `source : ${source.replace(linesOfSource, linesInFull)}`,
    wrong: 'À corriger',
    right: 'Juste',
  },

  build: {
    refused: 'Le contenu est refusé : corriger ce qui est signalé, puis recommencer.',
    stages: {
      pages: 'Faire les pages',
      search: 'Préparer la recherche',
      binders: 'Préparer les classeurs',
      print: 'Imprimer les classeurs',
      inventory: 'Contrôler que rien ne manque',
    },
    binder: (service, pages, isUnchanged) =>
      `${service} : ${plural(pages, 'page', 'pages')}${isUnchanged ? ', inchangé' : ''}`,
    done: (folder, { pages, binders, sheets }) =>
      `Publié dans ${folder} : ${plural(pages, 'page', 'pages')}${binders > 0 ? `, ${plural(binders, 'classeur', 'classeurs')} de ${plural(sheets, 'page imprimée', 'pages imprimées')} en tout` : ''}.`,
    withoutBinders: "Les classeurs n'ont pas été imprimés (--no-print), et le site le dit.",
    printed: (folder, { binders, sheets }) =>
      `Imprimé dans ${folder} : ${plural(binders, 'classeur', 'classeurs')}, ${plural(sheets, 'page', 'pages')} en tout.`,
    noService: (named, meant) =>
      `Le service \`${named}\` n'existe pas.${meant ? ` Est-ce \`${meant}\` ?` : ''}`,
    browserMissing: "Aucun navigateur n'a pu être démarré pour imprimer les classeurs.",
    browserHint:
      "Lancer `npx puppeteer browsers install chrome-headless-shell`, ou indiquer dans PUPPETEER_EXECUTABLE_PATH le chemin d'un Chrome, Chromium ou Edge de cette machine, ou donner avec --browser-url l'adresse d'un navigateur distant.",
    notPrinted: "Des classeurs n'ont pas pu être imprimés en entier.",
    outputFault: 'Le contrôle du résultat a échoué.',
    target: {
      content: (folder) =>
        `\`${folder}\` contient le contenu, ou en fait partie : publier l'effacerait. Donner un autre dossier avec --out.`,
      dangling: (folder) =>
        `\`${folder}\` est un lien qui ne mène nulle part. Créer le dossier qu'il désigne, ou donner un autre dossier avec --out.`,
      'not-an-edition': (folder) =>
        `\`${folder}\` contient autre chose qu'une édition : publier l'effacerait. Donner un dossier vide ou nouveau avec --out.`,
    },
    locked: ({ pid, host, since }, path) =>
      `Une autre publication est en cours vers le même dossier, depuis le ${moment(since)} (processus ${String(pid)} sur ${host}). Si elle ne tourne plus, supprimer \`${path}\`.`,
    disk: (detail) => `Le disque ou les droits ne permettent pas d'écrire. ${detail}`,
    unexpected: "La publication n'a pas pu se terminer.",
    stopped: 'La publication a été arrêtée.',
    nothingPublished: "Rien n'a été publié ; l'édition précédente est intacte.",
  },

  text: {
    condition: 'Vous êtes ici si :',
    alerts: { Danger: 'Danger', Caution: 'Attention', Note: 'À savoir' },
    onlyTrigger: {
      scheduled: 'Seulement pour un arrêt programmé',
      failure: 'Seulement pour une panne',
    },
    onlyService: (service) => `Seulement pour : ${service}`,
    decides: (role) => `Qui décide : ${role}.`,
    alternate: (role, within) => `Sans réponse : ${role}. Délai maximal : ${within}.`,
    into: (place) => `dans ${place}`,
    within: (time) => `dans les ${time}`,
    verifiedBy: (role) => `vérification : ${role}`,
    at: (offset) => `${offset} :`,
    copies: (count) => plural(count, 'exemplaire', 'exemplaires'),
    dataAge: (age) =>
      age.state === 'unknown'
        ? 'âge des données inconnu'
        : `âge des données : jusqu'à ${length(age.usual)}${age.grows ? ", plus la durée de l'arrêt" : ''}`,
    orNumber: ' ou ',
    quoted: (words) => `«\u00a0${words}\u00a0»`,
    timeBox: 'case pour écrire une heure',
    lossWindow: "Fenêtre de perte : ce qui a été saisi avant l'arrêt peut manquer aussi",
    lossOrdinary: (interval) =>
      `Perte ordinaire : au plus ${interval}, l'intervalle entre deux sauvegardes. Elle peut être dépassée : seule l'heure écrite ici compte.`,
    lossWindowAdvice:
      'Tout ce qui a été saisi entre la dernière sauvegarde valide et la bascule est à vérifier, comme ce qui a été écrit sur papier.',
  },

  blank: {
    instructions: 'Comment le remplir',
    help: "Mode d'emploi",
    print: 'Bordereau à imprimer (PDF)',
    cut: 'À photocopier, puis à couper le long du trait.',
    label: 'Étiquette du patient',
    identity: [
      'Nom de naissance',
      'Nom utilisé',
      'Premier prénom de naissance',
      'Date de naissance',
      'Sexe',
      'Lieu de naissance',
      'N° patient (IPP) ou provisoire',
    ],
    revision: (revision, effective) => `Révision ${String(revision)}, en vigueur le ${effective}`,
    destination: 'Va à',
    copies: 'Exemplaires',
    keptAt: 'Où en trouver',
    retention: 'Après la reprise',
    replaces: 'Remplace',
  },

  page: {
    title: 'Procédures dégradées',
    toContent: 'Aller au contenu',
    navigation: 'Rubriques',
    home: 'Accueil',
    services: 'Services',
    applications: 'Applications',
    procedures: 'Procédures',
    forms: 'Bordereaux',
    contacts: 'Numéros',
    matrix: 'Couverture',
    problems: 'À corriger',
    builtOn: (day) => `Copie faite le ${day}`,
    noPatientData: 'Ce site ne contient aucune donnée de patient.',
  },

  search: {
    label: 'Chercher une procédure, un bordereau, un numéro',
    placeholder: 'Ex. : je ne peux plus prescrire',
    anyApplication: 'Toutes les applications',
    anyService: 'Tous les services',
    anyPhase: 'Toutes les phases',
    anyTrigger: 'Panne ou arrêt programmé',
    filters: 'Préciser la recherche',
    answers: {
      loading: 'Recherche…',
      failed:
        'La recherche ne répond pas. Utiliser les listes : services, applications, procédures.',
      one: '1 page trouvée.',
      many: '{count} pages trouvées.',
      best: '{count} pages trouvées ; voici les {shown} plus proches.',
      some: "Aucune page n'a tous ces mots ; voici les {shown} plus proches.",
      elsewhere: 'Rien avec ces filtres ; {count} sans eux.',
      none: "Rien trouvé. Essayer un mot plus simple, ou le nom de l'application.",
    },
  },

  home: {
    lead: 'Que faire quand une application ne marche plus.',
    byService: 'Mon service',
    byApplication: "L'application arrêtée",
    bySymptom: 'Ce qui se passe',
    complete:
      "Chaque application critique a, dans chaque service qui l'utilise, ses procédures de bascule, de fonctionnement dégradé et de retour.",
    incomplete: (missing) =>
      `Il manque ${plural(missing, 'procédure', 'procédures')} : voir la page Couverture.`,
  },

  application: {
    noLongerWorks: 'Ne marche plus',
    stillWorks: 'Marche encore',
    usedBy: "Services qui l'utilisent",
    extracts: 'Extractions de secours',
    scenarios: 'Scénarios étudiés',
    vendor: 'Éditeur',
    support: 'Assistance',
    commitment: (time) => `s'engage à rétablir en ${time}`,
    noProcedure: 'Aucune procédure.',
    contains: 'Contient',
    doesNotContain: 'Ne contient pas',
    made: (every) => (every === undefined ? 'Fréquence inconnue' : `Faite ${each(every)}`),
    madeBy: (role, reminder) => `par : ${role}${reminder ? ` (rappel : ${reminder})` : ''}`,
    captured: (at, available) => `données copiées à ${at}, lisibles à ${available}`,
    maxAge: (age) => `ne plus s'y fier au-delà de ${age}`,
    dataAge: ageInFull,
    tested: (day) => (day ? `Essayée le ${day}.` : 'Jamais essayée.'),
    devices: 'Appareils qui gardent des données',
    access: 'Y accéder',
    stores: 'Où elle se trouve',
    distribution: "Qui l'imprime et l'apporte",
    protection: 'Confidentialité',
  },

  service: {
    binder: 'Classeur à imprimer (PDF)',
    binderAbsent: 'Les classeurs ne font pas partie de cette copie.',
    essential: 'Informations indispensables',
    contacts: 'Numéros utiles',
    forms: 'Bordereaux utilisés',
    place: 'Lieu',
    referent: 'Référent des procédures',
    itCorrespondent: 'Correspondant informatique',
    copies: 'Exemplaires de ces procédures',
    quietHours: 'Heures creuses pour un arrêt programmé',
    hours: (days, from, to) => `${days ? `${days}, ` : ''}de ${from} à ${to}`,
  },

  procedure: {
    application: 'Application',
    services: 'Services',
    allServices: "Tous les services qui utilisent l'application",
    trigger: 'En cas de',
    phase: 'Phase',
    before: 'Avant',
    after: 'Ensuite',
    symptoms: "Ce que l'on constate",
    forms: 'Bordereaux et extractions utilisés',
    numbers: 'Numéros utilisés',
    revision: (revision, effective) =>
      `Révision ${String(revision)}, en vigueur depuis le ${effective}`,
    reviewed: (reviewed, due) => `relue le ${reviewed}, à relire avant le ${due}`,
    freshness: {
      current: 'À jour',
      'due-soon': 'À relire bientôt',
      overdue: 'Relecture en retard',
      expired: 'Périmée : à vérifier avant usage',
    },
    interim: (until) => `Provisoire jusqu'au ${until}`,
    owners: 'Référents',
    exercise: 'Dernier exercice',
    changeNote: 'Ce qui a changé',
    print: 'Imprimer cette page',
  },

  contacts: {
    lead: 'Des fonctions, jamais des personnes. Les téléphones analogiques marchent sans réseau informatique.',
    role: 'Fonction',
    numbers: 'Numéros',
    hours: 'Quand',
    callFor: 'Pour',
    verified: 'Vérifié le',
    alternate: 'Sinon',
    kinds: {
      ip: 'poste IP',
      analog: 'analogique',
      mobile: 'mobile',
      outside: 'extérieur',
      radio: 'radio',
    },
  },

  matrix: {
    lead: "Pour chaque application critique et chaque service qui l'utilise : ce qui est prévu pour basculer, travailler en dégradé et revenir à la normale. « Du service » : une procédure qui nomme le service. « Générale » : une procédure pour tous les services.",
    states: {
      covered: 'Du service',
      generic: 'Générale',
      exempt: 'Exemption',
      missing: 'MANQUE',
    },
    exemptUntil: (day) => `jusqu'au ${day}`,
  },

  problems: {
    none: "Aucun problème : tout ce qui devait être vérifié l'a été.",
    lead: (count) => `${plural(count, 'point', 'points')} à corriger.`,
    line: (line) => `ligne ${String(line)}`,
  },

  binder: frenchBinder,
};

function linesInFull(_: string, source: string, first: string, last?: string): string {
  const name = source === 'A' ? 'méthode ANAP' : "plan de continuité d'un éditeur";
  return `${name}, ${last ? `lignes ${first} à ${last}` : `ligne ${first}`}`;
}
