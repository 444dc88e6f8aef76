import type { Result } from './answer.ts';
import type { Piece } from './excerpt.ts';

/** Results as one list, each with one link; no list when there are none. */
export function resultList(results: readonly Result[], root: URL): Element[] {
  if (results.length === 0) return [];
  return [
    element(
      'ol',
      results.map((result) => element('li', partsOf(result, root))),
    ),
  ];
}

function partsOf({ url, title, labels, excerpt }: Result, root: URL): Element[] {
  const link = element('a', [title]);
  link.href = new URL(`.${url}`, root).href;
  const badges = element(
    'p',
    labels.flatMap((label) => [element('span', [label]), ' ']),
  );
  badges.dataset['searchLabels'] = '';
  const quote = element(
    'p',
    excerpt.flatMap((piece) => [quoted(piece), ' ']),
  );
  quote.dataset['searchExcerpt'] = '';
  return labels.length > 0 ? [link, badges, quote] : [link, quote];
}

function quoted({ text, marked }: Piece): Element | string {
  return marked ? element('mark', [text]) : text;
}

/** Text goes in as text: nothing of a page is read as HTML here. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
