/** The lists of a made-up hospital group: all of its YAML files. */
import {
  around,
  establishments,
  extracts,
  means,
  posts,
  roles,
  scenarios,
  serviceContacts,
  serviceKinds,
  services,
  sharedContacts,
  times,
  type CorpusApplication,
} from './corpus-names.ts';

/** What a YAML file holds, by its path from the content folder. */
export type Facts = Readonly<Record<string, unknown>>;

export function corpusFacts(applications: readonly CorpusApplication[]): Facts {
  return {
    'group.yaml': group,
    ...byId('establishments', establishments, establishmentFacts),
    ...Object.fromEntries(
      applications.map((each) => [`applications/${each.id}.yaml`, applicationFacts(each)]),
    ),
    ...byId('services', services, (id, index) => serviceFacts(id, index, applications)),
    'contacts.yaml': [...sharedContacts, ...serviceContacts].map(contactFacts),
    'resources.yaml': [...means.map(meansFacts), ...posts.map(postFacts)],
    ...byId('extracts', extracts, (_, index) => extractFacts(index, applications)),
    ...byId('scenarios', scenarios, (_, index) => scenarioFacts(index, applications)),
  };
}

function byId(
  folder: string,
  ids: readonly string[],
  factsOf: (id: string, index: number) => unknown,
): Facts {
  return Object.fromEntries(ids.map((id, index) => [`${folder}/${id}.yaml`, factsOf(id, index)]));
}

const group = {
  name: 'GHT des Mesures',
  language: 'fr',
  feedback: 'Direction de la qualité, poste 4120, 8 h à 18 h, jours ouvrés.',
  roles,
};

function establishmentFacts(id: string): unknown {
  return {
    name: `Centre hospitalier de ${id}`,
    // Rules above this level only inform: what is measured is the work, not whether the text is wise.
    level: '1',
    locale: 'fr-FR',
    timezone: 'Europe/Paris',
    onCall: ['astreinte-dsi', 'administrateur-de-garde', 'standard'],
  };
}

function applicationFacts({ index, name, short, job }: CorpusApplication): unknown {
  return {
    name,
    short,
    purpose: `Ce que les services écrivent et lisent chaque jour dans ${name}, du premier contact à la sortie.`,
    criticality: criticalityOf(index),
    vendor: `${name.split(' ')[1] ?? name} Édition`,
    vendorSupport: 'editeur',
    version: `${String(3 + (index % 6))}.${String(index % 10)}`,
    vendorCommitment: '4h',
    hosting: around(['local', 'group', 'cloud'], index),
    backupEvery: '6h',
    modules: [{ id: 'saisie', name: 'Saisie et consultation', criticality: criticalityOf(index) }],
    jobs: [
      {
        id: job,
        name: 'Envoi de nuit des documents en attente',
        catchUp:
          "Relire la file d'attente, écarter ce qui est déjà remis sur papier, puis relancer l'envoi.",
      },
    ],
    dependsOn: ['serveurs', 'authentification'],
    noLongerWorks: ['Lire et écrire à l’écran.', 'Recevoir ce que les autres services envoient.'],
    stillWorks: [
      'Les téléphones rouges et les radios.',
      'Les postes autonomes et leur imprimante.',
    ],
  };
}

/** Seven of ten applications are critical, as in a hospital's own list. */
function criticalityOf(index: number): string {
  return around(
    [
      'critical',
      'critical',
      'critical',
      'essential',
      'critical',
      'critical',
      'other',
      'critical',
      'critical',
      'essential',
    ],
    index,
  );
}

function serviceFacts(
  id: string,
  index: number,
  applications: readonly CorpusApplication[],
): unknown {
  const used = applications.filter((each) => each.services.includes(id)).map((each) => each.id);
  const { type, name } = around(serviceKinds, index);
  const referent = around(serviceContacts, index);
  return {
    name: `${name} ${String(index + 1)}`,
    type,
    establishment: around(establishments, index),
    place: `Bâtiment ${around(['A', 'B', 'C', 'D'], index)}, ${String(1 + (index % 5))}e étage`,
    patientsPerDay: 8 + index,
    referent,
    itCorrespondent: around(['referent-dsi-soins', 'referent-dsi-plateaux'], index),
    contacts: [
      referent,
      'astreinte-dsi',
      'laboratoire-garde',
      'pharmacie-garde',
      'admissions-accueil',
    ],
    applications: used,
    ...(used.length === 0 && {
      usesNone: 'Le service tient ses dossiers sur papier toute l’année.',
    }),
    essentialInformation: [
      {
        information: 'Prescriptions en cours',
        extract: around(extracts, index),
        risk: 'delayed-treatment',
      },
      {
        information: 'Allergies',
        source: 'Le patient, et le bracelet rouge',
        risk: 'diagnostic-error',
      },
    ],
  };
}

function contactFacts(id: string, index: number): unknown {
  const digits = String(10 + index);
  return {
    id,
    role: id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    callFor: 'Signaler une panne, demander un avis, faire confirmer une heure de retour',
    hours: '24 h/24',
    ...(id !== 'standard' && { alternate: 'standard' }),
    numbers: [
      { value: `02 61 91 40 ${digits}`, kind: 'ip', dependsOn: ['telephonie-ip'] },
      { value: `02 61 91 39 ${digits}`, kind: 'analog', dependsOn: ['telephones-analogiques'] },
    ],
    place: `Bâtiment ${around(['A', 'B', 'C', 'D'], index)}, bureau ${String(100 + index)}`,
    verified: '2026-10-14',
  };
}

const meansTypes: Readonly<Record<string, string>> = {
  reseau: 'lan',
  courant: 'power',
  groupe: 'ups',
  salle: 'server-room',
  serveurs: 'server',
  authentification: 'sso',
  telephonie: 'telephony-ip',
  telephones: 'telephony-analog',
  mobiles: 'mobile',
  coursiers: 'runner',
  chariots: 'paper-stock',
};

function meansFacts(id: string): unknown {
  const name = id.replaceAll('-', ' ');
  return {
    id,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    type: meansTypes[id.replace(/-.*/, '')] ?? 'server',
    place: 'Bâtiment D, sous-sol, local technique',
    ...(id === 'serveurs' && { dependsOn: ['salle-serveurs', 'authentification'] }),
    ...(id === 'telephonie-ip' && { dependsOn: establishments.map((each) => `reseau-${each}`) }),
  };
}

function postFacts(id: string, index: number): unknown {
  const establishment = around(establishments, index);
  return {
    id,
    name: `Poste autonome ${String(index + 1)}`,
    type: 'standalone-pc',
    place: 'Poste de soins, bureau du fond ; portable à étiquette rouge « SECOURS »',
    establishments: [establishment],
    dependsOn: [{ any: [`courant-${establishment}`, `groupe-electrogene-${establishment}`] }],
    autonomy: '4h',
  };
}

function extractFacts(index: number, applications: readonly CorpusApplication[]): unknown {
  return {
    name: `Extraction imprimable ${String(index + 1)}`,
    application: around(applications, index).id,
    contains: [
      'Patients présents, chambre et identité complète',
      'Soins des prochaines 24 heures',
      'Allergies',
    ],
    doesNotContain: ['Ce qui a été saisi depuis la dernière extraction.'],
    kind: 'pdf',
    every: '1h',
    maxAge: '2h',
    onLongOutage: 'frozen',
    stores: [around(posts, index * 2), around(posts, index * 2 + 1)],
    access:
      'Ouvrir le dossier « SECOURS » du poste autonome, puis le service ; un fichier par chambre.',
    distribution:
      "L'infirmier responsable imprime un plan par patient et le range dans sa pochette.",
    protection:
      'Disque chiffré ; les impressions vont au bac de destruction confidentielle au retour.',
  };
}

function scenarioFacts(index: number, applications: readonly CorpusApplication[]): unknown {
  const hit = applications.filter((each) => each.index % 10 === index % 10).map(({ id }) => id);
  return {
    title: `Arrêt numéro ${String(index + 1)}`,
    description:
      'Les écrans affichent « service indisponible » sur tous les postes ; quatre heures au plus.',
    cause: around(
      ['bug', 'component', 'power', 'cyber', 'third-party', 'network', 'maintenance'],
      index,
    ),
    extent: 'total',
    layer: 'application',
    trigger: index < 10 ? 'failure' : 'scheduled',
    applications: hit.length > 0 ? hit : [around(applications, index).id],
    failed: around(
      [
        ['serveurs'],
        [`reseau-${around(establishments, index)}`],
        ['authentification'],
        ['salle-serveurs'],
      ],
      index,
    ),
    available: [
      'telephones-analogiques',
      'mobiles-astreinte',
      'coursiers',
      'chariots-papier',
      ...posts,
    ],
    noLongerWorks: ['Lire et écrire à l’écran.'],
    stillWorks: ['Les téléphones rouges, les radios et les postes autonomes.'],
  };
}

/** Frontmatter of a blank form, by its place in the list. */
export function formFacts(index: number, applications: readonly CorpusApplication[]): unknown {
  const replaces = times(4, (nth) => around(applications, index + nth).id);
  return {
    code: `FB-${String(index + 1).padStart(2, '0')}`,
    title: index === 0 ? 'Main courante' : `Bordereau papier numéro ${String(index)}`,
    purpose: "Écrire sur papier ce que l'écran ne reçoit plus, un exemplaire par patient.",
    replaces: [...new Set(replaces)],
    keptAt: 'Chariot papier du service, chemise verte',
    destination: 'Premier feuillet au service qui répond ; second dans la pochette du patient',
    copies: '2',
    retention: 'Gardé un mois, puis détruit au bac confidentiel une fois la saisie retrouvée.',
    revision: String(1 + (index % 5)),
    effective: '2026-03-16',
  };
}
