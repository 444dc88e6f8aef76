import type { Form } from '../../../schemas/form.ts';
import { placeOf, type Text } from '../../domain/catalogue/catalogue.ts';
import { uses, type Use } from '../../domain/catalogue/segment.ts';
import { folded } from '../../domain/language/plain-words.ts';
import type { Place } from '../../domain/problems/problem.ts';
import type { FrmFacts } from '../../domain/problems/families/frm.ts';
import type { Check } from '../rule.ts';

type Why = FrmFacts['FRM-01']['why'];

/** Every form has room for who it is about, when it was written and who wrote it. */
export const frm01: Check = ({ catalogue }) =>
  [...catalogue.forms.values()].flatMap((form) =>
    missingIn(form).map((why) => ({
      rule: 'FRM-01',
      facts: { why, form: form.id },
      place: placeOfFields(form),
    })),
  );

function missingIn({ facts, body }: Text<Form>): Why[] {
  const components = uses(body);
  const labels = components.flatMap(labelsOf).map(folded);
  const asksFor = (words: RegExp) => labels.some((label) => words.test(label));
  // « Identité vérifiée » over boxes to tick gives a name no room.
  const lines = components.filter(({ name }) => name !== 'Boxes').flatMap(labelsOf);
  const hasRoom = lines.some((label) => identity.test(folded(label)));
  const hasIdentity = facts.withoutIdentity !== undefined || hasRoom || hasLabel(body);
  return [
    ...(hasIdentity ? [] : ['identity' as const]),
    ...(asksFor(moment) ? [] : ['moment' as const]),
    ...(asksFor(author) ? [] : ['author' as const]),
  ];
}

function hasLabel(body: Text<Form>['body']): boolean {
  return uses(body).some(({ name }) => name === 'Identity');
}

function labelsOf(use: Use): readonly string[] {
  if (use.name === 'Grid') return use.props.columns;
  if (use.name === 'Field' || use.name === 'Boxes') return [use.props.label];
  return [];
}

/** « Fonction, nom » asks for somebody else's name. */
const identity =
  /^nom\b|\bnom (?:de naissance|d'usage|du patient)|\bpatiente?s?\b|\bidentite\b|\betiquette du\b|\bipp\b|^name\b|\bidentity\b|\blabel\b/;
/** « Reçu à » and « saisi par, le » ask for a time as well. */
const moment = /\b(?:dates?|heures?|jours?|horaires?|times?|days?|hours?|when)\b|\b(?:a|le|at|on)$/;
const author =
  /\b(?:signatures?|signe|initiales?|par|prescripteur|auteur|visa|fonction|soignante?|infirmiere?|medecin|biologiste|radiologue|pharmacien|technicien|manipulateur|agent|signed|initials|by|author|prescriber|nurse|doctor|physician|clerk)\b/;

/** Where its fields begin. */
function placeOfFields(form: Text<Form>): Place {
  const first = uses(form.body).find(({ name }) => fields.has(name));
  if (!first) return placeOf(form, 'title');
  return { file: form.file, line: first.line, column: first.column };
}

const fields: ReadonlySet<Use['name']> = new Set(['Identity', 'Zone', 'Grid', 'Field', 'Boxes']);
