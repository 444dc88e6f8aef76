import { grammarOf, type Grammar } from '../../domain/language/grammar.ts';
import { passagesIn } from '../../domain/language/passages.ts';
import { quoted, sentencesIn } from '../../domain/language/sentences.ts';
import type { Html, Segment } from '../../domain/catalogue/segment.ts';
import type { Check } from '../rule.ts';
import { linesOf, proceduresRead } from './lines.ts';

/** Every order stands in a step, which says whose it is. */
export const stp02: Check = ({ catalogue }) => {
  const grammar = grammarOf(catalogue.group.facts.language);
  return proceduresRead(catalogue).flatMap(({ file, body }) =>
    textsOf(body).flatMap(({ line, segments }) =>
      ordersOf(segments, grammar).map((order) => ({
        rule: 'STP-02' as const,
        facts: { words: quoted(order) },
        place: { file, line, column: 1 },
      })),
    ),
  );
};

interface Loose {
  line: number;
  segments: readonly Segment[];
}

/** The paragraphs and lists between the components, each with the names and numbers within it. */
function textsOf(body: readonly Segment[]): Loose[] {
  const texts: { line: number; segments: Segment[] }[] = [];
  for (const { segment } of linesOf(body)) {
    if (isBeginning(segment)) texts.push({ line: segment.line, segments: [segment] });
    else texts.at(-1)?.segments.push(segment);
  }
  return texts;
}

function isBeginning(segment: Segment): segment is Html & { line: number } {
  return segment.kind === 'html' && segment.line !== undefined;
}

function ordersOf(segments: readonly Segment[], grammar: Grammar): string[] {
  return passagesIn(segments)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text }) => sentencesIn(text).filter((sentence) => grammar.isPlainOrder(sentence)));
}
