import { lastExercise } from '../domain/catalogue/exercises.ts';
import { site, words } from './site.ts';

/** `Exercé le 9 juin 2026 : réussi en partie (sur table)`, by one service or by any, or that it never was. */
export function exercised(procedure: string, service?: string): string {
  const { sheetHead } = words.binder;
  const asked = { procedure, ...(service && { service }) };
  const last = lastExercise(asked, site.catalogue, site.today);
  if (!last) return sheetHead.neverExercised;
  const { outcomes, exerciseKinds } = words.vocabulary;
  const result = `${outcomes[last.outcome]} (${exerciseKinds[last.kind]})`;
  return sheetHead.exercised(words.day(last.day), result);
}
