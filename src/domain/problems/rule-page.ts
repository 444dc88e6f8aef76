/** The page of a rule: what it means, why it matters, how to put it right, and two examples. */
export interface RulePage {
  title: string;
  /** The three parts, as Markdown. */
  text: string;
  wrong: Example;
  right: Example;
}

/** A passage of a file of the example hospital. */
export interface Example {
  file: string;
  /** The language of the passage, for its colours: `yaml`, `mdx`. */
  syntax: string;
  text: string;
}

/** A passage as it stands in the example hospital, and what may stand in its place. */
export interface ExampleGroup {
  right: Example;
  /** On each of these the rule speaks; the first is the page's. */
  wrong: readonly Example[];
  /** On none of these it does. */
  alsoRight: readonly Example[];
}

/** A rule's page from its two files: a title, three parts, and the first pair of examples. */
export function parseRulePage(page: string, examples: string): RulePage {
  const [heading = '', ...lines] = page.split('\n');
  const [first] = parseExamples(examples);
  const wrong = first?.wrong[0];
  if (!first || !wrong) throw new Error(`The page \`${heading}\` has no example.`);
  return {
    title: heading.replace(/^# /, ''),
    text: lines.join('\n').trim(),
    wrong,
    right: first.right,
  };
}

const fence = /^```(\w+) (right|wrong|also-right) (\S+)\n([^]*?)^```$/gm;

/** The fenced passages of a file of examples; each `right` one begins a group. */
export function parseExamples(text: string): ExampleGroup[] {
  const groups: { right: Example; wrong: Example[]; alsoRight: Example[] }[] = [];
  for (const { 1: syntax = '', 2: kind, 3: file = '', 4: passage = '' } of text.matchAll(fence)) {
    const example = { file, syntax, text: passage };
    if (kind === 'right') groups.push({ right: example, wrong: [], alsoRight: [] });
    else groups.at(-1)?.[kind === 'wrong' ? 'wrong' : 'alsoRight'].push(example);
  }
  return groups;
}
