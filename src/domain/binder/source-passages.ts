import type { Catalogue } from '../catalogue/catalogue.ts';
import { entryOf } from '../catalogue/catalogue.ts';
import { jobName } from '../catalogue/lookups.ts';
import type { Segment, Use } from '../catalogue/segment.ts';
import { numbersToTry } from '../contacts/numbers-to-try.ts';
import { asTyped } from '../language/plain-words.ts';
import type { Part } from './parts.ts';

/**
 * What the content says of a part, passage by passage in the order of its page: words that authors wrote,
 * and not one that a page adds. A print that lacks any of it has lost something on the way.
 */
export function sourcePassages(part: Part, catalogue: Catalogue): string[] {
  switch (part.kind) {
    case 'procedure': {
      const { id, facts, body } = part.procedure;
      // The page begins with the condition, wherever it was typed.
      const [conditions, others] = split(body, 'Condition');
      return [
        id,
        facts.title,
        ...passagesOf(conditions, catalogue, facts.application),
        ...passagesOf(others, catalogue, facts.application),
      ];
    }
    case 'form': {
      const { facts, body } = part.form;
      // How it is filled in stands on the facing page.
      const [, others] = split(body, 'Instructions');
      return [facts.code, facts.title, facts.destination, ...passagesOf(others, catalogue)];
    }
    case 'instructions': {
      const { facts, body } = part.form;
      const [instructions] = split(body, 'Instructions');
      return [facts.code, facts.title, facts.purpose, ...passagesOf(instructions, catalogue)];
    }
    case 'application': {
      const { name, purpose, noLongerWorks, stillWorks } = entryOf(
        catalogue.applications,
        part.application,
      ).facts;
      return [name, purpose, ...noLongerWorks, ...stillWorks];
    }
    default:
      return [];
  }
}

function split(body: readonly Segment[], name: Use['name']): [Segment[], Segment[]] {
  const is = (segment: Segment) => segment.kind === 'use' && segment.name === name;
  return [body.filter(is), body.filter((segment) => !is(segment))];
}

function passagesOf(
  segments: readonly Segment[],
  catalogue: Catalogue,
  application?: string,
): string[] {
  return segments
    .flatMap((segment) => {
      if (segment.kind === 'html') return asTyped(segment.html.replaceAll(/<[^>]*>/g, ' '));
      if (segment.kind === 'heading') return segment.text;
      return [
        ...saidBy(segment, catalogue, application),
        ...passagesOf(segment.children, catalogue, application),
      ];
    })
    .filter((passage) => passage.trim() !== '');
}

/** What a component says of what it names, before the words between its tags. */
function saidBy(use: Use, catalogue: Catalogue, application?: string): string[] {
  const { contacts, extracts, forms, procedures, resources } = catalogue;
  const formFacts = (id: string) => {
    const { title, code } = entryOf(forms, id).facts;
    return [title, code];
  };
  switch (use.name) {
    case 'Form':
      return formFacts(use.props.id);
    case 'Reentry':
      return [...formFacts(use.props.form), use.props.into ?? ''];
    case 'Extract':
      return [entryOf(extracts, use.props.id).facts.name];
    case 'Contact': {
      const { role, numbers } = entryOf(contacts, use.props.id).facts;
      return [role, ...numbersToTry(numbers, catalogue).map(({ value }) => value)];
    }
    case 'See':
      return [use.props.code, entryOf(procedures, use.props.code).facts.title];
    case 'Resource':
    case 'Open':
    case 'Close': {
      const { name, place = '' } = entryOf(resources, use.props.id).facts;
      return [name, place];
    }
    case 'Pause':
    case 'Resume':
      return [jobName(use.props.job, catalogue, application)];
    case 'Zone':
      return [use.props.title];
    case 'Field':
      return [use.props.label, use.props.hint ?? ''];
    case 'Boxes':
      return [use.props.label, ...use.props.options];
    case 'Grid':
      return use.props.columns;
    default:
      return [];
  }
}
