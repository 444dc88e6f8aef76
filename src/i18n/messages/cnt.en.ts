import type { Format } from '../../../schemas/values.ts';
import type { CntFacts, Expected, Fault } from '../../domain/problems/families/cnt.ts';
import type { Message, MessagesOf } from '../messages.ts';

/** What a value should look like, as the end of “Write …”. */
const formats: Record<Format, string> = {
  code: 'a code like `DPI-03-D`: two to four capitals, two digits, a letter',
  count: 'a whole number from 1 to 999',
  day: 'a day that exists, like `2026-11-21`',
  duration: 'a length of time like `30min`, `12h` or `7d`',
  fields: 'fields, one a line, like `name: value`',
  id: 'a short name in lower case without accents, words joined by hyphens: `medecine-a`',
  level: 'a level: `1`, `2` or `3`',
  list: 'a list with at least one entry',
  months: 'a number of months from 1 to 60',
  offset: 'a moment counted from the start of the outage: `H+4`, `J-7`',
  phone: 'a telephone number in digits, with spaces where wanted: `02 61 91 00 00`',
  quantity: 'a whole number from 1 to 99999',
  rule: 'the name of a rule, like `FAL-01`',
  sentence: 'one or several sentences, at most 600 characters',
  shares: 'a number for each column, separated by `|`: `1 | 3 | 2`',
  text: 'a few words on one line, at most 200 characters',
  time: 'a time on the 24-hour clock, like `22:30`',
  title: 'a title on one line, at most 90 characters',
  zone: 'a time zone like `Europe/Paris`',
};

export const cntEn: MessagesOf<CntFacts> = {
  'CNT-01': ({ why, detail }) =>
    ({
      'not-utf8': {
        message: 'This file is not saved as UTF-8: its accents would be wrong.',
        hint: 'Save it again and choose the encoding UTF-8.',
      },
      'control-character': {
        message: `An invisible character (\`${detail ?? ''}\`) hides here.`,
        hint: 'Delete the characters around it and type them again.',
      },
      'too-large': {
        message: `This file has \`${detail ?? ''} kB\`; a procedure has less than 256.`,
        hint: 'Cut it into several procedures.',
      },
      'old-line-ends': {
        message: 'The line ends of this file are of an old kind.',
        hint: 'Save it again with “LF” or “Windows” line ends.',
      },
      'too-deep': {
        message: 'Too many signs or tags are nested here for a text.',
        hint: 'Simplify this passage.',
      },
      'merge-conflict': {
        message: 'Two versions of the text are mixed here: a Git merge is not finished.',
        hint: 'Keep the right version, delete the other and the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
      },
    })[why],
  'CNT-02': ({ why, typed }) =>
    ({
      missing: {
        message: 'The first line of the file must be `---`, alone.',
        hint: 'Copy the first lines of a neighbouring procedure.',
      },
      unclosed: {
        message: 'The frontmatter is not closed: a second line `---` is missing.',
        hint: 'Write `---` alone on a line after the last field.',
      },
      language: {
        message: `The first line is \`${typed ?? ''}\`; only \`---\` is accepted.`,
        hint: 'Write `---` with nothing behind it.',
      },
      closing: {
        message: `The frontmatter is closed by \`${typed ?? ''}\`; it takes exactly \`---\`.`,
        hint: 'Write three hyphens, without a space or anything else.',
      },
    })[why],
  'CNT-03': ({ why, detail }) =>
    ({
      syntax: {
        message: `This line cannot be read: ${yamlFaults[detail ?? ''] ?? 'a sign is missing or one too many'}.`,
        hint: 'Check colons, hyphens and indents; put a text that contains “: ” in quotes.',
      },
      comment: {
        message: 'What follows the sign `#` would be lost.',
        hint: 'Put the whole value in quotes, or the comment on a line of its own.',
      },
      'duplicate-key': { message: 'This field is written twice.', hint: 'Keep one of them.' },
      anchor: {
        message: 'The signs `&` and `*` before a value are not accepted.',
        hint: 'Write the value in full, or put it in quotes.',
      },
      tag: {
        message: `The sign \`${detail ?? '!'}\` before a value is not accepted.`,
        hint: 'Put the value in quotes.',
      },
      'not-a-mapping': {
        message: 'No field was found here.',
        hint: 'Write one field a line, like `name: value`.',
      },
      'several-documents': {
        message: 'A line `---` cuts this file in two.',
        hint: 'Delete it, or make two files.',
      },
    })[why],
  'CNT-04': ({ field, fault }) => faultMessage(`The field \`${field}\``, fault),
  'CNT-05': ({ detail }) => ({
    message: `A tag is not written as it should be: ${tagFault(detail)}.`,
    hint: 'Each tag opens `<Step role="ide">` and closes `</Step>` on the same line, or alone on its line when it holds a list. Write “less than” for the sign `<`.',
  }),
  'CNT-06': ({ what, typed }) => ({
    message: {
      expression: `\`${typed}\` is in braces: this text would be changed or lost.`,
      import: `\`${typed}\` is a program instruction; a procedure is text only.`,
      spread: `\`${typed}\` is not accepted in a tag.`,
      'attribute-expression': `\`${typed}\`: the value must stand in straight quotes.`,
    }[what],
    hint: {
      expression: 'Write the text without braces.',
      import: 'Delete this line, or begin it with another word.',
      spread: 'Write each attribute as `name="value"`.',
      'attribute-expression': 'Put straight quotes in the place of the braces: `name="value"`.',
    }[what],
  }),
  'CNT-07': ({ component, fault }) => componentMessage(component, fault),
  'CNT-08': ({ component, attribute, fault }) =>
    faultMessage(
      attribute === ''
        ? `The tag \`<${component}>\``
        : `In \`<${component}>\`, the attribute \`${attribute}\``,
      fault,
    ),
  'CNT-09': ({ what, detail }) =>
    ({
      code: {
        message: 'A passage of code (backticks, or four spaces of indent) has no place here.',
        hint: 'Write it as ordinary text.',
      },
      emphasis: {
        message: 'In this word or number the signs `*` would vanish.',
        hint: 'Emphasise the whole word (`**Air**`), or put a space around each sign, or write `×`.',
      },
      footnote: { message: 'A footnote would be lost in print.', hint: 'Use `<Note>…</Note>`.' },
      'heading-level': {
        message: `This heading begins with \`${detail ?? ''}\`; only \`##\` and \`###\` are accepted.`,
        hint: 'The title of the procedure stands in the frontmatter; its parts begin with `##`.',
      },
      'heading-empty': {
        message: 'This heading is empty.',
        hint: 'Write the heading after `##`, or delete the line.',
      },
      'heading-skipped': {
        message: 'This heading `###` follows no heading `##`.',
        hint: 'Begin the part with `##`.',
      },
      'heading-underlined': {
        message: 'A line of hyphens under a text makes it a heading.',
        hint: 'Put an empty line between the two, or begin the heading with `##`.',
      },
      image: { message: 'Images are not accepted yet.', hint: 'Describe the gesture in words.' },
      link: {
        message: `The link${detail ? ` to \`${detail}\`` : ''} would lead nowhere on paper.`,
        hint: 'Use `<See code="…" />` for a procedure, `<Contact id="…" />` for a number, or an address that begins with https://.',
      },
      'link-title': {
        message: `The text \`${detail ?? ''}\` behind the address of the link would be lost.`,
        hint: 'Put it into the sentence.',
      },
      numbering: {
        message: `This list is numbered ${detail ?? ''}: it would be renumbered in sequence.`,
        hint: 'Number it one by one.',
      },
      quote: {
        message: 'A passage that begins with `>` is not accepted.',
        hint: 'Use `<Note>`, `<Caution>` or `<Danger>`.',
      },
      'ragged-table': {
        message: `A row of this table has not as many cells as its head (${detail ?? ''}): a cell would be lost.`,
        hint: 'Put as many `|` on each line.',
      },
      rule: {
        message: 'A line of hyphens alone is not accepted.',
        hint: 'Delete it; use a heading `##` to separate.',
      },
      swallowed: {
        message: `\`${detail ?? ''}\` would not come out as it is typed.`,
        hint: 'Begin a list with `-` or `1.`; write other signs in words, without a backslash or a code.',
      },
      strikethrough: {
        message: 'The sign `~` around a text would strike it out.',
        hint: 'Write “about”, or take these signs away.',
      },
      task: {
        message: 'A box `[ ]` in a list is not accepted.',
        hint: 'Use `<Step role="…">`: each step has its box already.',
      },
    })[what],
  'CNT-10': ({ why, typed }) =>
    ({
      place: {
        message: `\`${typed}\` is in no known folder: it would never be read.`,
        hint: 'Move it into `procedures/`, `forms/`, `services/`, `applications/`, `contacts/`, `extracts/`, `resources/`, `scenarios/` or `establishments/`.',
      },
      ending: {
        message: `\`${typed}\` has not the right ending: it would never be read.`,
        hint: 'Procedures and forms end in `.mdx`, everything else in `.yaml`, in lower case.',
      },
      link: {
        message: `\`${typed}\` is a shortcut to another file.`,
        hint: 'Put the file itself in its place.',
      },
      name: {
        message: `The name \`${typed}\` cannot be used on every computer.`,
        hint: 'Use lower-case letters without accents, digits and hyphens only.',
      },
      'group-missing': {
        message: 'The file `group.yaml` is missing.',
        hint: 'Copy that of the example: it names the group and the roles.',
      },
    })[why],
};

function faultMessage(subject: string, fault: Fault): Message {
  switch (fault.why) {
    case 'missing':
      return { message: `${subject} is missing.`, hint: 'Add it, as in a neighbouring file.' };
    case 'repeated':
      return { message: `${subject} is written twice.`, hint: 'Keep one of them.' };
    case 'unknown':
      return { message: `${subject} does not exist.`, hint: unknownHint(fault) };
    case 'wrong':
      return {
        message: `${subject} is \`${fault.typed}\`.`,
        hint: `Write ${expected(fault.expected)}.`,
      };
  }
}

function unknownHint({ known, nearest }: Extract<Fault, { why: 'unknown' }>): string {
  if (nearest) return `Write \`${nearest}\` if that was meant.`;
  if (known.length === 0) return 'Delete it: there is nothing to specify here.';
  return `The known names: ${known.map((name) => `\`${name}\``).join(', ')}.`;
}

function expected(value: Expected): string {
  if ('format' in value) return formats[value.format];
  return `one of: ${value.oneOf.map((choice) => `\`${choice}\``).join(', ')}`;
}

function componentMessage(component: string, fault: CntFacts['CNT-07']['fault']): Message {
  const tag = `\`<${component}>\``;
  switch (fault.why) {
    case 'unknown':
      return {
        message: `The tag ${tag} does not exist.`,
        hint: fault.nearest
          ? `Write \`<${fault.nearest}>\` if that was meant.`
          : 'Use a tag of a neighbouring procedure.',
      };
    case 'misplaced':
      return {
        message: `The tag ${tag} cannot stand ${places[fault.within] ?? `in \`<${fault.within}>\``}.`,
        hint: `It stands ${fault.allowed.map((place) => places[place] ?? `in \`<${place}>\``).join(' or ')}.`,
      };
    case 'empty':
      return {
        message: `The tag ${tag} is empty.`,
        hint: `Write the text between ${tag} and \`</${component}>\`.`,
      };
    case 'not-empty':
      return {
        message: `The tag ${tag} holds no text.`,
        hint: `Write it \`<${component} … />\` and put the text beside it.`,
      };
    case 'missing':
      return {
        message: `${tag} is missing at the start of the text.`,
        hint: 'Say in one sentence how a reader knows that he holds the right sheet.',
      };
    case 'repeated':
      return { message: `${tag} is allowed only once.`, hint: 'Keep one of them.' };
  }
}

const places: Readonly<Record<string, string>> = {
  procedure: 'directly in the text of a procedure',
  form: 'directly in a form',
  sentence: 'in a sentence of a step or a note',
  heading: 'in a heading',
};

/** What the YAML library finds fault with, by its codes. */
const yamlFaults: Readonly<Record<string, string>> = {
  BAD_INDENT: 'it is not aligned with the others, or a bracket is not closed',
  BAD_SCALAR_START: 'the value begins with a reserved sign',
  BLOCK_AS_IMPLICIT_KEY: 'it holds “: ” twice',
  MISSING_CHAR: 'a quote, a bracket or a colon is missing',
  MULTILINE_IMPLICIT_KEY: '“: ” with a space is missing after the name of the field',
  TAB_AS_INDENT: 'it begins with a tab instead of spaces',
  UNEXPECTED_TOKEN: 'there is a text or a hyphen too many after the value',
};

function tagFault(detail: string): string {
  if (detail === 'quotes') return 'a value is not in straight quotes `"…"`';
  return detail.replace(/ \(mdx.*$| \(note: .*$/s, '');
}
