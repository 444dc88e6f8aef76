import type { DatFacts } from '../../domain/problems/families/dat.ts';
import { hours as hoursFr } from '../hours.ts';
import type { MessagesOf } from '../messages.ts';

export const datFr: MessagesOf<DatFacts> = {
  'DAT-03': (facts, names) =>
    facts.why === 'too-old'
      ? {
          message: `L'extraction « ${names.extract(facts.extract)} » peut avoir jusqu'à ${hoursFr(facts.age)} ; l'âge toléré est \`${facts.maxAge}\`.`,
          hint: "Faire l'extraction plus souvent (`every`), ou décider qu'un âge plus grand est supportable (`maxAge`) et le dire aux soignants.",
        }
      : {
          message: `L'âge de l'extraction « ${names.extract(facts.extract)} » est inconnu : ${unknownFr[facts.why]}.`,
          hint: "L'écrire dans le fichier de l'extraction. Un âge inconnu compte comme trop vieux.",
        },
};

const unknownFr = {
  'no-interval': "il n'est pas dit tous les combien elle est faite (`every`)",
  'no-time': "il n'est pas dit à quelle heure les données sont prises (`capturedAt`)",
  'no-availability': "il n'est pas dit à quelle heure elle peut être lue (`availableAt`)",
};
