import type { Catalogue } from '../../domain/catalogue/catalogue.ts';

/** The applications whose loss is planned for in full. */
export function criticalApplications({
  applications,
}: Pick<Catalogue, 'applications'>): ReadonlySet<string> {
  return new Set(
    [...applications].filter(([, { facts }]) => facts.criticality === 'critical').map(([id]) => id),
  );
}
