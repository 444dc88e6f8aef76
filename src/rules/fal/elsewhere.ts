import type { Extract } from '../../../schemas/extract.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';

/** Whether a copy is another environment of the application, which asks who one is, and not a file. */
export function isElsewhere({ kind, stores }: Extract, resources: Catalogue['resources']): boolean {
  return (
    kind === 'readonly-env' ||
    stores.some((id) => {
      const type = resources.get(id)?.facts.type;
      return type === 'readonly-env' || type === 'saas';
    })
  );
}
