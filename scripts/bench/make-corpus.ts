import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { corpusFacts, formFacts } from './corpus-facts.ts';
import { formText } from './corpus-form.ts';
import { applications, forms, sheetsPerApplication } from './corpus-names.ts';
import { proceduresOf } from './corpus-procedures.ts';

/**
 * Write a valid content folder of `size` procedures: 40 services of four hospitals, and an
 * application for every 20 procedures. The same size gives the same bytes.
 */
export async function makeCorpus(folder: string, size: number): Promise<void> {
  if (size <= 0 || size % sheetsPerApplication !== 0) {
    throw new Error(
      `A corpus has ${String(sheetsPerApplication)} procedures, or a multiple of that.`,
    );
  }
  for (const [path, text] of corpusFiles(size)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function* corpusFiles(size: number): Generator<readonly [path: string, text: string]> {
  const all = applications(size / sheetsPerApplication);
  for (const [path, facts] of Object.entries(corpusFacts(all))) yield [path, yaml(facts)];
  for (const [index, id] of forms.entries()) {
    yield [`forms/${id}.mdx`, withFrontmatter(formFacts(index, all), formText(id))];
  }
  for (const application of all) {
    for (const { code, frontmatter, text } of proceduresOf(application)) {
      const path = `procedures/${application.id}/${code.toLowerCase()}.mdx`;
      yield [path, withFrontmatter(frontmatter, text)];
    }
  }
}

function withFrontmatter(facts: unknown, text: string): string {
  return `---\n${yaml(facts)}---\n\n${text}`;
}

/** Lists that repeat one another are written out: the reader refuses anchors. */
function yaml(facts: unknown): string {
  return stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
}
