import type { HtmlElement } from 'html-validate';
import { attribute, textOf } from '../built/site.ts';
import { select, when, type Probe } from './probe.ts';

/** Says what the page is before it says whose it is. The home page is the site. */
export const title: Probe = ({ address, document }) => {
  const text = textOf(document.querySelector('title'));
  return when(address === '/' ? text === '' : !/^.{3,} – .{3,}$/.test(text), `the title is “${text}”`);
};

export const description: Probe = ({ document }) => {
  const { length } = attribute(document.querySelector('meta[name="description"]')!, 'content');
  return when(length < 20 || length > 200, `a description of ${length} characters`);
};

export const headings: Probe = (page) => {
  const all = select(page, 'h1, h2, h3, h4, h5, h6');
  const levels = all.map(({ tagName }) => Number(tagName[1]));
  return [
    ...when(levels.filter((level) => level === 1).length !== 1, 'not one h1'),
    ...levels.flatMap((level, i) => when(level > (levels[i - 1] ?? 0) + 1, `h${level} after a skipped level`)),
    ...all.filter((heading) => textOf(heading) === '' && heading.closest('template') === null).map(({ tagName }) => `an empty ${tagName}`),
  ];
};

/** The first link skips to the content, and the second is to help now. */
export const firstLinks: Probe = (page) => {
  const first = select(page, 'a')
    .slice(0, 2)
    .map((link) => `${attribute(link, 'href').replace(/^\/.*(?=\/hjalp-nu\/$)/, '')} ${textOf(link)}`)
    .join();
  const isRight = first === '#innehall Hoppa till innehållet,/hjalp-nu/ Behöver du hjälp nu?';
  return [
    ...when(!isRight, `begins with ${first}`),
    ...when(page.document.querySelector('main#innehall[tabindex="-1"]') === null, 'the skip link has nowhere to put the focus'),
  ];
};

export const footerNumbers: Probe = (page) => {
  const numbers = select(page, 'footer a').map((link) => attribute(link, 'href'));
  return ['tel:112', 'tel:1177', 'tel:90101'].filter((href) => !numbers.includes(href)).map((href) => `no link to ${href}`);
};

export const zoom: Probe = ({ document }) => {
  const content = attribute(document.querySelector('meta[name="viewport"]')!, 'content');
  return when(!content.includes('width=device-width') || /maximum-scale|user-scalable/.test(content), `viewport is “${content}”`);
};

/** A page may send people on at once when it has moved, but never while they read. */
export const refresh: Probe = (page) =>
  select(page, 'meta[http-equiv="refresh"]')
    .map((meta) => attribute(meta, 'content'))
    .filter((content) => !content.startsWith('0;url=/'))
    .map((content) => `goes on by itself: ${content}`);

export const autofocus: Probe = (page) => select(page, '[autofocus]').map(({ tagName }) => `${tagName} takes the focus`);

/** What a script says must be heard: in a region that is there from the start, can be seen and waits for its turn. */
export const status: Probe = (page) => [
  ...select(page, '[role="alert"], [aria-live="assertive"]').map(({ tagName }) => `${tagName} interrupts`),
  // A form that its script shows as a whole has its status with it, long before there is anything to say.
  ...select(page, '[role="status"]')
    .filter((region) => region.closest('contribute-form') === null)
    .flatMap((region) =>
      when(
        region.hasAttribute('hidden') || region.closest('[hidden], template') !== null || attribute(region, 'aria-live') === 'off',
        'a status that is not there from the start',
      ),
    ),
  ...select(page, 'entry-search, kommun-filter, way-in').flatMap((search) =>
    when(search.querySelector('[role="status"]') === null, `${search.tagName} has no status`),
  ),
];

/** Only what a script shows later is hidden: parts of an element with a script of its own, and what has its day. */
export const hidden: Probe = (page) =>
  select(page, 'body [hidden]')
    .filter((element) => element.closest('[data-begins], [data-print], .my-list') === null && !hasScript(element))
    .map((element) => `hidden without a reason: ${textOf(element).slice(0, 60)}`);

const hasScript = (element: HtmlElement | null): boolean =>
  element !== null && (element.tagName.includes('-') || hasScript(element.parent));
