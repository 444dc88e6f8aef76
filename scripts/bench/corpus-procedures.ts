/** The procedures of one application: generic ones, and the own ones of three of its services. */
import type { Phase, Trigger } from '../../schemas/vocabulary.ts';
import { around, serviceContacts, services, type CorpusApplication } from './corpus-names.ts';
import { procedureText } from './corpus-text.ts';
import { sentences, symptoms } from './corpus-sentences.ts';
import { seededBy, type Random } from './random.ts';

export interface CorpusProcedure {
  code: string;
  frontmatter: Readonly<Record<string, unknown>>;
  text: string;
}

interface Kind {
  phase: Phase;
  triggers: readonly Trigger[];
  /** Which of the application's services, by number; `all` for a generic procedure. */
  users: readonly number[] | 'all';
  /** The number of the sheet to take next, which must lie in every binder that this one lies in. */
  next: number;
}

const both: readonly Trigger[] = ['failure', 'scheduled'];

/** Every application has these, so that a critical one is covered in each service that uses it. */
const kinds: readonly Kind[] = [
  { phase: 'switch', triggers: ['failure'], users: 'all', next: 5 },
  { phase: 'switch', triggers: ['scheduled'], users: 'all', next: 5 },
  { phase: 'degraded', triggers: both, users: 'all', next: 5 },
  { phase: 'degraded', triggers: both, users: 'all', next: 5 },
  { phase: 'return', triggers: both, users: 'all', next: 1 },
  { phase: 'readiness', triggers: both, users: [0, 1, 2], next: 6 },
  { phase: 'switch', triggers: ['failure'], users: [0], next: 9 },
  { phase: 'switch', triggers: ['scheduled'], users: [0], next: 9 },
  { phase: 'degraded', triggers: both, users: [0], next: 11 },
  { phase: 'degraded', triggers: both, users: [0], next: 11 },
  { phase: 'return', triggers: both, users: [0], next: 7 },
  { phase: 'switch', triggers: both, users: [1, 2], next: 13 },
  { phase: 'degraded', triggers: both, users: [1, 2], next: 16 },
  { phase: 'degraded', triggers: both, users: [1, 2], next: 16 },
  { phase: 'degraded', triggers: both, users: [1, 2], next: 16 },
  { phase: 'return', triggers: both, users: [1, 2], next: 12 },
  { phase: 'switch', triggers: both, users: [3], next: 18 },
  { phase: 'degraded', triggers: both, users: [3], next: 19 },
  { phase: 'return', triggers: both, users: [3], next: 17 },
  { phase: 'degraded', triggers: both, users: [4], next: 5 },
];

export function proceduresOf(application: CorpusApplication): CorpusProcedure[] {
  return kinds.map((kind, index) => procedureOf(application, kind, index));
}

function procedureOf(application: CorpusApplication, kind: Kind, index: number): CorpusProcedure {
  const code = codeOf(application, index + 1);
  const random = seededBy(code);
  const users =
    kind.users === 'all'
      ? application.services
      : kind.users.map((nth) => around(application.services, nth));
  const isGeneric = kind.users === 'all';
  const next = codeOf(application, kind.next);
  const text = procedureText({ application, ...kind, services: users, isGeneric, next, random });
  const frontmatter = {
    code,
    title: titleOf(application, kind, index),
    application: application.id,
    service: isGeneric ? 'all' : users,
    phase: kind.phase,
    trigger: kind.triggers,
    ...(kind.phase !== 'return' &&
      kind.phase !== 'readiness' && { symptoms: sentences(symptoms, 2, random) }),
    ...history(users[0] ?? '', random),
  };
  return { code, frontmatter, text };
}

const letters: Readonly<Record<Phase, string>> = {
  switch: 'B',
  degraded: 'D',
  return: 'R',
  readiness: 'P',
};

function codeOf({ short }: CorpusApplication, number: number): string {
  const letter = letters[around(kinds, number - 1).phase];
  return `${short}-${String(number).padStart(2, '0')}-${letter}`;
}

const verbs: Readonly<Record<Phase, string>> = {
  switch: 'Passer sur papier',
  degraded: 'Travailler sur papier',
  return: 'Reprendre à l’écran',
  readiness: 'Vérifier chaque lundi',
};

function titleOf({ name }: CorpusApplication, { phase }: Kind, index: number): string {
  return `${verbs[phase]}, ${name}, feuille ${String(index + 1)}`;
}

function history(service: string, random: Random): Record<string, unknown> {
  const month = String(1 + random.whole(6)).padStart(2, '0');
  return {
    status: 'approved',
    revision: String(1 + random.whole(6)),
    changeNote: 'La pochette du patient est vérifiée à deux avant le premier soin.',
    serviceReferent: around(serviceContacts, Math.max(0, services.indexOf(service))),
    itReferent: 'referent-dsi-soins',
    approver: 'direction-qualite',
    approved: `2026-${month}-10`,
    effective: `2026-${month}-16`,
    reviewed: `2026-0${String(7 + random.whole(3))}-0${String(1 + random.whole(9))}`,
    reviewEvery: '12',
  };
}
