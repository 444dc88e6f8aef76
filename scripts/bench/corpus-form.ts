/** The text of one made-up paper form. */
import { sentences, steps } from './corpus-sentences.ts';
import { seededBy } from './random.ts';

export function formText(id: string): string {
  const random = seededBy(id);
  const instructions = sentences(steps.degraded, 5, random).map(
    (words, index) => `${String(index + 1)}. ${words}`,
  );
  return `<Instructions>

${instructions.join('\n')}

</Instructions>

<Identity />

<Zone title="Demandeur">
<Grid columns="Service, chambre | Prescripteur, en majuscules | Poste à rappeler" rows="1" />
<Boxes label="Degré d'urgence" options="Vital | Urgent | Dans la journée" />
</Zone>

<Zone title="Ce qui est fait">
<Grid columns="Heure | Soin ou examen | Résultat | Initiales | Ressaisi" rows="${String(6 + random.whole(8))}" />
<Field label="Remarques" lines="3" />
</Zone>

<Field label="Signature et nom en majuscules" />
`;
}
