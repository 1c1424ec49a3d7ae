import type { HtmlElement } from 'html-validate';
import type { Page } from '../built/site.ts';

/** Says what is wrong with a page, in a few words for each fault. */
export type Probe = (page: Page) => readonly string[];

/** In the order of the page. html-validate gives all that one selector finds before what the next one finds. */
export function select({ document }: Page, selector: string): HtmlElement[] {
  const found = document.querySelectorAll(selector);
  if (found.length < 2 || !selector.includes(',')) return found;
  const isFound = new Set(found);
  return document.querySelectorAll('*').filter((element) => isFound.has(element));
}

/** Each fault once. */
export const when = (isWrong: boolean, fault: string): string[] => (isWrong ? [fault] : []);
