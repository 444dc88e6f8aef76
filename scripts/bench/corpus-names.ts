/** The ids of a made-up hospital group, which its files name each other by. */
import type { ServiceType } from '../../schemas/vocabulary.ts';

/** The day the corpus is of; every date in it is reckoned from this one. */
export const corpusDay = '2026-11-21';

/** Procedures an application comes with: generic ones and three services' own. */
export const sheetsPerApplication = 20;
/** Services that use one application. */
export const servicesPerApplication = 6;

/** `0`, `1`, … as list items. */
export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function numbered(word: string, count: number): string[] {
  return times(count, (index) => `${word}-${String(index + 1)}`);
}

/** One of a list that goes on from its beginning, for an index of any size. */
export function around<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to go around.');
  return item;
}

export const establishments = ['valserin', 'montclair', 'port-aubin', 'haute-lande'];

export const serviceKinds: readonly { type: ServiceType; name: string; role: string }[] = [
  { type: 'care-unit', name: 'Médecine', role: 'ide' },
  { type: 'critical-care', name: 'Réanimation', role: 'ide' },
  { type: 'operating-theatre', name: 'Bloc opératoire', role: 'ibode' },
  { type: 'emergency', name: 'Urgences', role: 'iao' },
  { type: 'imaging', name: 'Imagerie', role: 'manipulateur' },
  { type: 'laboratory', name: 'Laboratoire', role: 'technicien' },
  { type: 'pharmacy', name: 'Pharmacie', role: 'preparateur' },
  { type: 'admissions', name: 'Admissions', role: 'agent' },
  { type: 'home-care', name: 'Soins à domicile', role: 'ide' },
  { type: 'administrative', name: 'Facturation', role: 'agent' },
  { type: 'care-unit', name: 'Chirurgie', role: 'ide' },
  { type: 'other', name: 'Brancardage', role: 'aide-soignant' },
];

export const services = numbered('service', 40);
export const serviceContacts = numbered('cadre', 28);
export const sharedContacts = [
  'standard',
  'astreinte-dsi',
  'referent-dsi-soins',
  'referent-dsi-plateaux',
  'administrateur-de-garde',
  'direction-qualite',
  'laboratoire-garde',
  'imagerie-accueil',
  'pharmacie-garde',
  'admissions-accueil',
  'depot-de-sang',
  'editeur',
];
export const posts = numbered('poste-secours', 40);
export const means = [
  ...establishments.flatMap((id) => [`reseau-${id}`, `courant-${id}`, `groupe-electrogene-${id}`]),
  'salle-serveurs',
  'serveurs',
  'authentification',
  'telephonie-ip',
  'telephones-analogiques',
  'mobiles-astreinte',
  'coursiers',
  'chariots-papier',
];
export const extracts = numbered('extraction', 20);
export const scenarios = numbered('scenario', 20);
export const forms = ['main-courante', ...numbered('bordereau', 23)];

export const roles: readonly { id: string; name: string; short: string }[] = [
  { id: 'medecin', name: 'Médecin', short: 'Médecin' },
  { id: 'ide', name: 'Infirmière, infirmier (IDE)', short: 'IDE' },
  { id: 'ibode', name: 'Infirmière, infirmier de bloc opératoire', short: 'IBODE' },
  { id: 'iao', name: "Infirmière, infirmier d'accueil et d'orientation", short: 'IAO' },
  { id: 'aide-soignant', name: 'Aide-soignante, aide-soignant', short: 'AS' },
  { id: 'cadre', name: 'Cadre de santé', short: 'Cadre' },
  { id: 'secretaire', name: 'Secrétaire du service', short: 'Secrétaire' },
  { id: 'manipulateur', name: 'Manipulatrice, manipulateur en radiologie', short: 'Manip. radio' },
  { id: 'technicien', name: 'Technicienne, technicien de laboratoire', short: 'Technicien' },
  { id: 'preparateur', name: 'Préparatrice, préparateur en pharmacie', short: 'Préparateur' },
  { id: 'agent', name: 'Agent du bureau des entrées', short: 'Agent' },
  { id: 'administrateur-de-garde', name: 'Administrateur de garde', short: 'Adm. de garde' },
  { id: 'dsi-astreinte', name: "Informaticien d'astreinte", short: 'Astreinte DSI' },
];

/** An application of the corpus: what its files say is reckoned from its number. */
export interface CorpusApplication {
  index: number;
  id: string;
  /** Three letters that its sheets' codes begin with. */
  short: string;
  name: string;
  services: readonly string[];
  extracts: readonly string[];
  forms: readonly string[];
  job: string;
}

const purposes = [
  'Dossier',
  'Prescription',
  'Planification',
  'Demandes',
  'Traçabilité',
  'Suivi',
  'Stocks',
];
const makers = [
  'Clinéo',
  'Ordonys',
  'Biolis',
  'Radiance',
  'Admitis',
  'Urgéo',
  'Scialys',
  'Menutis',
  'Transia',
];

export function applications(count: number): CorpusApplication[] {
  return times(count, (index) => ({
    index,
    id: `application-${String(index + 1)}`,
    short: letters(index),
    name: `${around(purposes, index)} ${around(makers, index)} ${String(index + 1)}`,
    services: times(servicesPerApplication, (nth) =>
      around(services, index * servicesPerApplication + nth),
    ),
    extracts: times(3, (nth) => around(extracts, index * 3 + nth)),
    forms: times(3, (nth) => around(forms.slice(1), index * 3 + nth)),
    job: 'envoi-de-nuit',
  }));
}

/** `AAA`, `AAB`, … */
function letters(index: number): string {
  const places = [Math.floor(index / 676), Math.floor(index / 26) % 26, index % 26];
  return places.map((place) => String.fromCharCode(65 + place)).join('');
}
