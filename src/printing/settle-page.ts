import type { Page } from 'puppeteer';

/** Wait until every font and picture of a loaded page is there; gives what cannot be used. */
export async function settlePage(page: Page): Promise<string[]> {
  const faults = [...(await page.evaluate(loadFonts)), ...(await page.evaluate(decodePictures))];
  await page.evaluate(layOutAfresh);
  return faults;
}

// The functions below run in the browser, so they can use nothing from outside themselves.

/** Every face, not only those in use so far: one that just a page margin uses is asked for too late. */
async function loadFonts(): Promise<string[]> {
  const faults = [...document.fonts].map(async (font) => {
    const { family, weight, style } = font;
    return await font.load().then(
      () => [],
      () => [`Its font \`${family}\` (${weight}, ${style}) cannot be used.`],
    );
  });
  return (await Promise.all(faults)).flat();
}

/** Also those that would only be loaded once they come into view. */
async function decodePictures(): Promise<string[]> {
  const faults = [...document.images].map(async (image) => {
    image.loading = 'eager';
    return await image.decode().then(
      () => [],
      () => [`Its picture \`${(image.currentSrc || image.src).slice(0, 200)}\` cannot be shown.`],
    );
  });
  return (await Promise.all(faults)).flat();
}

/**
 * What was laid out before its font came keeps some of the places it had then, and which that is hangs on how
 * busy the machine is: text behind a drawn box stood half a pixel higher or lower from print to print.
 */
function layOutAfresh(): void {
  const { style } = document.documentElement;
  style.display = 'none';
  document.documentElement.getBoundingClientRect();
  style.removeProperty('display');
}
