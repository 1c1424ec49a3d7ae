import type { Page } from 'playwright-core';
import type { Asked } from './stranger.ts';

/** Runs in the page: puts in what somebody might have smuggled into an entry. */
function smuggleIn(to: string): void {
  const element = (name: string, change: object) => Object.assign(document.createElement(name), change);
  const parsed = (innerHTML: string) => (element('template', { innerHTML }) as HTMLTemplateElement).content;
  document
    .querySelector('main')!
    .append(
      element('script', { textContent: 'document.documentElement.dataset.ran = "script"' }),
      parsed('<img src="/icon.svg" onload="document.documentElement.dataset.handled = 1">'),
      parsed('<i id="by-attribute" style="color: #ff0000">Hej</i><i id="by-sheet">Hej</i>'),
      element('style', { textContent: '#by-sheet { color: #ff0000 }' }),
      element('img', { src: `${to}/image` }),
      element('script', { src: `${to}/script` }),
      element('iframe', { src: `${to}/frame` }),
      element('link', { rel: 'stylesheet', href: `${to}/style` }),
      element('object', { data: `${to}/object` }),
    );
  void fetch(`${to}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
  navigator.sendBeacon(`${to}/beacon`);
}

function sendForm(to: string): void {
  const form = Object.assign(document.createElement('form'), { action: `${to}/form` });
  document.body.append(form);
  form.submit();
}

/** What got through of all that: names, sorted. */
export async function whatGotThrough(page: Page, stranger: { url: string; asked: Asked[] }): Promise<string[]> {
  stranger.asked.length = 0;
  await page.evaluate(smuggleIn, stranger.url);
  await page.waitForTimeout(60);
  const inPage = await page.evaluate(() => {
    const isRed = (id: string) => getComputedStyle(document.getElementById(id)!).color === 'rgb(255, 0, 0)';
    const { ran, handled } = document.documentElement.dataset;
    const done = { 'inline script': ran, handler: handled, 'style attribute': isRed('by-attribute'), 'style sheet': isRed('by-sheet') };
    return Object.entries(done).flatMap(([name, isDone]) => (isDone ? [name] : []));
  });
  await page.evaluate(sendForm, stranger.url);
  await page.waitForTimeout(60);
  const asked = stranger.asked.map(({ path }) => path.slice(1).replace('?', '')).filter((path) => path !== 'favicon.ico');
  return [...new Set([...inPage, ...asked])].sort();
}

/** All of it. */
export const smuggled = [
  'beacon',
  'fetch',
  'form',
  'frame',
  'handler',
  'image',
  'inline script',
  'object',
  'script',
  'style',
  'style attribute',
  'style sheet',
];
