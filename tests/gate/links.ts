import type { HtmlElement } from 'html-validate';
import { attribute, textOf, type Page } from '../built/site.ts';
import { select, when, type Probe } from './probe.ts';

/** Somebody who goes from link to link must be able to tell them apart, by their words, their sentence and the heading above. */
export const sameText: Probe = (page) => {
  const links = select(page, 'h1, h2, h3, summary, a[href]').filter((element) => element.closest('template, [hidden]') === null);
  let heading = '';
  const names = new Map<HtmlElement, string>();
  for (const element of links) {
    if (element.tagName === 'a') names.set(element, `${nameInContext(element)} ${heading}`);
    else heading = textOf(element);
  }
  const places = Map.groupBy(names.keys(), (link) => names.get(link)!);
  return [...places].flatMap(([name, same]) => {
    const to = new Set(same.map((link) => attribute(link, 'href')));
    return when(to.size > 1, `“${name}” leads to ${[...to].slice(0, 2).join(' and ')}`);
  });
};

const nameInContext = (link: HtmlElement) => `${attribute(link, 'aria-label') || textOf(link)} (${textOf(link.closest('li, p, dd, h3'))})`;

const empty = /^(här|klicka här|läs mer|mer|länk|hit|se mer|mer information|visa)$/i;

export const emptyWords: Probe = (page) =>
  select(page, 'a[href]')
    .map(textOf)
    .filter((text) => empty.test(text))
    .map((text) => `a link says only “${text}”`);

/** We open no tabs: nobody has to be warned, and Back always works. */
export const newTab: Probe = (page) => select(page, 'a[target], form[target], area[target]').map((link) => `a new tab: ${textOf(link)}`);

export const noReferrer: Probe = (page) => [
  ...when(page.document.querySelector('meta[name="referrer"][content="no-referrer"]') === null, 'no referrer policy'),
  ...linksTo(page, /^(https?:)?\/\//)
    .filter((link) => !attribute(link, 'rel').split(' ').includes('noreferrer'))
    .map((link) => `tells ${attribute(link, 'href')} where people come from`),
  ...select(page, '[referrerpolicy], [ping]').map(({ tagName }) => `${tagName} has a referrer policy or a ping of its own`),
];

const number = /(?<![\d-])0\d{1,3}(?:[- ]\d{2,4}){2,4}(?![\d-])/g;

/** Trembling fingers press a number rather than type it. On paper there is nothing to press. */
export const phoneWithoutLink: Probe = (page) => {
  if (/\/(utskrift|affisch)\/$/.test(page.address)) return [];
  const linked = new Set(linksTo(page, /^(tel|sms):/).map((link) => attribute(link, 'href').replace(/\D/g, '')));
  const written = textOf(page.document.querySelector('body')).match(number) ?? [];
  // Examples of how to write one belong to nobody.
  return written
    .filter((text) => !text.endsWith('-123 45 67') && !linked.has(text.replace(/\D/g, '')))
    .map((text) => `${text} cannot be pressed`);
};

/** The number that is rung is the number that is read. */
export const otherNumber: Probe = (page) =>
  linksTo(page, /^tel:/).flatMap((link) => {
    const [rung, read] = [attribute(link, 'href'), textOf(link)].map((text) => text.replace(/\D/g, ''));
    return when(read !== '' && rung !== read, `“${textOf(link)}” rings ${rung}`);
  });

export const fileName: Probe = (page) =>
  select(page, 'img, input[type="image"], svg[aria-label]')
    .map((image) => (attribute(image, 'alt') || attribute(image, 'aria-label')).trim())
    .filter((text) => /\.(jpe?g|png|gif|svg|webp|avif)$|^(bild|image|foto|img|dsc)[\s_\d]*$/i.test(text))
    .map((text) => `an image is called “${text}”`);

const linksTo = (page: Page, address: RegExp) =>
  select(page, 'a[href], area[href]').filter((link) => address.test(attribute(link, 'href')));
