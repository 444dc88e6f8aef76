/**
 * The slash an address begins with when it is one from the root. Astro escapes `<` in text, so every `<`
 * of a page begins a tag. One look back from each slash is eight times as fast as a look at each tag.
 */
const rootSlash = /(?<=<[a-z](?:"[^"]*"|[^">])*\s(?:href|src|action)=")\/(?!\/)/g;

/**
 * Make every address of a finished page relative to the page.
 *
 * `/procedures/dpi-04-d.html` becomes `../procedures/dpi-04-d.html` on a page one folder deep,
 * so that the same folder works below any path of a web server and from a USB key.
 *
 * @param path Where the page lies, from the root of the site: `/services/bloc.html`.
 */
export function relativeAddresses(html: string, path: string): string {
  const depth = path.split('/').length - 2;
  return html.replace(rootSlash, depth <= 0 ? './' : '../'.repeat(depth));
}
