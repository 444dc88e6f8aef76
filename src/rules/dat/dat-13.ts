import type { Procedure } from '../../../schemas/procedure.ts';
import { placeOf, type Catalogue, type Text } from '../../domain/catalogue/catalogue.ts';
import type { Segment } from '../../domain/catalogue/segment.ts';
import { mentionsIn, type Mention } from '../../domain/course/mentions.ts';
import { plainWords } from '../../domain/language/plain-words.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';

/** A read-only copy says what it lacks, and each sheet warns before its first use that nothing is entered in it. */
export const dat13: Check = ({ catalogue, inForce }) => [
  ...lacksUnsaid(catalogue),
  ...inForce
    .filter(({ facts }) => facts.phase === 'switch' || facts.phase === 'degraded')
    .flatMap((procedure) => unwarned(procedure, catalogue)),
];

function lacksUnsaid({ extracts }: Catalogue): Problem[] {
  return [...extracts.values()]
    .filter(({ facts }) => facts.kind === 'readonly-env' && facts.doesNotContain.length === 0)
    .map((extract) => ({
      rule: 'DAT-13',
      facts: { why: 'lacks', extract: extract.id },
      place: placeOf(extract, 'kind'),
    }));
}

function unwarned({ file, body }: Text<Procedure>, catalogue: Catalogue): Problem[] {
  const first = mentionsIn(body)
    .map((mention) => ({ mention, copy: copyIn(mention, catalogue) }))
    .find(({ copy }) => copy !== undefined);
  if (!first?.copy || warns.test(wordsUntil(body, first.mention))) return [];
  const { line, column } = first.mention.use;
  return [
    {
      rule: 'DAT-13',
      facts: { why: 'no-warning', ...first.copy },
      place: { file, line, column },
    },
  ];
}

/** The read-only copy that a component sends people to, if it does. */
function copyIn(
  { use }: Mention,
  { extracts, resources }: Catalogue,
): Pick<Extract<FactsOf['DAT-13'], { why: 'no-warning' }>, 'copy' | 'id'> | undefined {
  if (use.name === 'Extract' && extracts.get(use.props.id)?.facts.kind === 'readonly-env') {
    return { copy: 'extract', id: use.props.id };
  }
  if (use.name !== 'Open' && use.name !== 'Resource') return undefined;
  return resources.get(use.props.id)?.facts.type === 'readonly-env'
    ? { copy: 'resource', id: use.props.id }
    : undefined;
}

const warns =
  /ne (rien|pas)( (y|en|l['’]y))? (saisir|écrire|modifier|enregistrer|entrer|noter|valider|tracer|prescrire)|n['’]y (rien )?(saisir|écrire|modifier|enregistrer|entrer|valider)|(aucune|jamais de|pas de) saisie|lecture seule|(do|must) not (enter|write|type|record|change|document)|don['’]t (enter|write|type|record)|nothing (is|must be) (entered|written|typed)|enter nothing|write nothing|read[- ]only/i;

/** What a reader has read when he has come to a component, its whole action included. */
function wordsUntil(body: readonly Segment[], { use, action }: Mention): string {
  const end = action ?? use;
  const pieces = inOrder(body);
  const before = pieces.slice(0, pieces.indexOf(end)).filter(({ kind }) => kind !== 'use');
  return plainWords([...before, end]);
}

/** Every piece of a text in reading order, outer before inner. */
function inOrder(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) =>
    segment.kind === 'use' ? [segment, ...inOrder(segment.children)] : [segment],
  );
}
