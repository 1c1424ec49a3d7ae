import { textOf, type Page } from '../built/site.ts';
import * as forms from './forms.ts';
import * as frame from './frame.ts';
import * as links from './links.ts';
import * as policy from './policy.ts';
import type { Probe } from './probe.ts';
import * as words from './words.ts';

/** What engines miss, by name. Each is quick enough to look at every page. */
export const probes: Readonly<Record<string, Probe>> = { ...frame, ...words, ...links, ...forms, ...policy };

/** The only fault that takes two pages. */
export function sameTitles(pages: readonly Page[]): string[] {
  const titles = Map.groupBy(pages, ({ document }) => textOf(document.querySelector('title')));
  return [...titles]
    .filter(([, { length }]) => length > 1)
    .map(([title, same]) => `${title}: ${same.map(({ address }) => address).join(' ')}`);
}
