import type { DatFacts } from '../../domain/problems/families/dat.ts';
import { hours } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';
import { frenchVocabulary } from '../vocabulary.fr.ts';

export const datFr: MessagesOf<DatFacts> = {
  'DAT-01': ({ extract, kind }, names) => ({
    message: `L'extraction « ${names.extract(extract)} » (${frenchVocabulary.extractKinds[kind].toLowerCase()}) ne se lit qu'à l'écran : aucune imprimante n'est indiquée.`,
    hint: "Indiquer dans `printPath` l'imprimante qui marche encore pendant l'arrêt, ou prévoir une extraction en fichier imprimable.",
  }),
  'DAT-02': ({ why, extract }, names) => ({
    message: `${notSaidFr[why]} l'extraction « ${names.extract(extract)} ».`,
    hint: {
      'no-interval':
        "L'écrire dans `every`, par exemple `1h` ou `24h`. Sans cela, l'âge des données est inconnu, ce qui compte comme trop vieux.",
      'no-maker': 'Indiquer dans `madeBy` la fonction qui la fait, jours fériés compris.',
      'no-reminder':
        'Indiquer dans `reminder` ce qui le rappelle : une alarme, une ligne du cahier de relève. Un geste que rien ne rappelle est oublié.',
    }[why],
  }),
  'DAT-03': (facts, names) =>
    facts.why === 'too-old'
      ? {
          message: `L'extraction « ${names.extract(facts.extract)} » peut avoir jusqu'à ${hours(facts.age)} ; l'âge toléré est \`${facts.maxAge}\`.`,
          hint: "Faire l'extraction plus souvent (`every`), ou décider qu'un âge plus grand est supportable (`maxAge`) et le dire aux soignants.",
        }
      : {
          message: `L'âge de l'extraction « ${names.extract(facts.extract)} » est inconnu : il n'est dit ni à quelle heure les données sont prises (\`capturedAt\`), ni à quelle heure elles peuvent être lues (\`availableAt\`).`,
          hint: "Écrire les deux heures dans le fichier de l'extraction. Un âge inconnu compte comme trop vieux.",
        },
  'DAT-04': ({ extract, application, store, chain }, names) => ({
    message: `L'extraction « ${names.extract(extract)} » n'est gardée que là où ${names.application(application)} garde ses propres données : « ${names.resource(store)} »${chain.length > 1 ? ` s'arrête avec « ${names.resource(chain.at(-1) ?? store)} »` : ''}.`,
    hint: "Ajouter à `stores` un endroit qui marche sans l'application : un poste autonome, un serveur central de fichiers.",
  }),
  'DAT-05': ({ extract, store }, names) => ({
    message: `L'extraction « ${names.extract(extract)} » n'existe qu'à un endroit : « ${names.resource(store)} ».`,
    hint: "La déposer à un second endroit, qui ne s'arrête pas avec le premier, et l'ajouter à `stores`.",
  }),
  'DAT-06': ({ why, extract }, names) =>
    why === 'nobody'
      ? {
          message: `L'extraction « ${names.extract(extract)} » sert ici, mais aucune étape de la bascule ni du fonctionnement dégradé ne la fait imprimer ou ouvrir.`,
          hint: "Ajouter une étape qui l'imprime ou l'ouvre, avec la fonction qui le fait et le poste à utiliser.",
        }
      : {
          message: `Cette étape imprime l'extraction « ${names.extract(extract)} » sans que l'on sache sur quelle imprimante.`,
          hint: "Indiquer l'imprimante dans `printPath` de l'extraction, ou la nommer dans l'étape avec `<Resource id=\"…\" />`.",
        },
  'DAT-07': ({ extract }, names) => ({
    message: `Il n'est pas dit qui imprime ou va chercher l'extraction « ${names.extract(extract)} », ni à qui elle est remise.`,
    hint: 'Nommer dans `distribution` une fonction du groupe ou un service, puis le destinataire.',
  }),
  'DAT-08': (facts, names) => {
    const name = names.extract(facts.extract);
    switch (facts.why) {
      case 'never':
        return {
          message: `L'extraction « ${name} » de ${names.application(facts.application)} n'a jamais été essayée.`,
          hint: "L'ouvrir et l'imprimer comme en panne, corriger ce qui manque, puis écrire la date dans `tested`.",
        };
      case 'long-ago':
        return {
          message: `L'extraction « ${name} » a été essayée pour la dernière fois le \`${facts.tested}\`, il y a plus de 3 mois.`,
          hint: "L'ouvrir et l'imprimer de nouveau comme en panne, puis écrire la date dans `tested`.",
        };
      case 'not-yet':
        return {
          message: `L'essai de l'extraction « ${name} » est daté du \`${facts.tested}\`, qui n'est pas encore venu.`,
          hint: 'Écrire dans `tested` le jour du dernier essai réellement fait.',
        };
    }
  },
  'DAT-09': ({ extract, application, lasts }, names) => ({
    message: `Un arrêt de ${names.application(application)} peut durer ${long(lasts)} ; l'extraction « ${names.extract(extract)} » n'est alors plus refaite, et rien ne le dit.`,
    hint: "L'écrire dans `doesNotContain` de l'extraction, par exemple « Pendant l'arrêt, elle n'est plus refaite et vieillit d'heure en heure », ou dans une note de la procédure.",
  }),
  'DAT-10': ({ device, application }, names) => ({
    message: `Le personnel lit ici « ${names.resource(device)} », dont ${names.application(application)} ne dit pas ce qu'il garde.`,
    hint: "L'ajouter à `devices` dans le fichier de l'application, avec ce que l'on peut y lire et pendant combien de temps.",
  }),
  'DAT-11': ({ extract, capturedAt, availableAt, overMidnight }, names) => ({
    message: `L'extraction « ${names.extract(extract)} », prise à ${capturedAt}, n'est lisible qu'à ${availableAt}${overMidnight ? ' le lendemain' : ''}, et ses textes ne disent pas ces deux heures.`,
    hint: `Écrire dans \`doesNotContain\` ou \`access\` ce que l'on lit entre-temps, par exemple « entre ${spoken(capturedAt)} et ${spoken(availableAt)}, la copie est celle d'avant ».`,
  }),
  'DAT-12': (facts, names) => {
    switch (facts.why) {
      case 'no-availability':
        return {
          message: `L'extraction « ${names.extract(facts.extract)} » dit à quelle heure les données sont prises, mais pas à quelle heure elles peuvent être lues : son âge est inconnu.`,
          hint: 'Écrire cette heure dans `availableAt` ; la même que `capturedAt` si la copie est lisible aussitôt.',
        };
      case 'no-capture':
        return {
          message: `L'extraction « ${names.extract(facts.extract)} » dit à quelle heure elle peut être lue, mais pas de quelle heure datent ses données.`,
          hint: "Écrire cette heure dans `capturedAt` ; la demander à l'éditeur ou à l'informatique.",
        };
      case 'shifts':
        return {
          message: `L'extraction « ${names.extract(facts.extract)} » est faite toutes les \`${facts.every}\` : elle ne peut pas l'être toujours à ${facts.capturedAt}.`,
          hint: 'Choisir un intervalle qui retombe chaque jour aux mêmes heures (`6h`, `8h`, `12h`, `24h`), ou corriger `every`.',
        };
      case 'zone':
        return {
          message: `Le fuseau horaire \`${facts.timezone}\` n'existe pas.`,
          hint: 'Écrire un nom de la liste internationale, par exemple `Europe/Paris` ou `Indian/Reunion`.',
        };
      case 'twelve-hours':
        return {
          message: `L'heure \`${facts.typed}\` est écrite sur 12 heures.`,
          hint: "L'écrire sur 24 heures, par exemple « 23 h » ou « 23:00 » : un matin pris pour un soir fait douze heures d'écart.",
        };
    }
  },
  'DAT-13': (facts, names) =>
    facts.why === 'lacks'
      ? {
          message: `La copie en lecture seule « ${names.extract(facts.extract)} » ne dit pas ce qui lui manque.`,
          hint: "Le dire dans `doesNotContain` : ce qui a été saisi depuis la copie, ce qui n'est pas copié.",
        }
      : {
          message: `Cette étape envoie vers « ${facts.copy === 'extract' ? names.extract(facts.id) : names.resource(facts.id)} », une copie en lecture seule, sans avertir que rien ne doit y être saisi.`,
          hint: "Ajouter avant elle `<Caution>Copie en lecture seule : ne rien y saisir, tout s'écrit sur papier.</Caution>`.",
        },
  'DAT-14': ({ extract, service, pages, minutes, printer }, names) => ({
    message: `Imprimer « ${names.extract(extract)} » pour ${names.service(service)} fait ${String(pages)} pages : ${hours(minutes)} sur « ${names.resource(printer)} », l'imprimante la plus rapide qui marche encore.`,
    hint: "Imprimer d'abord les patients qui ne peuvent pas attendre, raccourcir l'extraction (`pagesPerPatient`), ou prévoir une seconde imprimante dans `printPath`.",
  }),
};

const notSaidFr = {
  'no-interval': "Il n'est pas dit tous les combien est faite",
  'no-maker': "Il n'est pas dit qui fait à la main",
  'no-reminder': "Rien ne rappelle à la personne qui la fait à la main qu'il est l'heure de faire",
};

/** A time of day as it is said: `23 h`, `18 h 30`. */
function spoken(time: string): string {
  return `${String(Number(time.slice(0, 2)))} h${time.endsWith('00') ? '' : ` ${time.slice(3)}`}`;
}

/** A long outage in days where they are whole: `21 jours`. */
function long(minutes: number): string {
  return minutes % (24 * 60) === 0 && minutes > 24 * 60
    ? `${String(minutes / (24 * 60))} jours`
    : hours(minutes);
}
