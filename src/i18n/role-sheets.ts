import type { Day } from '../../schemas/values.ts';
import type { Sheet } from '../domain/binder/pagination.ts';
import { partIds } from '../domain/binder/parts.ts';
import type { BinderPlan } from '../domain/binder/plan.ts';
import { roleSheets } from '../domain/binder/role-sheets.ts';
import { entryOf, type Catalogue } from '../domain/catalogue/catalogue.ts';
import { namesIn } from './names.ts';
import type { Words } from './words.type.ts';

/** The role sheets of a service: a list of them, then each on a right-hand page. */
export function rolePages(
  plan: BinderPlan,
  catalogue: Catalogue,
  words: Words,
  today: Day,
): Sheet[] {
  const { name } = entryOf(catalogue.services, plan.service).facts;
  const { roles } = catalogue.group.facts;
  const names = namesIn(catalogue);
  const around = {
    headRight: name,
    foot: words.binder.edition(words.day(today)),
    band: 'plain',
  };
  const list: Sheet = {
    id: partIds.roles,
    opensOn: 'right',
    margins: { ...around, headLeft: words.binder.roles.heading },
  };
  const own = roleSheets(plan, catalogue.group.facts).map(({ role }): Sheet => ({
    id: partIds.role(role),
    opensOn: 'right',
    margins: {
      ...around,
      headLeft: names.role(role),
      code: roles.find(({ id }) => id === role)?.short ?? role,
    },
  }));
  return [list, ...own];
}
