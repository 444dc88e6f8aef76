/** Sentences of made-up procedures: a bank for each phase, with words that change. */
import type { Phase } from '../../schemas/vocabulary.ts';
import { times } from './corpus-names.ts';
import { seededBy, type Random } from './random.ts';

type Slot = keyof typeof slots;

/** One sentence out of a bank, its `[words]` filled in. */
export function sentence(bank: readonly string[], random: Random): string {
  return fill(random.pick(bank), random);
}

/** Several different sentences out of a bank. */
export function sentences(bank: readonly string[], count: number, random: Random): string[] {
  return random.some(bank, count).map((each) => fill(each, random));
}

function fill(template: string, random: Random): string {
  const filled = template.replaceAll(/\[(\w+)\]/g, (_, slot: string) =>
    random.pick(slots[slot as Slot]),
  );
  return filled.replaceAll(/\bde le /g, 'du ').replaceAll(/(?<!\p{L})à le /gu, 'au ');
}

/** Names nobody has heard of, so that the search index has as many words as a hospital's. */
const medicines = times(400, (index) => {
  const random = seededBy(`medicine ${String(index)}`);
  const part = () =>
    random.pick([
      'dor',
      'vel',
      'cal',
      'mir',
      'tan',
      'sol',
      'bri',
      'nax',
      'pel',
      'zor',
      'lu',
      'fen',
    ]);
  return `${part()}a${part()}${random.pick(['ine', 'ol', 'ide', 'ate', 'one', 'ame'])}`;
});

const slots = {
  room: times(90, (index) => `chambre ${String(101 + index * 3)}`),
  place: [
    'poste de soins',
    'bureau du cadre',
    'couloir nord',
    'secrétariat',
    'local des dossiers',
    'bureau médical',
    'chariot de soins',
    'sous-sol',
  ],
  measure: [
    'la tension',
    'le pouls',
    'la saturation',
    'la température',
    'la douleur',
    'la diurèse',
    'la glycémie',
    'la conscience',
    'le poids',
    'la fréquence respiratoire',
  ],
  medicine: medicines,
  paper: [
    'la pochette du patient',
    'le registre du service',
    'la feuille du jour',
    'le tableau blanc',
    'le carnet à souches',
    'le plan imprimé',
    'le cahier de relève',
    'la fiche de liaison',
  ],
  minutes: ['5 minutes', '10 minutes', '15 minutes', '20 minutes', '30 minutes', '45 minutes'],
  hour: times(16, (index) => `${String(index + 6)} heures`),
  number: ['deux', 'trois', 'quatre', 'cinq', 'six', 'huit', 'dix', 'douze'],
  who: [
    'le médecin de garde',
    "l'infirmière du secteur",
    'le cadre de garde',
    "l'interne",
    'le pharmacien',
    'la secrétaire',
    "l'anesthésiste",
    'le biologiste',
    'le radiologue',
    "l'agent des admissions",
  ],
  thing: [
    "l'étiquette d'identité",
    'le bracelet rouge',
    'le double du bordereau',
    "l'heure de prélèvement",
    'la lettre de liaison',
    'le compte rendu',
    "l'ordonnance de sortie",
    'la demande de transport',
    'le résultat dicté',
    'la liste des présents',
  ],
  exam: [
    "l'ionogramme",
    'la numération',
    'le scanner cérébral',
    "l'échographie",
    'la radiographie du thorax',
    'le groupe sanguin',
    "l'électrocardiogramme",
    'la troponine',
    'les hémocultures',
    'la coloscopie',
  ],
  sign: [
    'un écran figé',
    'un message de délai dépassé',
    'une liste vide',
    'une impression qui ne sort pas',
    'un mot de passe refusé',
    'un dossier qui tourne sans fin',
    'une heure fausse en bas de page',
  ],
} as const satisfies Record<string, readonly string[]>;

/** What a step says, by phase. */
export const steps: Readonly<Record<Phase, readonly string[]>> = {
  switch: [
    "Essayer l'application sur [number] autres postes, dont celui du [place] ; si l'un marche, y travailler et signaler les autres.",
    "Noter sur [paper] ce que l'écran montre : [sign], le message exact et le numéro du poste.",
    'Prendre le chariot papier au [place], rompre le scellé et distribuer les bordereaux à chaque secteur.',
    'Imprimer la liste des patients présents, puis la comparer au tour des lits en commençant par la [room].',
    'Ouvrir une pochette par patient, coller [thing] en haut à droite et la ranger au [place].',
    'Demander à [who] quels traitements à base de [medicine] sont en cours et les écrire en rouge sur [paper].',
    'Fermer les sessions ouvertes sur tous les postes du service, sans rien valider de ce qui est à moitié saisi.',
    'Afficher au [place] et au [place] la feuille « Fonctionnement dégradé », avec l’heure en gros chiffres.',
    'Désigner une personne qui reste au téléphone du [place] et qui écrit chaque appel sur [paper].',
    "Compter les soignants présents et demander un renfort si l'effectif ne permet pas une relève à [hour].",
    'Suspendre les sorties prévues avant [hour] tant que [thing] n’est pas écrit et signé.',
    'Vérifier que chaque patient de la [room] à la [room] porte un bracelet lisible ; sinon en refaire un à la main.',
    'Appeler le service qui attend un patient, lui dire que [thing] voyagera avec le brancardier, et à quelle heure.',
    'Mettre de côté les demandes envoyées depuis moins de [minutes] : elles peuvent s’être perdues en chemin.',
  ],
  degraded: [
    'Relever [measure] et [measure] au lit du patient, écrire aussitôt les valeurs, l’heure et ses initiales sur [paper].',
    'Faire dire au patient son nom de naissance, son prénom et sa date de naissance avant chaque soin, bracelet en main.',
    'Écrire la prescription de [medicine] en majuscules : dose, voie, horaire, durée, date, signature, nom lisible.',
    'Appeler [who] avant de donner [medicine] si [measure] sort des limites écrites sur [paper].',
    'Remplir le bordereau pour [exam], coller [thing], et le confier au coursier qui passe toutes les [minutes].',
    'Répéter au téléphone le résultat dicté, chiffre par chiffre, puis faire relire à [who] ce qui est écrit.',
    'Revoir à deux, toutes les [number] heures, les pochettes du secteur : soins en retard, perfusions, résultats attendus.',
    'Barrer d’un trait ce qui est arrêté, sans le cacher, et écrire à côté la raison, l’heure et le nom de [who].',
    'Ranger [thing] dans [paper] dès qu’il arrive, et cocher la ligne correspondante au [place].',
    'Préparer à l’avance les piluliers de [hour], un patient à la fois, en relisant [paper] à voix haute.',
    'Accompagner le patient de la [room] avec sa pochette ; la remettre en main propre, jamais sur le lit.',
    'Demander un avis à [who] par téléphone pour [exam] urgent, et noter la réponse mot à mot.',
    'Reporter au lendemain ce qui peut attendre : [exam] de contrôle, courrier, rendez-vous de suivi.',
    'Vérifier à [hour] le stock de bordereaux du [place] et demander le réassort avant qu’il n’en reste [number].',
    "Écrire l'entrée d'un nouveau patient sur [paper] : identité, provenance, allergies, traitements pris à la maison.",
    'Faire la relève devant chaque patient, pochette ouverte, en nommant ce qui reste à faire avant [hour].',
    'Mesurer de nouveau [measure] après [minutes] si la valeur étonne, avant d’appeler [who].',
    'Donner au patient qui sort un double écrit de ses traitements, dont [medicine], et le numéro à rappeler.',
  ],
  return: [
    "Ouvrir sur [number] postes le dossier d'un patient bien connu et comparer identité, allergies et dernière saisie.",
    'Garder le papier pour seul valable tant que la reprise n’est pas décidée, même si l’écran répond.',
    'Rassembler au [place] toutes les pochettes, compter celles qui manquent et les faire chercher avant [hour].',
    'Trier les feuilles par patient puis par heure ; mettre devant celles des patients encore présents.',
    'Faire relire par [who] ce qui vient d’être saisi, écran et papier côte à côte, et signer la feuille.',
    'Saisir d’abord les allergies découvertes et les doses de [medicine] données pendant l’arrêt.',
    'Chercher si [exam] demandé sur papier n’a pas été fait deux fois ; dans le doute, appeler [who].',
    'Écrire « saisi », la date et ses initiales en haut de chaque feuille, sans rien effacer de ce qu’elle porte.',
    'Vérifier que [thing] arrivé pendant l’arrêt est bien rattaché au bon séjour, et non au provisoire.',
    'Prévenir [who] de tout écart entre le papier et l’écran ; on ne corrige pas seul la valeur d’un autre.',
    'Retirer les affiches du [place] et du [place], et reposer un scellé neuf sur le chariot papier.',
    'Détruire au bac confidentiel les impressions devenues inutiles, jamais dans la corbeille du [place].',
    'Comparer à [hour] la liste des présents à l’écran avec le tour des lits, [room] après [room].',
    'Compter les bordereaux utilisés, demander le réassort et noter ce qui a manqué pour le retour d’expérience.',
  ],
  readiness: [
    'Compter les bordereaux du chariot avec la liste de réassort et compléter jusqu’à la quantité écrite.',
    'Débrancher le poste autonome du mur et du réseau, puis ouvrir la session avec l’enveloppe du coffre.',
    'Choisir un patient au hasard, par exemple [room], et comparer ses allergies avec l’écran.',
    'Appeler le standard depuis le téléphone rouge du [place] et se faire rappeler dans les [minutes].',
    'Demander à [who] de trouver la bonne feuille en moins de trente secondes ; sinon refaire avec lui.',
    'Imprimer une page, la lire à bout de bras, puis la mettre au bac de destruction confidentielle.',
    'Comparer le code et la révision de chaque feuille du classeur avec la liste des feuilles en vigueur.',
    'Remplacer les feutres secs, les planches d’étiquettes entamées et les ramettes humides de la réserve.',
    'Vérifier que [paper] de secours est au [place], avec [number] exemplaires d’avance.',
    'Écrire les défauts au cahier et les signaler avant [hour] au référent informatique du secteur.',
    'Relire avec [who] la dernière page du classeur : les numéros qui sonnent sans réseau.',
    'Noter la date du dernier exercice et proposer la prochaine à [who], un jour de faible activité.',
  ],
};

/** What stands after a step's first sentence. */
export const follows = [
  'En cas de doute, appeler [who] avant de continuer, et noter l’appel sur [paper].',
  'Si personne ne répond dans les [minutes], envoyer quelqu’un sur place avec la pochette.',
  'Recommencer à [hour], puis à chaque relève, jusqu’à ce que [who] dise d’arrêter.',
  'Écrire l’heure, ses initiales et le nom de [who] sur la ligne suivante de [paper].',
  'Ne rien garder sur soi : tout papier retourne dans [paper] avant de quitter le [place].',
  'Relire à voix haute devant un collègue ; à la moindre différence, reprendre depuis le début.',
  'Le dire à [who] dès son passage, au plus tard à [hour], sans attendre qu’il le demande.',
  'Laisser [thing] visible au [place] pour que l’équipe suivante sache où l’on en est.',
];

export const conditions = [
  'Vous êtes ici si l’application ne répond plus sur deux postes du service depuis [minutes], ou affiche [sign].',
  'L’informatique a confirmé l’arrêt, et chaque patient du service a une pochette à son nom au [place].',
  'L’arrêt est annoncé ou constaté, et [who] a décidé que le service passe sur papier avant [hour].',
];

export const dangers = [
  'La pochette du voisin prise par erreur fait donner [medicine] au mauvais patient : aucun écran n’arrête plus le geste.',
  'Une allergie notée après la dernière extraction n’est sur aucun papier : la redemander au patient avant [medicine].',
  'Un résultat mal entendu au téléphone change une dose : le faire épeler et relire, surtout pour [exam].',
  'Une perfusion de [medicine] posée juste avant l’arrêt peut être reposée : regarder le patient, pas seulement la feuille.',
];

export const cautions = [
  'Sans étiquette : nom de naissance, prénom, date de naissance et sexe, écrits deux fois à la main.',
  'Un bordereau sans heure ne se classe pas : [who] ne saura pas s’il vient avant ou après [exam].',
  'Un arrêt qui déborde sur la relève de [hour] laisse deux équipes sans dossier complet.',
  'Une feuille posée au [place] n’est pas une feuille remise : la donner en main propre à [who].',
];

export const notes = [
  'Les téléphones rouges sonnent sans réseau ; leur numéro est écrit sur le combiné du [place].',
  'Ce qui est écrit ici vaut aussi la nuit et le week-end ; [who] remplace alors le cadre.',
  'Les étiquettes restantes se gardent dans [paper] jusqu’au retour, puis se détruisent.',
];

export const items = [
  'les allergies, en rouge, avec la source ;',
  '[measure], relevée depuis moins de [minutes] ;',
  'les traitements en cours, dont [medicine] ;',
  'la personne à prévenir et son numéro ;',
  '[exam], demandé et pas encore fait ;',
  '[thing], avec l’heure et les initiales ;',
  'le nom de [who], écrit en majuscules ;',
  'un isolement, un risque de chute ou de fugue ;',
];

export const rows = [
  '[measure] | toutes les [minutes] | [paper]',
  '[exam] | avant [hour] | [place]',
  '[thing] | à chaque relève | [who]',
  '[medicine] | deux fois par jour | [paper]',
];

export const symptoms = [
  'Je ne peux plus écrire dans [paper] à l’écran',
  'Je vois [sign] quand j’ouvre le dossier',
  'Je n’ai plus [thing] depuis [minutes]',
  'Je ne trouve plus [exam] que j’ai demandé',
];
