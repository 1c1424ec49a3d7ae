import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

export { gzipSize, withImports } from '../../scripts/lib/budgets/weights.ts';

export interface Page {
  /** "/kommun/lund/", or "/404.html" */
  address: string;
  html: string;
  document: HtmlElement;
}

const parser = new Parser(await new StaticConfigLoader({}).getConfigFor('index.html'));

const known = new Map<string, Page[]>();

/** Every page in a built site, or those that a pattern chooses, in the order of the addresses. Read once by each worker: parsing takes seconds. */
export function readPages(folder: string, pattern = '**/*.html'): Page[] {
  const key = join(folder, pattern);
  const pages = known.get(key) ?? parsePages(folder, pattern);
  known.set(key, pages);
  return pages;
}

function parsePages(folder: string, pattern: string): Page[] {
  return globSync(pattern, { cwd: folder })
    .sort()
    .map((file) => {
      const path = file.replaceAll('\\', '/');
      return parsePage(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8'));
    });
}

export const parsePage = (address: string, html: string): Page => ({ address, html, document: parser.parseHtml(html) });

export function getPage(pages: readonly Page[], address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`No page: ${address}`);
  return page;
}

/** The real site, as `npm run build` left it. */
export const dist = 'dist';

/** The pages with a fault, as "address: fault". */
export function faultsIn(pages: readonly Page[], check: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`));
}

export function attribute(element: HtmlElement, name: string): string {
  return decode(element.getAttributeValue(name) ?? '');
}

export function textOf(element: HtmlElement | null): string {
  return decode(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => entities[name] ?? whole);
}
