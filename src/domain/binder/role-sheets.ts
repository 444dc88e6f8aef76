import type { Group } from '../../../schemas/group.ts';
import type { BinderPlan, Tab } from './plan.ts';
import { actorsIn } from './role-text.ts';

/** All that one role has to do in a service, by application. */
export interface RoleSheet {
  role: string;
  /** Whole procedures: what of each the role reads is for `textForRole` to say. */
  tabs: readonly Tab[];
}

/** A sheet for each role that acts in a binder, in the order of the group's list of roles. */
export function roleSheets(
  { tabs }: Pick<BinderPlan, 'tabs'>,
  { roles }: Pick<Group, 'roles'>,
): RoleSheet[] {
  return roles
    .map(({ id: role }) => ({
      role,
      tabs: tabs
        .map(({ application, procedures }) => ({
          application,
          procedures: procedures.filter(({ body }) => actorsIn(body).includes(role)),
        }))
        .filter(({ procedures }) => procedures.length > 0),
    }))
    .filter(({ tabs: own }) => own.length > 0);
}
