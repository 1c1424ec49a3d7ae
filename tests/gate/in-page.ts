import type { Page } from 'playwright-core';
import * as colours from './in-page/colours.ts';
import * as focus from './in-page/focus.ts';
import * as layout from './in-page/layout.ts';
import * as targets from './in-page/targets.ts';

type InPage = () => string[] | Promise<string[]>;

const { sideways, cutOff, tinyText, hardToScan, emptyPage, moving } = layout;
const { faintText, borderless } = colours;
const { poorFocus, selectsThatGo } = focus;
const shape = { sideways, cutOff, tinyText, smallTargets: targets.smallTargets };

/** How a page can be looked at, and what is asked then. Colours are the same at every width, sizes in every colour. */
const looks = {
  light: {
    media: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
    probes: { ...shape, hardToScan, emptyPage, moving, faintText, poorFocus },
  },
  dark: { media: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' }, probes: { faintText, poorFocus } },
  forced: {
    media: { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
    probes: { emptyPage, faintText, borderless, poorFocus },
  },
  print: { media: { media: 'print', colorScheme: 'dark', forcedColors: 'none' }, probes: { emptyPage, tinyText, faintText } },
} as const;

/** Every fault that can be seen at this width, as "look: probe: fault". */
export async function faultsSeen(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.keyboard.press('Tab');
  for (const [look, { media, probes }] of Object.entries(looks)) {
    await page.emulateMedia(media);
    faults.push(...(await ask(page, look, probes)));
  }
  await page.emulateMedia(looks.light.media);
  return faults;
}

/** What a reader may do to a page without losing anything: make it four times as large, or only its text twice as large, and spread the text. */
export async function faultsWhenLarge(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  // 1280 × 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const large = await ask(page, '400 %', { sideways });
  await style(page, 'html { font-size: 225% !important }');
  const twice = await ask(page, 'text at 200 %', { sideways });
  await page.evaluate(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)));
  await style(page, spreadText);
  const spread = await ask(page, 'spread', { sideways, cutOff });
  await page.setViewportSize(before);
  return [...large, ...twice, ...spread];
}

/** Last: it changes what is chosen. */
export const faultsWhenChoosing = (page: Page) => ask(page, 'light', { selectsThatGo });

/** All questions at once: each trip to the browser takes time. */
async function ask(page: Page, look: string, probes: Readonly<Record<string, InPage>>): Promise<string[]> {
  const calls = Object.entries(probes).map(([name, probe]) => `[${JSON.stringify(name)}, await (${probe})()]`);
  const answers = (await page.evaluate(`(async () => [${calls.join()}])()`)) as [string, string[]][];
  return answers.flatMap(([name, faults]) => faults.map((fault) => `${look}: ${name}: ${fault}`));
}

/** The text spacing that WCAG 1.4.12 lets a reader ask for. */
const spreadText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** One more style sheet, the reader's own. */
async function style(page: Page, rules: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}
