/** Role sheets of the demo: each service's sheets hold all that its procedures say. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binderPlan } from '../src/domain/binder/plan.ts';
import { roleSheets } from '../src/domain/binder/role-sheets.ts';
import { textForRole } from '../src/domain/binder/role-text.ts';
import type { Segment } from '../src/domain/catalogue/segment.ts';
import { checkContent } from './check-content.ts';
import { root } from './test-command.ts';

const today = '2026-11-21';
const { catalogue } = await checkContent({ content: join(root, 'content'), today });
if (!catalogue) throw new Error('The demo cannot be read.');
const { group, services } = catalogue;
const plans = [...services.keys()].map((service) => binderPlan(service, catalogue, today));

/** What is said and done, passages opened. A heading may stand on several sheets as one and the same. */
function matter(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) =>
    segment.kind === 'use' && segment.name === 'Only' ? matter(segment.children) : [segment],
  );
}

test.each(plans)('nothing of $service is lost between its role sheets', (plan) => {
  const sheets = roleSheets(plan, group.facts);
  for (const { id, body } of plan.tabs.flatMap(({ procedures }) => procedures)) {
    const readers = sheets.filter(({ tabs }) =>
      tabs.some(({ procedures }) => procedures.some((procedure) => procedure.id === id)),
    );
    const read = new Set(readers.flatMap(({ role }) => matter(textForRole(role, body))));
    const lost = matter(body).filter((segment) => !read.has(segment));
    expect({ id, lost }).toEqual({ id, lost: [] });
  }
});
