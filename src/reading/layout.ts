import type * as z from 'zod';
import { application } from '../../schemas/application.ts';
import { contact } from '../../schemas/contact.ts';
import { establishment } from '../../schemas/establishment.ts';
import { exchange } from '../../schemas/exchange.ts';
import { exercise } from '../../schemas/exercise.ts';
import { extract } from '../../schemas/extract.ts';
import { form } from '../../schemas/form.ts';
import { procedure } from '../../schemas/procedure.ts';
import { resource } from '../../schemas/resource.ts';
import { scenario } from '../../schemas/scenario.ts';
import { service } from '../../schemas/service.ts';
import { waiver } from '../../schemas/waiver.ts';
import type { Kind } from '../../schemas/values.ts';

/** What the files of one folder hold: YAML facts, or a text with frontmatter. */
export type Room =
  | {
      holds: 'facts';
      kind: Kind;
      schema: z.ZodType;
      /** Whether nobody names its entries, so that they are listed without an id. */
      isUnnamed?: boolean;
    }
  | { holds: 'text'; kind: 'form' | 'procedure'; schema: z.ZodType };

/** The folders of a content folder. `group.yaml` stands beside them. */
export const layout = {
  establishments: { kind: 'establishment', schema: establishment, holds: 'facts' },
  applications: { kind: 'application', schema: application, holds: 'facts' },
  services: { kind: 'service', schema: service, holds: 'facts' },
  contacts: { kind: 'contact', schema: contact, holds: 'facts' },
  resources: { kind: 'resource', schema: resource, holds: 'facts' },
  exchanges: { kind: 'exchange', schema: exchange, holds: 'facts' },
  exercises: { kind: 'exercise', schema: exercise, holds: 'facts' },
  extracts: { kind: 'extract', schema: extract, holds: 'facts' },
  scenarios: { kind: 'scenario', schema: scenario, holds: 'facts' },
  waivers: { kind: 'waiver', schema: waiver, holds: 'facts', isUnnamed: true },
  forms: { kind: 'form', schema: form, holds: 'text' },
  procedures: { kind: 'procedure', schema: procedure, holds: 'text' },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof layout;

/** The room a file belongs to, by the first folder of its path or its own name: `contacts.yaml`. */
export function roomOf(file: string): RoomName | undefined {
  const name = file.includes('/') ? file.replace(/\/.*$/, '') : file.replace(/\..*$/, '');
  return Object.hasOwn(layout, name) ? (name as RoomName) : undefined;
}
