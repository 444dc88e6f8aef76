import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problems/problem.ts';
import { compareText } from '../domain/problems/problem.ts';
import { layout, roomOf } from './layout.ts';

/** The files of a content folder that can be read, and what stands where nothing looks for it. */
export interface Listing {
  /** Paths from the folder, with `/` between folders, in an order that is the same everywhere. */
  files: string[];
  problems: Problem[];
}

/** Left alone wherever they lie: what editors, Git and operating systems leave behind. */
const ignored = /^\._|^\.(?!.*\.(mdx|yaml)$)|^README(\.md)?$|^Thumbs\.db$|~$/;

/** List a content folder. Throws when the folder itself cannot be listed. */
export async function listFiles(folder: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  await listInto(listing, folder, '');
  listing.files.sort(compareText);
  return listing;
}

async function listInto(listing: Listing, folder: string, below: string): Promise<void> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (ignored.test(entry.name)) continue;
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    // A link leads out of the folder, and a pipe or socket would be waited for.
    const isLink = !entry.isFile() && !entry.isDirectory();
    const fault = faultOf(file, isLink, entry.isDirectory());
    if (fault) listing.problems.push(problem(file, fault));
    else if (entry.isDirectory()) await listInto(listing, folder, file);
    else listing.files.push(file);
  }
}

type Fault = Extract<Problem, { rule: 'CNT-10' }>['facts']['why'];

function faultOf(file: string, isLink: boolean, isFolder: boolean): Fault | undefined {
  if (isLink) return 'link';
  // A name in another Unicode form or case would be one page on one machine and two on another.
  if (!/^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(file.replace(/^.*\//, ''))) return 'name';
  if (isFolder) return /\.(mdx|yaml)$/.test(file) || !roomOf(`${file}/`) ? 'place' : undefined;
  if (file === 'group.yaml') return undefined;
  const room = roomOf(file);
  if (!room) return 'place';
  const ending = layout[room].holds === 'text' ? '.mdx' : '.yaml';
  if (!file.endsWith(ending)) return 'ending';
  return layout[room].holds === 'text' && !file.includes('/') ? 'place' : undefined;
}

function problem(file: string, why: Fault): Problem {
  return { rule: 'CNT-10', facts: { why, typed: file }, place: { file, line: 1, column: 1 } };
}
