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
