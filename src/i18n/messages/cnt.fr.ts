import type { Format } from '../../../schemas/values.ts';
import type { CntFacts, Expected, Fault } from '../../domain/problems/families/cnt.ts';
import type { Message, MessagesOf } from '../messages.ts';

/** What a value should look like, as the end of « Écrire … ». */
const formats: Record<Format, string> = {
  code: 'un code comme `DPI-03-D` : deux à quatre capitales, deux chiffres, une lettre',
  count: 'un nombre entier de 1 à 999',
  day: 'une date qui existe, sous la forme `2026-11-21`',
  duration: 'une durée comme `30min`, `12h` ou `7d`',
  fields: 'des champs, un par ligne, sous la forme `nom: valeur`',
  id: 'un nom court en minuscules sans accent, mots reliés par des tirets : `medecine-a`',
  level: 'un niveau : `1`, `2` ou `3`',
  list: 'une liste avec au moins un élément',
  months: 'un nombre de mois de 1 à 60',
  offset: "un moment compté depuis le début de l'arrêt : `H+4`, `J-7`",
  phone: 'un numéro de téléphone en chiffres, avec des espaces si besoin : `02 61 91 00 00`',
  quantity: 'un nombre entier de 1 à 99999',
  rule: 'un nom de règle comme `FAL-01`',
  sentence: 'une ou plusieurs phrases, 600 caractères au plus',
  shares: 'un nombre pour chaque colonne, séparés par « | » : `1 | 3 | 2`',
  text: 'quelques mots sur une ligne, 200 caractères au plus',
  time: 'une heure sur 24 heures, sous la forme `22:30`',
  title: 'un titre sur une ligne, 90 caractères au plus',
  zone: 'un fuseau horaire comme `Europe/Paris`',
};

export const cntFr: MessagesOf<CntFacts> = {
  'CNT-01': ({ why, detail }) =>
    ({
      'not-utf8': {
        message: "Ce fichier n'est pas enregistré en UTF-8 : les accents seraient faux.",
        hint: "L'enregistrer de nouveau en choisissant l'encodage UTF-8.",
      },
      'control-character': {
        message: `Un caractère invisible (\`${detail ?? ''}\`) se cache ici.`,
        hint: 'Effacer les caractères autour et les retaper.',
      },
      'too-large': {
        message: `Ce fichier pèse \`${detail ?? ''} ko\` ; une procédure en pèse moins de 256.`,
        hint: 'Le couper en plusieurs procédures.',
      },
      'old-line-ends': {
        message: "Les fins de ligne de ce fichier sont d'un ancien format.",
        hint: "L'enregistrer de nouveau avec des fins de ligne « LF » ou « Windows ».",
      },
      'too-deep': {
        message: 'Trop de signes ou de balises sont emboîtés ici pour être du texte.',
        hint: 'Simplifier ce passage.',
      },
      'merge-conflict': {
        message: "Deux versions du texte se mêlent ici : une fusion Git n'est pas terminée.",
        hint: "Garder la bonne version, effacer l'autre et les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
      },
    })[why],
  'CNT-02': ({ why, typed }) =>
    ({
      missing: {
        message: 'La première ligne du fichier doit être `---`, seule.',
        hint: "Copier les premières lignes d'une procédure voisine.",
      },
      unclosed: {
        message: "L'en-tête n'est pas fermé : il manque une seconde ligne `---`.",
        hint: 'Écrire `---` seul sur une ligne après le dernier champ.',
      },
      language: {
        message: `La première ligne est \`${typed ?? ''}\` ; seul \`---\` est accepté.`,
        hint: 'Écrire `---` sans rien derrière.',
      },
      closing: {
        message: `L'en-tête se ferme par \`${typed ?? ''}\` ; il faut exactement \`---\`.`,
        hint: "Écrire trois tirets, sans espace ni rien d'autre.",
      },
    })[why],
  'CNT-03': ({ why, detail }) =>
    ({
      syntax: {
        message: `Cette ligne ne peut pas être lue : ${yamlFaults[detail ?? ''] ?? 'un signe est de trop ou manque'}.`,
        hint: 'Vérifier les deux-points, les tirets et les retraits ; mettre entre guillemets un texte qui contient « : ».',
      },
      comment: {
        message: 'Ce qui suit le signe `#` serait perdu.',
        hint: 'Mettre toute la valeur entre guillemets, ou le commentaire sur une ligne à lui.',
      },
      'duplicate-key': {
        message: 'Ce champ est écrit deux fois.',
        hint: "N'en garder qu'un.",
      },
      anchor: {
        message: 'Les signes `&` et `*` devant une valeur ne sont pas acceptés.',
        hint: 'Écrire la valeur en entier, ou la mettre entre guillemets.',
      },
      tag: {
        message: `Le signe \`${detail ?? '!'}\` devant une valeur n'est pas accepté.`,
        hint: 'Mettre la valeur entre guillemets.',
      },
      'not-a-mapping': {
        message: "Aucun champ n'a été trouvé ici.",
        hint: 'Écrire un champ par ligne, sous la forme `nom: valeur`.',
      },
      'several-documents': {
        message: 'Une ligne `---` coupe ce fichier en deux.',
        hint: "L'effacer, ou faire deux fichiers.",
      },
    })[why],
  'CNT-04': ({ field, fault }) => faultMessage(`Le champ \`${field}\``, fault),
  'CNT-05': ({ detail }) => ({
    message: `Une balise n'est pas écrite comme il faut : ${tagFault(detail)}`,
    hint: 'Chaque balise s\'ouvre `<Step role="ide">` et se ferme `</Step>` sur la même ligne, ou seule sur sa ligne si elle contient une liste. Écrire « moins de » au lieu du signe `<`.',
  }),
  'CNT-06': ({ what, typed }) => ({
    message: {
      expression: `\`${typed}\` est entre accolades : ce texte serait changé ou perdu.`,
      import: `\`${typed}\` est une instruction de programme ; une procédure n'est que du texte.`,
      spread: `\`${typed}\` n'est pas accepté dans une balise.`,
      'attribute-expression': `\`${typed}\` : la valeur doit être entre guillemets droits.`,
    }[what],
    hint: {
      expression: 'Écrire le texte sans accolades.',
      import: 'Effacer cette ligne, ou la commencer par un autre mot.',
      spread: 'Écrire chaque attribut sous la forme `nom="valeur"`.',
      'attribute-expression': 'Remplacer les accolades par des guillemets droits : `nom="valeur"`.',
    }[what],
  }),
  'CNT-07': ({ component, fault }) => componentMessage(component, fault),
  'CNT-08': ({ component, attribute, fault }) =>
    faultMessage(
      attribute === ''
        ? `La balise \`<${component}>\``
        : `Dans \`<${component}>\`, l'attribut \`${attribute}\``,
      fault,
    ),
  'CNT-09': ({ what, detail }) =>
    ({
      code: {
        message:
          "Un passage de code (accents graves ou retrait de quatre espaces) n'a pas sa place ici.",
        hint: "L'écrire comme un texte ordinaire.",
      },
      emphasis: {
        message: 'Dans ce mot ou ce nombre, les signes `*` disparaîtraient.',
        hint: 'Mettre en valeur le mot entier (`**Air**`), ou mettre une espace autour de chaque signe, ou écrire `×`.',
      },
      footnote: {
        message: "Une note de bas de page se perdrait à l'impression.",
        hint: 'Utiliser `<Note>…</Note>`.',
      },
      'heading-level': {
        message: `Ce titre commence par \`${detail ?? ''}\` ; seuls \`##\` et \`###\` sont acceptés.`,
        hint: "Le titre de la procédure est dans l'en-tête ; les parties commencent par `##`.",
      },
      'heading-empty': {
        message: 'Ce titre est vide.',
        hint: 'Écrire le titre après `##`, ou effacer la ligne.',
      },
      'heading-skipped': {
        message: 'Ce titre `###` ne suit aucun titre `##`.',
        hint: 'Commencer la partie par `##`.',
      },
      'heading-underlined': {
        message: 'Une ligne de tirets sous un texte en fait un titre.',
        hint: 'Mettre une ligne vide entre les deux, ou commencer le titre par `##`.',
      },
      image: {
        message: 'Les images ne sont pas encore acceptées.',
        hint: 'Décrire le geste en mots.',
      },
      link: {
        message: `Le lien${detail ? ` vers \`${detail}\`` : ''} ne mènerait nulle part sur papier.`,
        hint: 'Utiliser `<See code="…" />` pour une procédure, `<Contact id="…" />` pour un numéro, ou une adresse qui commence par https://.',
      },
      'link-title': {
        message: `Le texte \`${detail ?? ''}\`, derrière l'adresse du lien, serait perdu.`,
        hint: 'Le mettre dans la phrase.',
      },
      numbering: {
        message: `Cette liste est numérotée ${detail ?? ''} : elle serait renumérotée à la suite.`,
        hint: 'Numéroter de un en un.',
      },
      quote: {
        message: "Un passage qui commence par `>` n'est pas accepté.",
        hint: 'Utiliser `<Note>`, `<Caution>` ou `<Danger>`.',
      },
      'ragged-table': {
        message: `Une ligne de ce tableau n'a pas le même nombre de cases que son en-tête (${detail ?? ''}) : une case serait perdue.`,
        hint: 'Mettre autant de `|` sur chaque ligne.',
      },
      rule: {
        message: "Une ligne de tirets seule n'est pas acceptée.",
        hint: "L'effacer ; utiliser un titre `##` pour séparer.",
      },
      swallowed: {
        message: `\`${detail ?? ''}\` ne sortirait pas comme il est écrit.`,
        hint: 'Commencer une liste par `-` ou par `1.` ; écrire les autres signes en toutes lettres, sans barre oblique inverse ni code.',
      },
      strikethrough: {
        message: "Le signe `~` autour d'un texte le barrerait.",
        hint: 'Écrire « environ », ou retirer ces signes.',
      },
      task: {
        message: "Une case `[ ]` dans une liste n'est pas acceptée.",
        hint: 'Utiliser `<Step role="…">` : chaque étape a déjà sa case à cocher.',
      },
    })[what],
  'CNT-10': ({ why, typed }) =>
    ({
      place: {
        message: `\`${typed}\` n'est dans aucun dossier connu : il ne serait jamais lu.`,
        hint: 'Le déplacer dans `procedures/`, `forms/`, `services/`, `applications/`, `contacts/`, `extracts/`, `resources/`, `scenarios/` ou `establishments/`.',
      },
      ending: {
        message: `\`${typed}\` n'a pas la bonne terminaison : il ne serait jamais lu.`,
        hint: 'Les procédures et les bordereaux finissent par `.mdx`, tout le reste par `.yaml`, en minuscules.',
      },
      link: {
        message: `\`${typed}\` est un raccourci vers un autre fichier.`,
        hint: 'Le remplacer par le fichier lui-même.',
      },
      name: {
        message: `Le nom \`${typed}\` ne convient pas à tous les ordinateurs.`,
        hint: "N'utiliser que des minuscules sans accent, des chiffres et des tirets.",
      },
      'group-missing': {
        message: 'Le fichier `group.yaml` manque.',
        hint: "Copier celui de l'exemple : il nomme le groupe et les rôles.",
      },
    })[why],
};

function faultMessage(subject: string, fault: Fault): Message {
  switch (fault.why) {
    case 'missing':
      return { message: `${subject} manque.`, hint: "L'ajouter, comme dans un fichier voisin." };
    case 'repeated':
      return { message: `${subject} est écrit deux fois.`, hint: "N'en garder qu'un." };
    case 'unknown':
      return { message: `${subject} n'existe pas.`, hint: unknownHint(fault) };
    case 'wrong':
      return {
        message: `${subject} vaut \`${fault.typed}\`.`,
        hint: `Écrire ${expected(fault.expected)}.`,
      };
  }
}

function unknownHint({ known, nearest }: Extract<Fault, { why: 'unknown' }>): string {
  if (nearest) return `Écrire \`${nearest}\` si c'est ce qui était voulu.`;
  if (known.length === 0) return "L'effacer : il n'y a rien à préciser ici.";
  return `Les noms connus : ${known.map((name) => `\`${name}\``).join(', ')}.`;
}

function expected(value: Expected): string {
  if ('format' in value) return formats[value.format];
  return `l'un de : ${value.oneOf.map((choice) => `\`${choice}\``).join(', ')}`;
}

function componentMessage(component: string, fault: CntFacts['CNT-07']['fault']): Message {
  const tag = `\`<${component}>\``;
  switch (fault.why) {
    case 'unknown':
      return {
        message: `La balise ${tag} n'existe pas.`,
        hint: fault.nearest
          ? `Écrire \`<${fault.nearest}>\` si c'est ce qui était voulu.`
          : "Utiliser une balise d'une procédure voisine.",
      };
    case 'misplaced':
      return {
        message: `La balise ${tag} n'a pas sa place ${places[fault.within] ?? `dans \`<${fault.within}>\``}.`,
        hint: `Elle se met ${fault.allowed.map((place) => places[place] ?? `dans \`<${place}>\``).join(' ou ')}.`,
      };
    case 'empty':
      return {
        message: `La balise ${tag} est vide.`,
        hint: `Écrire le texte entre ${tag} et \`</${component}>\`.`,
      };
    case 'not-empty':
      return {
        message: `La balise ${tag} ne contient pas de texte.`,
        hint: `L'écrire \`<${component} … />\` et mettre le texte à côté.`,
      };
    case 'missing':
      return {
        message: `Il manque ${tag} au début du texte.`,
        hint: "Dire en une phrase à quoi l'on reconnaît qu'on tient la bonne feuille.",
      };
    case 'repeated':
      return { message: `${tag} n'est permis qu'une fois.`, hint: "N'en garder qu'une." };
  }
}

const places: Readonly<Record<string, string>> = {
  procedure: "directement dans le texte d'une procédure",
  form: 'directement dans un bordereau',
  sentence: "dans une phrase d'une étape ou d'une note",
  heading: 'dans un titre',
};

/** What the YAML library finds fault with, by its codes. */
const yamlFaults: Readonly<Record<string, string>> = {
  BAD_INDENT: "elle n'est pas alignée avec les autres, ou un crochet n'est pas fermé",
  BAD_SCALAR_START: 'la valeur commence par un signe réservé',
  BLOCK_AS_IMPLICIT_KEY: 'elle contient deux fois « : »',
  MISSING_CHAR: 'il manque un guillemet, un crochet ou deux-points',
  MULTILINE_IMPLICIT_KEY: "il manque « : » suivi d'une espace après le nom du champ",
  TAB_AS_INDENT: "elle commence par une tabulation au lieu d'espaces",
  UNEXPECTED_TOKEN: 'il y a un texte ou un tiret de trop après la valeur',
};

/** The parser speaks English; the usual faults have a French sentence. */
function tagFault(detailWithCode: string): string {
  if (detailWithCode === 'quotes') return 'une valeur n\'est pas entre guillemets droits `"…"`.';
  const detail = detailWithCode.replace(/ \(mdx[^]*$/, '');
  const unclosed = /Expected a closing tag for `(<[^`]*>)`/.exec(detail)?.[1];
  if (unclosed) return `\`${unclosed}\` n'est pas fermée à temps.`;
  const closing = /closing tag `(<\/[^`]*>)`/.exec(detail)?.[1];
  if (closing) return `\`${closing}\` ferme une balise qui n'est pas ouverte ici.`;
  if (detail.includes('`!`')) return "un commentaire `<!-- … -->` n'est pas accepté.";
  if (/[Uu]nexpected character|before name/.test(detail))
    return "le signe `<` n'est pas suivi d'un nom de balise.";
  if (/acorn|expression/i.test(detail)) return "une accolade `{` ou `}` n'est pas acceptée.";
  return 'elle ne peut pas être lue.';
}
