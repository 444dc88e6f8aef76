/** The folders of the site that hold one page for each entry. */
type PageKind = 'application' | 'form' | 'procedure' | 'service';

/**
 * The address of an entry's page, from the root of the site.
 *
 * Components write addresses from the root; `relativeAddresses` makes them relative when a
 * page is finished, so that the folder works wherever it lies.
 */
export function addressOf(kind: PageKind, id: string): string {
  return `/${kind}s/${id.toLowerCase()}.html`;
}

/** A contact has its place on the page of all contacts. */
export function contactAddress(id: string): string {
  return `/contacts.html#${id}`;
}

/** An extract has its place on the page of its application. */
export function extractAddress(application: string, id: string): string {
  return `${addressOf('application', application)}#${id}`;
}

/** The printed binder of a service. */
export function binderAddress(service: string): string {
  return `/binders/${service}.pdf`;
}

/** The printed role sheets of a service. */
export function rolesAddress(service: string): string {
  return `/roles/${service}.pdf`;
}

/** A blank form on a leaf of its own. */
export function printedFormAddress(id: string): string {
  return `/forms/${id}.pdf`;
}

/** The page that explains a rule. */
export function ruleAddress(rule: string): string {
  return `/rules/${rule.toLowerCase()}.html`;
}
