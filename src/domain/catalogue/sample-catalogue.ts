/** Small catalogues for the tests: each entry is valid, and a case says only what differs. */
import type { Application } from '../../../schemas/application.ts';
import type { Form } from '../../../schemas/form.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Exemption, Service } from '../../../schemas/service.ts';
import type { Catalogue, Entry, Spots, Text } from './catalogue.ts';
import type { Segment, Use } from './segment.ts';

/** The day on which the tests stand. */
export const today = '2026-11-21';

/** A critical application. */
export function anApplication(
  id: string,
  facts: Partial<Application> = {},
  spots: Spots = {},
): Entry<Application> {
  return {
    id,
    file: `applications/${id}.yaml`,
    spots,
    facts: {
      name: `Application ${id}`,
      short: id.toUpperCase().slice(0, 8),
      purpose: 'Le dossier de chaque patient.',
      criticality: 'critical',
      vendor: 'Clinéo',
      hosting: 'local',
      modules: [],
      jobs: [],
      devices: [],
      dependsOn: [],
      noLongerWorks: [],
      stillWorks: [],
      ...facts,
    },
  };
}

/** A ward that uses the application `dpi`. */
export function aService(
  id: string,
  facts: Partial<Service> = {},
  spots: Spots = {},
): Entry<Service> {
  return {
    id,
    file: `services/${id}.yaml`,
    spots,
    facts: {
      name: `Service ${id}`,
      type: 'care-unit',
      establishment: 'valbrume',
      place: 'Bâtiment A',
      referent: 'cadre',
      itCorrespondent: 'dsi',
      contacts: ['cadre'],
      applications: ['dpi'],
      essentialInformation: [],
      without: [],
      stock: [],
      copies: [],
      quietHours: [],
      exemptions: [],
      ...facts,
    },
  };
}

/** A generic procedure in force for what to do while `dpi` is down, whatever brought it down. */
export function aProcedure(
  code: string,
  facts: Partial<Procedure> = {},
  body: readonly Segment[] = [],
): Text<Procedure> {
  return {
    id: code,
    file: `procedures/${code.toLowerCase()}.mdx`,
    spots: { status: { line: 8, column: 1 } },
    body,
    facts: {
      code,
      title: `Procédure ${code}`,
      application: 'dpi',
      service: 'all',
      functions: [],
      phase: 'degraded',
      trigger: ['scheduled', 'failure'],
      status: 'approved',
      revision: 1,
      changeNote: 'Première version.',
      serviceReferent: 'cadre',
      itReferent: 'dsi',
      approver: 'qualite',
      approved: '2026-01-05',
      effective: '2026-01-12',
      reviewed: '2026-06-01',
      reviewEvery: 12,
      ...facts,
    },
  };
}

/** A form that stands in for `dpi`. */
export function aForm(id: string, facts: Partial<Form> = {}, spots: Spots = {}): Text<Form> {
  return {
    id,
    file: `forms/${id}.mdx`,
    spots,
    body: [],
    facts: {
      code: 'FB-01',
      title: 'Demande sur papier',
      purpose: 'Demander un examen.',
      replaces: ['dpi'],
      keptAt: 'Chariot papier',
      destination: 'Laboratoire',
      copies: 1,
      paper: 'A4',
      retention: 'Gardé un an.',
      revision: 1,
      effective: '2026-01-12',
      ...facts,
    },
  };
}

/** An exemption that holds on the day of the tests, for all of `dpi`. */
export function anExemption(facts: Partial<Exemption> = {}): Exemption {
  return {
    application: 'dpi',
    reason: 'Le service est fermé la nuit.',
    by: 'Cadre de santé',
    since: '2026-06-01',
    until: '2027-06-01',
    ...facts,
  };
}

/** A component in a text. */
export function aUse<Name extends Use['name']>(
  name: Name,
  props: Extract<Use, { name: Name }>['props'],
  children: readonly Segment[] = [],
): Use {
  const use: unknown = { kind: 'use', name, props, line: 20, column: 5, children };
  // The parameters tie the attributes to the name; TypeScript cannot follow a union by it.
  return use as Use;
}

interface Entries {
  applications?: readonly Entry<Application>[];
  services?: readonly Entry<Service>[];
  procedures?: readonly Text<Procedure>[];
  forms?: readonly Text<Form>[];
}

/** A catalogue of these entries, and of nothing else but the group. */
export function aCatalogue({
  applications = [anApplication('dpi')],
  services = [aService('medecine-a')],
  procedures = [],
  forms = [],
}: Entries): Catalogue {
  const none = new Map<string, never>();
  return {
    group: {
      id: 'group',
      file: 'group.yaml',
      spots: {},
      facts: {
        name: 'GHT Brume-et-Lande',
        language: 'fr',
        feedback: 'Direction de la qualité, poste 4120',
        stockFor: '3d',
        applicationMap: [],
        roles: [{ id: 'ide', name: 'Infirmière, infirmier', short: 'IDE' }],
      },
    },
    establishments: none,
    contacts: none,
    resources: none,
    exchanges: none,
    extracts: none,
    scenarios: none,
    exercises: none,
    waivers: none,
    applications: byId(applications),
    services: byId(services),
    procedures: byId(procedures),
    forms: byId(forms),
  };
}

function byId<Each extends { id: string }>(entries: readonly Each[]): Map<string, Each> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
