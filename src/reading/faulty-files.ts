/** What can be told of files that have faults, so that what follows from these is not reported as well. */
import type { Problem } from '../domain/problems/problem.ts';
import { layout, roomOf } from './layout.ts';
import type { Named } from './resolve-references.ts';

/**
 * The ids that a faulty file was going to describe. Its own problems are reported; that others
 * refer to it is not one more.
 */
export function namedIn(file: string, bytes: Uint8Array): Named[] {
  const room = roomOf(file);
  if (!room) return [];
  const { kind } = layout[room];
  const typed = new TextDecoder()
    .decode(bytes)
    .matchAll(/^(?:- )?\s*(?:id|code):\s*["']?([\w-]+)/gm);
  const ids = [file.replace(/^.*\/|\.[^.]+$/g, ''), ...[...typed].map(([, id = '']) => id)];
  return ids.map((id) => ({ kind, id }));
}

/** Whether an application or a service is named that does not exist. */
export function isAstray({ rule, facts }: Problem): boolean {
  return (
    rule === 'REF-01' &&
    facts.why === 'unresolved' &&
    (facts.kind === 'application' || facts.kind === 'service')
  );
}

/** The application that such a procedure was for: as it says itself, and as its folder says, which may be the right one. */
export function applicationsIn(file: string, bytes: Uint8Array): string[] {
  const typed = /^application:\s*["']?([\w-]+)/m.exec(new TextDecoder().decode(bytes))?.[1];
  return [typed, file.split('/')[1]].filter((each) => each !== undefined);
}
