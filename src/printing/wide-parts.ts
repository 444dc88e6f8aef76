import type { Page } from 'puppeteer';

/**
 * Parts with something in them that is wider than their paper. The page states that width as the
 * width of its body, and of a part on other paper as the part's own. The browser cuts off what is wider
 * at the margin or, if it is much too wide, prints every page smaller; it tells of neither.
 */
export async function wideParts(page: Page): Promise<string[]> {
  const parts = await page.evaluate(measureParts);
  return parts.map(
    ({ id, width, room }) =>
      `\`${id}\` is ${String(width)} pixels wide, and a sheet has room for ${String(room)}.`,
  );
}

/** Runs in the browser, so it can use nothing from outside itself. */
function measureParts(): { id: string; width: number; room: number }[] {
  return [...document.body.children]
    .map(({ id, scrollWidth, clientWidth }) => ({ id, width: scrollWidth, room: clientWidth }))
    .filter(({ width, room }) => width > room);
}
