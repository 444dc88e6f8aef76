import type { Day } from '../../../schemas/values.ts';
import { ruleIds } from '../problems/rules.ts';
import type { Catalogue } from './catalogue.ts';
import { proceduresInForce } from './lookups.ts';

/** The pages there is always one of. */
const onePages = [
  'applications',
  'contacts',
  'forms',
  'index',
  'matrix',
  'problems',
  'procedures',
  'quality',
  'rules',
  'services',
];

/** The pages an edition must have: by path from its root, and those that search must find. */
export function editionPages(
  catalogue: Catalogue,
  today: Day,
): { pages: string[]; found: string[] } {
  const each = (folder: string, ids: Iterable<string>) =>
    [...ids].map((id) => `${folder}/${id.toLowerCase()}.html`);
  const entries = [
    ...each('applications', catalogue.applications.keys()),
    ...each('forms', catalogue.forms.keys()),
    ...each(
      'procedures',
      proceduresInForce(catalogue, today).map(({ id }) => id),
    ),
    ...each('services', catalogue.services.keys()),
  ];
  return {
    pages: [...onePages.map((name) => `${name}.html`), ...each('rules', ruleIds), ...entries],
    found: ['contacts.html', ...entries],
  };
}
