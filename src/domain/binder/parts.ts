import type { Form } from '../../../schemas/form.ts';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Catalogue, Text } from '../catalogue/catalogue.ts';
import { entryOf } from '../catalogue/catalogue.ts';
import type { Sheet, TabMark } from './pagination.ts';
import type { BinderPlan } from './plan.ts';

/** The parts every binder has one of, in the order in which they are looked for. */
const front = ['cover', 'decision', 'index', 'contacts', 'readiness'] as const;
const back = ['tracker', 'log', 'record', 'certificate', 'suggestions'] as const;

export type SinglePart = (typeof front)[number] | 'restocking' | (typeof back)[number];

/** What a part of a binder is made from. */
type Matter =
  | { kind: SinglePart }
  | { kind: 'application'; application: string }
  | { kind: 'procedure'; procedure: Text<Procedure> }
  /** How a form is filled in; it faces the form. */
  | { kind: 'instructions'; form: Text<Form> }
  | { kind: 'form'; form: Text<Form> };

/** One sheet of a binder: it is replaced as a whole, and named by its code. */
export type Part = Matter & {
  /** Id of its element in the binder's page. */
  id: string;
  /** What people call it over the telephone. Within a binder no two are alike. */
  code: string;
  opensOn: Sheet['opensOn'];
  /** The tab it lies behind. */
  tab?: TabMark;
};

/** The parts of a binder in order: the one list by which it is shown, printed and checked. */
export function binderParts(
  { tabs, forms }: BinderPlan,
  catalogue: Pick<Catalogue, 'applications'>,
): Part[] {
  const of = tabs.length + (forms.length > 0 ? 2 : 1);
  const markOf = (step: number): TabMark => ({ letter: letterOf(step), step, of });
  const behind = (step: number) => ({ opensOn: 'right', tab: markOf(step) }) as const;
  return [
    ...front.map((kind) => single(kind)),
    ...tabs.flatMap(({ application, procedures }, step): Part[] => [
      {
        kind: 'application',
        application,
        id: partIds.tab(application),
        code: ownCode(entryOf(catalogue.applications, application).facts.short),
        ...behind(step),
      },
      ...procedures.map((procedure): Part => ({
        kind: 'procedure',
        procedure,
        id: partIds.sheet(procedure.id),
        code: procedure.id,
        ...behind(step),
      })),
    ]),
    ...(forms.length > 0 ? [single('restocking', markOf(tabs.length))] : []),
    ...forms
      .flatMap((form) => formParts(form).toReversed())
      .map((part) => ({ ...part, tab: markOf(tabs.length) })),
    ...back.map((kind) => single(kind, markOf(of - 1))),
  ];
}

/** A form and how it is filled in: the two sides of a leaf, or the two pages of an open binder. */
export function formParts(form: Text<Form>): Part[] {
  const { code } = form.facts;
  return [
    { kind: 'form', form, id: partIds.sheet(code), code, opensOn: 'right' },
    {
      kind: 'instructions',
      form,
      id: partIds.instructions(code),
      code: ownCode(code),
      opensOn: 'left',
    },
  ];
}

/**
 * The id of each part of a binder's page; a reference leads to it. A code begins with four letters at
 * most, so no sheet has the id of a tab.
 */
export const partIds = {
  tab: (application: string) => `application-${application}`,
  sheet: (code: string) => code.toLowerCase(),
  roles: 'roles',
  role: (role: string) => `role-${role}`,
  instructions: (form: string) => partIds.sheet(ownCode(form)),
} as const;

const singles: readonly SinglePart[] = [...front, 'restocking', ...back];

/** A part of which there is one keeps its code whatever else a binder holds. */
function single(kind: SinglePart, tab?: TabMark): Part {
  const code = ownCode(String(singles.indexOf(kind)).padStart(2, '0'));
  return { kind, id: kind, code, opensOn: 'right', ...(tab && { tab }) };
}

/** Codes that authors give begin with two letters, so these are no one's: `C-04`, `C-DPI`, `C-FB-01`. */
function ownCode(rest: string): string {
  return `C-${rest}`;
}

/** `A` to `Z`, then `AA`, `AB`. */
function letterOf(step: number): string {
  const before = step < letters.length ? '' : letterOf(Math.floor(step / letters.length) - 1);
  return before + letters.charAt(step % letters.length);
}

/** Neither I nor O: they look like 1 and 0. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
