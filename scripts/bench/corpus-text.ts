/** The text of one made-up procedure: about 650 words with the components of its phase. */
import type { Phase, Trigger } from '../../schemas/vocabulary.ts';
import {
  cautions,
  conditions,
  dangers,
  follows,
  items,
  notes,
  rows,
  sentence,
  sentences,
  steps,
} from './corpus-sentences.ts';
import { around, posts, services, type CorpusApplication } from './corpus-names.ts';
import type { Random } from './random.ts';

/** What a text has to know of its procedure. */
export interface Subject {
  application: CorpusApplication;
  phase: Phase;
  triggers: readonly Trigger[];
  /** The services that work by it. */
  services: readonly string[];
  isGeneric: boolean;
  /** The sheet to take next. */
  next: string;
  random: Random;
}

export function procedureText(subject: Subject): string {
  const parts = [
    `<Condition>${sentence(conditions, subject.random)}</Condition>`,
    ...texts[subject.phase](subject),
  ];
  return `${parts.join('\n\n')}\n`;
}

const texts: Record<Phase, (subject: Subject) => string[]> = {
  switch: (subject) => [
    ...subject.triggers.flatMap((trigger) => forTrigger(trigger, subject)),
    '## Décider et faire savoir',
    '<Decision role="administrateur-de-garde" alternate="cadre" within="30min">Déclarer si l’application est inutilisable depuis 15 minutes dans tout le service, ou si l’informatique annonce plus de 30 minutes ; sinon attendre et réévaluer.</Decision>',
    step(
      'cadre',
      'Noter l’heure de bascule en tête d’une <Form id="main-courante" /> : <Time of="switch" />.',
    ),
    step('cadre', tell(subject)),
    step(
      'dsi-astreinte',
      `Arrêter la tâche automatique <Pause job="${subject.application.job}" /> avant de fermer l’application.`,
    ),
    alert('Danger', dangers, subject),
    '## Passer sur papier',
    ...opened(
      'Open',
      'Ouvrir l’enveloppe du coffre et la session « secours » du poste autonome :',
      subject,
    ),
    step(
      'ide',
      `Imprimer <Extract id="${around(subject.application.extracts, 0)}" copies="1" /> et <Extract id="${around(subject.application.extracts, 1)}" copies="1" /> de chaque patient présent.`,
    ),
    ...plainSteps('switch', 9, subject),
    list(subject),
    step(
      'cadre',
      `Donner à l’équipe la feuille suivante, <See code="${subject.next}" />, et rester joignable.`,
    ),
  ],
  degraded: (subject) => [
    alert('Note', notes, subject),
    '## Au lit du patient',
    alert('Danger', dangers, subject),
    ...plainSteps('degraded', 6, subject),
    ...subject.application.forms.map((form) =>
      step(
        'ide',
        `Remplir une <Form id="${form}" />, ${sentence(['au lit', 'au [place]', 'devant [who]'], subject.random)}, et y coller l’étiquette du patient.`,
      ),
    ),
    '## Demander, recevoir, transmettre',
    step(
      'ide',
      'Avant d’envoyer un tube urgent, appeler le laboratoire : <Contact id="laboratoire-garde" />.',
    ),
    step(
      'medecin',
      `Lire <Extract id="${around(subject.application.extracts, 2)}" /> avant chaque décision, et l’heure écrite en tête.`,
    ),
    alert('Caution', cautions, subject),
    ...plainSteps('degraded', 5, subject),
    list(subject),
    '### Ce qui se surveille',
    table(subject),
    '## Si l’arrêt dure',
    step('medecin', sentence(steps.degraded, subject.random), 'H+24'),
    ...plainSteps('degraded', 1, subject),
    step(
      'cadre',
      `Quand l’informatique annonce le retour, ouvrir <See code="${subject.next}" /> ; d’ici là, le papier reste seul valable.`,
    ),
  ],
  return: (subject) => [
    '## Vérifier et décider',
    step(
      'cadre',
      'Noter l’heure à laquelle l’informatique annonce le retour : <Time of="back" />.',
    ),
    ...plainSteps('return', 4, subject),
    '<Decision role="administrateur-de-garde" alternate="cadre" within="30min">Reprendre si l’informatique confirme par téléphone une application stable depuis 15 minutes et si la vérification est bonne sur deux postes.</Decision>',
    step('cadre', `À l’heure de reprise, <Time of="return" />, ${lowerFirst(tell(subject))}`),
    '## Retrouver les heures perdues',
    alert('Caution', cautions, subject),
    '<LossWindow />',
    '## Ressaisir, dans cet ordre',
    alert('Note', notes, subject),
    ...subject.application.forms.map((form) =>
      [
        `<Reentry form="${form}" role="ide" verifier="medecin" into="${subject.application.name}, saisie" within="4h">`,
        sentence(steps.return, subject.random),
        '</Reentry>',
      ].join(''),
    ),
    '<Reentry form="main-courante" role="cadre" method="keep" within="24h">Porter l’original à la direction de la qualité le jour du retour, toutes les lignes cochées.</Reentry>',
    list(subject),
    '## Refermer',
    ...opened(
      'Close',
      'Mettre les extractions au bac confidentiel et fermer le poste autonome :',
      subject,
    ),
    ...plainSteps('return', 8, subject),
    step(
      'dsi-astreinte',
      `Relancer <Resume job="${subject.application.job}" />, une fois écarté de la file ce qui est déjà remis à la main.`,
    ),
    step(
      'cadre',
      `Si l’application s’arrête de nouveau, reprendre <See code="${subject.next}" /> sans attendre.`,
    ),
  ],
  readiness: (subject) => [
    '## Le chariot et le poste autonome',
    alert('Danger', dangers, subject),
    ...opened('Resource', 'Essayer le poste autonome, débranché du réseau :', subject),
    ...plainSteps('readiness', 6, subject),
    '## Les extractions',
    [
      '| Extraction | Arrive toutes les |',
      '| --- | --- |',
      ...subject.application.extracts.map((id) => `| <Extract id="${id}" /> | 1 heure |`),
    ].join('\n'),
    alert('Caution', cautions, subject),
    '## Le classeur et l’équipe',
    ...plainSteps('readiness', 6, subject),
    list(subject),
    ...plainSteps('degraded', 4, subject),
    step('cadre', 'Signaler chaque défaut avant midi, <Contact id="referent-dsi-soins" />.'),
    `<Note>Cette vérification prépare <See code="${subject.next}" />. Un poste autonome muet se répare le jour même.</Note>`,
  ],
};

/** A passage for one trigger; it stands bare in a procedure that knows no other. */
function forTrigger(trigger: Trigger, subject: Subject): string[] {
  const passage = trigger === 'failure' ? failure(subject) : scheduled(subject);
  return subject.triggers.length > 1
    ? [`<Only trigger="${trigger}">`, ...passage, '</Only>']
    : passage;
}

function failure(subject: Subject): string[] {
  return [
    '## Reconnaître la panne',
    ...plainSteps('switch', subject.triggers.length > 1 ? 1 : 4, subject),
    step('ide', 'Noter l’heure des premiers signes : <Time of="outage" />.'),
    step(
      'cadre',
      'Appeler <Tell audience="it" by="phone">l’informatique, <Contact id="astreinte-dsi" />,</Tell> puis noter la durée annoncée.',
    ),
  ];
}

function scheduled(subject: Subject): string[] {
  return [
    '## Préparer l’arrêt annoncé',
    step(
      'dsi-astreinte',
      'Donner au cadre par écrit le jour, l’heure et la durée prévue, telle que l’éditeur l’annonce, <Contact id="editeur" />.',
      'J-7',
    ),
    step('cadre', sentence(steps.readiness, subject.random), 'J-1'),
    ...plainSteps('switch', subject.triggers.length > 1 ? 1 : 3, subject),
    step(
      'cadre',
      'Confirmer à <Tell audience="it" by="phone">l’informatique, <Contact id="astreinte-dsi" />,</Tell> que le service est prêt.',
      'H-1',
    ),
  ];
}

function tell({ random }: Subject): string {
  const partner = random.pick([
    'laboratoire-garde',
    'imagerie-accueil',
    'pharmacie-garde',
    'admissions-accueil',
  ]);
  return `Prévenir <Tell audience="management" by="phone">la direction, <Contact id="administrateur-de-garde" />,</Tell> <Tell audience="service" by="in-person">toute l’équipe, de vive voix,</Tell> et <Tell audience="partners" by="phone">les services qui attendent nos envois, <Contact id="${partner}" /></Tell>.`;
}

/** A step that names the stand-alone PC of each service, each in the passage of its own. */
function opened(
  component: 'Open' | 'Close' | 'Resource',
  words: string,
  { services: users, isGeneric }: Subject,
): string[] {
  const use = (service: string) => `- <${component} id="${postOf(service)}" />`;
  const each =
    isGeneric || users.length > 1
      ? users.map((service) => `<Only service="${service}">\n\n${use(service)}\n\n</Only>`)
      : users.map(use);
  return [`<Step role="cadre">\n\n${words}\n\n${each.join('\n\n')}\n\n</Step>`];
}

function postOf(service: string): string {
  return around(posts, services.indexOf(service));
}

function plainSteps(phase: Phase, count: number, { random }: Subject): string[] {
  const roles = ['ide', 'cadre', 'medecin', 'aide-soignant', 'secretaire'];
  return sentences(steps[phase], count, random).map((words) =>
    step(random.pick(roles), `${words} ${sentence(follows, random)}`),
  );
}

function step(role: string, words: string, at?: string): string {
  return `<Step role="${role}"${at === undefined ? '' : ` at="${at}"`}>${words}</Step>`;
}

function alert(
  component: 'Danger' | 'Caution' | 'Note',
  bank: readonly string[],
  { random }: Subject,
): string {
  return `<${component}>${sentence(bank, random)}</${component}>`;
}

function list({ random }: Subject): string {
  const lines = sentences(items, 4, random).map((item) => `- ${item}`);
  return `<Step role="ide">\n\nÉcrire sur la première page, pour chaque patient :\n\n${lines.join('\n')}\n\n</Step>`;
}

function table({ random }: Subject): string {
  const lines = sentences(rows, 3, random).map((row) => `| ${row} |`);
  return ['| Quoi | Quand | Où |', '| --- | --- | --- |', ...lines].join('\n');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
