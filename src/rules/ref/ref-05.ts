import { proceduresOf } from '../../domain/catalogue/lookups.ts';
import { isOf, mentionsIn, type Mention } from '../../domain/course/mentions.ts';
import type { Check } from '../rule.ts';

/** A sheet sends its reader only to sheets that lie in the same binder. */
export const ref05: Check = ({ catalogue, today, inForce }) => {
  const binders = new Map(
    [...catalogue.services.keys()].map((service) => [
      service,
      new Set(proceduresOf(service, catalogue, today).map(({ id }) => id)),
    ]),
  );
  return inForce.flatMap((procedure) => {
    const readers = [...binders].filter(([, sheets]) => sheets.has(procedure.id));
    return mentionsIn(procedure.body).flatMap((mention) => {
      const code = isOf(mention, 'See') ? mention.use.props.code : undefined;
      if (code === undefined || !catalogue.procedures.has(code)) return [];
      const without = readers.filter(
        ([service, sheets]) => isFor(mention, service) && !sheets.has(code),
      );
      if (without.length === 0) return [];
      return {
        rule: 'REF-05',
        facts: { code, services: without.map(([service]) => service) },
        place: { file: procedure.file, line: mention.use.line, column: mention.use.column },
      };
    });
  });
};

function isFor({ services }: Mention, service: string): boolean {
  return services?.includes(service) ?? true;
}
