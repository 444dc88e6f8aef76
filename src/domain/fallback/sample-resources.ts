/** Small resources for the tests of what falls with what: each is valid, and a case says only what differs. */
import type { Contact } from '../../../schemas/contact.ts';
import type { Extract } from '../../../schemas/extract.ts';
import type { Resource } from '../../../schemas/resource.ts';
import type { Scenario } from '../../../schemas/scenario.ts';
import type { Entries, Entry } from '../catalogue/catalogue.ts';

/** A file share that needs nothing. */
export function aResource(id: string, facts: Partial<Resource> = {}): Entry<Resource> {
  return {
    id,
    file: 'resources.yaml',
    spots: {},
    facts: {
      name: `Ressource ${id}`,
      type: 'file-share',
      establishments: [],
      dependsOn: [],
      ...facts,
    },
  };
}

/** A printable extract of `dpi` that lies on `serveur`. */
export function anExtract(id: string, facts: Partial<Extract> = {}): Entry<Extract> {
  return {
    id,
    file: `extracts/${id}.yaml`,
    spots: {},
    facts: {
      name: `Extraction ${id}`,
      application: 'dpi',
      contains: ['Soins'],
      doesNotContain: [],
      kind: 'pdf',
      every: '1h',
      maxAge: '2h',
      onLongOutage: 'frozen',
      stores: ['serveur'],
      printPath: [],
      access: 'Ouvrir le dossier.',
      account: 'own',
      distribution: 'Un par patient.',
      protection: 'Détruit au retour.',
      ...facts,
    },
  };
}

/** A role with one number that needs nothing. */
export function aContact(id: string, facts: Partial<Contact> = {}): Entry<Contact> {
  return {
    id,
    file: 'contacts.yaml',
    spots: {},
    facts: {
      role: `Rôle ${id}`,
      callFor: 'Tout',
      hours: '24 h/24',
      numbers: [{ value: '02 61 91 39 10', kind: 'analog', dependsOn: [] }],
      verified: '2026-10-05',
      ...facts,
    },
  };
}

/** A failure of `dpi` for every service that uses it. */
export function aScenario(id: string, facts: Partial<Scenario> = {}): Entry<Scenario> {
  return {
    id,
    file: `scenarios/${id}.yaml`,
    spots: {},
    facts: {
      title: `Scénario ${id}`,
      description: 'Tout est arrêté.',
      cause: 'network',
      extent: 'total',
      layer: 'access',
      trigger: 'failure',
      applications: ['dpi'],
      failed: [],
      available: [],
      noLongerWorks: ['Le dossier.'],
      stillWorks: ['Le téléphone.'],
      services: [],
      ...facts,
    },
  };
}

/** Entries by their ids. */
export function entriesOf<Facts>(...entries: readonly Entry<Facts>[]): Entries<Facts> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
