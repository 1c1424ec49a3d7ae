import { createHash } from 'node:crypto';
import { attribute, type Page } from '../built/site.ts';
import { select, when, type Probe } from './probe.ts';

export const policyFirst: Probe = ({ html }) =>
  when(!/<head><meta charset="utf-8"><meta http-equiv="content-security-policy" /i.test(html), 'no policy before what it governs');

const fixed = { 'default-src': "'none'", 'img-src': "'self'", 'font-src': "'self'", 'connect-src': "'self'" };
const expected = { ...fixed, 'base-uri': "'none'", 'form-action': "'self'" };

export const policy: Probe = (page) => {
  const { 'style-src': style, 'script-src': script, ...rest } = policyOf(page);
  const hashes = [...page.html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => `'sha256-${sha256(css!)}'`);
  return [
    ...when(JSON.stringify(rest) !== JSON.stringify(expected), JSON.stringify(rest)),
    ...when(style !== ["'self'", ...hashes].join(' '), `style-src ${style}`),
    ...when(script !== scriptSource(page), `script-src ${script}`),
  ];
};

/** A page without script allows none, and no page may run code that it has made itself. */
const scriptSource = ({ document }: Page): string => (document.querySelector('script') === null ? "'none'" : "'self'");

export const inlineCode: Probe = (page) => [
  ...select(page, 'script').flatMap((script) => when(script.getAttributeValue('src') === null, 'inline script')),
  ...select(page, '*').flatMap(({ attributes, tagName }) =>
    attributes.filter(({ key }) => key === 'style' || key.startsWith('on')).map(({ key }) => `${tagName} ${key}`),
  ),
  ...select(page, '[href], [action]')
    .flatMap((element) => [attribute(element, 'href'), attribute(element, 'action')])
    .filter((address) => /^\s*(javascript|data|vbscript):/i.test(address)),
];

/** Everything that a page asks for by itself comes from here. A link is only followed when somebody wants to. */
export const foreignAddress: Probe = (page) => [
  ...select(page, '[src], [srcset], [poster], link[href], use[href], image[href], object[data], [background]')
    .flatMap((element) => ['src', 'srcset', 'poster', 'href', 'data', 'background'].map((name) => attribute(element, name)))
    .filter((address) => /(^|[\s,])(https?:)?\/\//.test(address)),
  ...(page.html.match(/url\(["']?(?:https?:)?\/\/[^)]*\)/g) ?? []),
  ...(page.html.match(/(?:href|src|action)="http:[^"]*"/g) ?? []),
];

function policyOf({ document }: Page): Record<string, string> {
  const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
  if (meta === null) return {};
  return Object.fromEntries(
    attribute(meta, 'content')
      .split(';')
      .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1).join(' ')]),
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
