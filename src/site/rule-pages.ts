import type { MarkdownInstance } from 'astro';
import { parseRulePage, type RulePage } from '../domain/problems/rule-page.ts';
import type { RuleId } from '../domain/problems/rules.ts';
import { site } from './site.ts';

type Text = MarkdownInstance<Record<string, never>>;

// The pages lie beside the rules; Vite finds them when the site is built.
const texts = import.meta.glob<Text>('../rules/*/*.{fr,en}.md');
const sources = import.meta.glob<string>('../rules/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The title and examples of every rule's page, in the site's language. */
export const rulePages: ReadonlyMap<string, RulePage> = new Map(
  Object.keys(sources)
    .filter((path) => path.endsWith(`.${site.language}.md`))
    .map((path) => {
      const id = path.replace(/^.*\/|\..*$/g, '').toUpperCase();
      return [id, parseRulePage(sources[path] ?? '', sources[fileOf(id, 'example')] ?? '')];
    }),
);

/** The text of a rule's page, to be shown as a component. */
export async function ruleText(id: RuleId): Promise<Text['Content']> {
  const read = texts[fileOf(id, site.language)];
  if (!read) throw new Error(`The rule ${id} has no page in the language \`${site.language}\`.`);
  return (await read()).Content;
}

function fileOf(id: string, kind: string): string {
  const name = id.toLowerCase();
  return `../rules/${name.replace(/-.*$/, '')}/${name}.${kind}.md`;
}
