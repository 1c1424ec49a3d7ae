import type { Page } from 'playwright-core';
import type { Asked } from './stranger.ts';

/** Runs in the page: puts in what somebody might have smuggled into an entry. Is done when each has come or been stopped. */
async function smuggleIn(to: string): Promise<void> {
  const element = (name: string, change: object) => Object.assign(document.createElement(name), change);
  const parsed = (innerHTML: string) => (element('template', { innerHTML }) as HTMLTemplateElement).content;
  const handled = parsed('<img src="/icon.svg" onload="document.documentElement.dataset.handled = 1">');
  const fetched = [
    handled.firstElementChild!,
    element('img', { src: `${to}/image` }),
    element('script', { src: `${to}/script` }),
    element('iframe', { src: `${to}/frame` }),
    element('link', { rel: 'stylesheet', href: `${to}/style` }),
    element('object', { data: `${to}/object` }),
  ];
  const ends = fetched.map((part) => new Promise<unknown>((end) => ['load', 'error'].forEach((type) => part.addEventListener(type, end))));
  document
    .querySelector('main')!
    .append(
      element('script', { textContent: 'document.documentElement.dataset.ran = "script"' }),
      parsed('<i id="by-attribute" style="color: #ff0000">Hej</i><i id="by-sheet">Hej</i>'),
      element('style', { textContent: '#by-sheet { color: #ff0000 }' }),
      ...fetched,
    );
  navigator.sendBeacon(`${to}/beacon`);
  const answer = fetch(`${to}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
  await Promise.all([...ends, answer]);
}

/** Is done when the policy has stopped it. When nothing does, the page is gone before that. */
function sendForm(to: string): Promise<void> {
  const form = Object.assign(document.createElement('form'), { action: `${to}/form` });
  document.body.append(form);
  return new Promise((end) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => violatedDirective === 'form-action' && end());
    addEventListener('pagehide', () => end());
    form.submit();
  });
}

/** Tries all that. Returns what tells what has got through so far: names, sorted. */
export async function smuggle(page: Page, stranger: { url: string; asked: Asked[] }): Promise<() => string[]> {
  stranger.asked.length = 0;
  await page.evaluate(smuggleIn, stranger.url);
  const inPage = await page.evaluate(() => {
    const isRed = (id: string) => getComputedStyle(document.getElementById(id)!).color === 'rgb(255, 0, 0)';
    const { ran, handled } = document.documentElement.dataset;
    const done = { 'inline script': ran, handler: handled, 'style attribute': isRed('by-attribute'), 'style sheet': isRed('by-sheet') };
    return Object.entries(done).flatMap(([name, isDone]) => (isDone ? [name] : []));
  });
  await page.evaluate(sendForm, stranger.url).catch(() => undefined);
  return () => {
    const asked = stranger.asked.map(({ path }) => path.slice(1).replace('?', '')).filter((path) => path !== 'favicon.ico');
    return [...new Set([...inPage, ...asked])].sort();
  };
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
