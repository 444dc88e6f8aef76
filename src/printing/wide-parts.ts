import type { Page } from 'puppeteer';

/**
 * Parts that are wider than the paper, which the page states as the width of its body. The browser
 * cuts them off at the margin or, if they are much too wide, prints every page smaller; it tells of
 * neither.
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
  const room = document.body.clientWidth;
  return [...document.body.children]
    .map(({ id, scrollWidth }) => ({ id, width: scrollWidth, room }))
    .filter(({ width }) => width > room);
}
