import type { Procedure } from '../../../schemas/procedure.ts';
import type { ComponentName } from '../../../schemas/components.ts';
import type { Catalogue, Text } from '../../domain/catalogue/catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { passagesIn, type Passage } from '../../domain/language/passages.ts';
import { sentencesIn } from '../../domain/language/sentences.ts';
import type { Place } from '../../domain/problems/problem.ts';
import { placeIn, proceduresRead } from './lines.ts';

/** What one component of a procedure says in its own words. */
export interface Reading {
  procedure: Text<Procedure>;
  use: Use;
  place: Place;
  /** The only services it is for. */
  services?: readonly string[];
  passages: readonly Read[];
  /** The sentences of its running text; what a list or table holds is not among them. */
  sentences: readonly string[];
}

/** A passage with its sentences; a cell of a table has none. */
export interface Read extends Passage {
  sentences: readonly string[];
}

/** All that a catalogue says, and what of it stands in steps. */
interface Readings {
  all: readonly Reading[];
  steps: readonly Reading[];
}

const known = new WeakMap<Catalogue, Readings>();

/** The words of every step, decision and warning, in reading order; read once for all rules that ask. */
export function readingsOf(catalogue: Catalogue): readonly Reading[] {
  return readOnce(catalogue).all;
}

/** The words of every step. */
export function stepsOf(catalogue: Catalogue): readonly Reading[] {
  return readOnce(catalogue).steps;
}

function readOnce(catalogue: Catalogue): Readings {
  const before = known.get(catalogue);
  if (before) return before;
  const all = proceduresRead(catalogue).flatMap((procedure) => {
    const readings: Reading[] = [];
    read(readings, procedure, procedure.body);
    return readings;
  });
  const readings = { all, steps: all.filter(({ use }) => use.name === 'Step') };
  known.set(catalogue, readings);
  return readings;
}

const worded: ReadonlySet<ComponentName> = new Set([
  'Condition',
  'Step',
  'Reentry',
  'Decision',
  'Danger',
  'Caution',
  'Note',
] as const);

function read(
  readings: Reading[],
  procedure: Text<Procedure>,
  body: readonly Segment[],
  services?: readonly string[],
): void {
  for (const use of body) {
    if (use.kind !== 'use' || use.children.length === 0) continue;
    if (worded.has(use.name)) readings.push(readingOf(procedure, use, services));
    const named = use.name === 'Only' ? (use.props.service ?? services) : services;
    read(readings, procedure, use.children, named);
  }
}

function readingOf(
  procedure: Text<Procedure>,
  use: Use,
  services: readonly string[] | undefined,
): Reading {
  const sentences: string[] = [];
  const passages = passagesIn(use.children).map(({ kind, text }): Read => {
    const own = kind === 'cell' ? [] : sentencesIn(text);
    if (kind === 'paragraph') sentences.push(...own);
    return { kind, text, sentences: own };
  });
  const place = placeIn(procedure, use);
  return services
    ? { procedure, use, place, services, passages, sentences }
    : { procedure, use, place, passages, sentences };
}
