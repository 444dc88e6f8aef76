import type { Procedure } from '../../../schemas/procedure.ts';
import type { Text } from '../../domain/catalogue/catalogue.ts';
import type { Segment, Use } from '../../domain/catalogue/segment.ts';
import { grammarOf, type Grammar } from '../../domain/language/grammar.ts';
import { passagesIn } from '../../domain/language/passages.ts';
import { quoted, sentencesIn } from '../../domain/language/sentences.ts';
import type { FactsOf, Problem } from '../../domain/problems/problem.ts';
import type { Check } from '../rule.ts';
import {
  canMeet,
  isStep,
  linesOf,
  partsOf,
  placeIn,
  proceduresRead,
  type Line,
  type Part,
} from './lines.ts';

/** A warning stands before what it protects, and warns: what there is to do is a step. */
export const stp05: Check = ({ catalogue }) => {
  const grammar = grammarOf(catalogue.group.facts.language);
  return proceduresRead(catalogue).flatMap((procedure) => {
    const lines = linesOf(procedure.body);
    return [
      ...partsOf(lines).flatMap((part) => tooLate(procedure, part)),
      ...lines.filter(isStep).flatMap(({ segment }) => behindWords(procedure, segment)),
      ...alertsIn(lines).flatMap((alert) => withOrders(procedure, alert, grammar)),
    ];
  });
};

type Alert = Extract<Use, { name: 'Danger' | 'Caution' }>;
type Why = FactsOf['STP-05']['why'];

function isAlert(segment: Segment): segment is Alert {
  return segment.kind === 'use' && (segment.name === 'Danger' || segment.name === 'Caution');
}

function isAlertLine(line: Line): line is Line & { segment: Alert } {
  return isAlert(line.segment);
}

/** In its part, nothing follows that its readers could do or read. */
function tooLate(procedure: Text<Procedure>, { lines }: Part): Problem[] {
  if (!lines.some(isStep)) return [];
  return lines.filter(isAlertLine).flatMap((line) => {
    const after = lines.slice(lines.indexOf(line) + 1);
    if (after.some((next) => isProtected(next, line))) return [];
    return problem(procedure, line.segment, 'nothing-follows', textOf(line.segment));
  });
}

function isProtected(next: Line, alert: Line): boolean {
  const { segment } = next;
  if (!canMeet(next, alert)) return false;
  return (
    segment.kind === 'html' ||
    (!isAlert(segment) && segment.kind === 'use' && segment.name !== 'Note')
  );
}

/** Within a step, the words that say what to do come first and the warning last. */
function behindWords(procedure: Text<Procedure>, step: Use): Problem[] {
  if (!step.children.some(isAlert)) return [];
  const last = step.children.findLast((child) => child.kind !== 'html' || hasWords(child.html));
  if (!last || !isAlert(last)) return [];
  const before = step.children.slice(0, step.children.indexOf(last));
  return passagesIn(before).length > 0
    ? problem(procedure, last, 'behind-the-words', textOf(last))
    : [];
}

function hasWords(html: string): boolean {
  return /\S/.test(html.replace(/<[^>]*>/g, ''));
}

/** Those between the steps and those within them. */
function alertsIn(lines: readonly Line[]): Alert[] {
  const alerts: Alert[] = [];
  for (const line of lines) {
    if (isAlertLine(line)) alerts.push(line.segment);
    else if (isStep(line)) alerts.push(...line.segment.children.filter(isAlert));
  }
  return alerts;
}

function withOrders(procedure: Text<Procedure>, alert: Alert, grammar: Grammar): Problem[] {
  const orders = passagesIn(alert.children)
    .flatMap(({ text }) => sentencesIn(text))
    .filter((sentence) => grammar.isPlainOrder(sentence));
  return orders.flatMap((order) => problem(procedure, alert, 'order', order));
}

function problem(procedure: Text<Procedure>, alert: Alert, why: Why, words: string): Problem[] {
  const facts = { why, alert: alert.name, words: quoted(words) };
  return [{ rule: 'STP-05', facts, place: placeIn(procedure, alert) }];
}

function textOf(alert: Alert): string {
  return passagesIn(alert.children)
    .map(({ text }) => text)
    .join(' ');
}
