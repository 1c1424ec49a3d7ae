import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharePage, unfold } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

describe('nothing has to be scrolled sideways', () => {
  const page = sharePage();

  test.for(namedTemplates)('on %s: not at 320 pixels, not when enlarged four times, not with wide text', async ([, template]) => {
    await page().setViewportSize({ width: 320, height: 640 });
    await show(page(), template);
    await unfold(page());
    expect(await sticksOut(page()), '320 pixels').toEqual([]);
    // 1280 × 1024 at 400 %.
    await page().setViewportSize({ width: 320, height: 256 });
    expect(await sticksOut(page()), '400 % zoom').toEqual([]);
    await widenText(page());
    expect(await sticksOut(page()), 'wide text').toEqual([]);
  });
});

describe('everything to press is large enough for a trembling finger', () => {
  const page = sharePage({ viewport: { width: 390, height: 800 } });

  test.for(namedTemplates)('on %s', async ([, template]) => {
    await show(page(), template);
    await unfold(page());
    expect(await smallTargets(page())).toEqual([]);
  });
});

/** What reaches beyond the right edge, when the page can be scrolled there. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** The text spacing that WCAG 1.4.12 lets a reader ask for. */
async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What is lower than 44 pixels and does not stand in a sentence. A box to tick is as large as its label. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) =>
      [...element.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent!));
    const targets = [...document.querySelectorAll('a[href], button, summary, select, input, [tabindex="0"]')];
    return targets
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .filter((element) => element.getBoundingClientRect().height < 44 && !(element.matches('a') && isInSentence(element)))
      .map((element) => `${Math.round(element.getBoundingClientRect().height)} px: ${element.outerHTML.slice(0, 100)}`)
      .slice(0, 8);
  });
}
