import type { Kommun } from '../kommuner.ts';
import { kommunPath, searchPath } from '../paths.ts';
import type { Area } from './area.ts';

/** Where all that is in a kommun is, when a list is too long to hold it. */
interface RestOfList {
  href: string;
  /** The same for those without script, where `href` leads to the search. */
  plain?: string;
}

export type FindRest = (kommun: Kommun) => RestOfList;

/**
 * The kommun's own page. Where this instance has none, the search.
 * @param query what the list is of: "#kind=aktiviteter"
 */
export const onKommunPage =
  (area: Area, query = ''): FindRest =>
  (kommun) => ({ href: pageOf(area, kommun) ?? toSearch(query, kommun) });

/** The search, which can narrow the list to what it is of. */
export const inSearch =
  (area: Area, query: string): FindRest =>
  (kommun) => {
    const plain = pageOf(area, kommun);
    return { href: toSearch(query, kommun), ...(plain === undefined ? {} : { plain }) };
  };

function pageOf({ kommuner }: Area, kommun: Kommun): string | undefined {
  return kommuner.includes(kommun) ? kommunPath(kommun) : undefined;
}

const toSearch = (query: string, { slug }: Kommun) => searchPath(`${query === '' ? '#' : `${query}&`}kommun=${slug}`);
