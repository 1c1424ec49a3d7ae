import type { Page } from 'playwright-core';

interface Stop {
  html: string;
  /** Width of the outline, in pixels. */
  ring: number;
}

/** Presses Tab until the focus leaves the page. */
export async function walk(page: Page, most = 700): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      return element === document.body ? undefined : { html: element.outerHTML.slice(0, 200), ring };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never left the page. It was last on ${stops.at(-1)!.html}`);
}

/** What is wrong for somebody who has only the keyboard, from the first press to the last, which leads to the first again. */
export async function keyboardFaults(page: Page, most = 700): Promise<string[]> {
  const stops = await walk(page, most).catch((error: Error) => error.message);
  if (typeof stops === 'string') return [`keyboard: ${stops}`];
  return [
    ...stops.filter(({ ring }) => ring < 2).map(({ html }) => `keyboard: no ring on ${html}`),
    ...(stops.at(-1)?.html.includes('mailto:') ? [] : [`keyboard: the last stop is ${stops.at(-1)?.html}`]),
    ...(await skipFaults(page)),
  ];
}

/** The first stop is the skip link, which can be seen then and moves the focus into the content. */
async function skipFaults(page: Page): Promise<string[]> {
  const where = () =>
    page.evaluate(() => {
      const element = document.activeElement!;
      return { text: element.textContent, left: element.getBoundingClientRect().left, isInMain: element.closest('main') !== null };
    });
  await page.keyboard.press('Tab');
  const first = await where();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await where();
  return [
    ...(first.text === 'Hoppa till innehållet' ? [] : ['skip: the first stop is another']),
    ...(first.left < 0 ? ['skip: the link cannot be seen'] : []),
    ...(next.isInMain ? [] : ['skip: the focus stays where it was']),
  ];
}
