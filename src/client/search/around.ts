import type { NearQuery } from '../../domain/places/near-query.ts';
import type { NearView } from '../../domain/places/near-view.ts';
import type { Place } from '../../domain/places/places.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import type { Choice } from './engine.ts';

/** How hits are shown around a place. */
export interface Around {
  /** The place's own lists are shown in the place of the one list. */
  hasLists: boolean;
  /** What stands beside the places to choose among. */
  said?: string | undefined;
  /** What is said in the place of how many hits there are. */
  status(counted: string, labels: readonly string[]): string;
  draw(root: HTMLElement, rows: readonly FacetRow[], drawTags: (links: readonly Choice[]) => void): void;
  addDistance(card: Element, row: FacetRow): Element;
}

export interface About {
  text: string;
  choices: readonly Choice[];
  /** The person asked for what is near, and has not said where that is. */
  asksWhere?: boolean;
  /** And for nothing else, so there is nothing to count. */
  isAll?: boolean;
}

/** From where it is counted, and how far it is. */
export interface Distances {
  place: Place;
  kmOf: (row: FacetRow) => number | undefined;
}

export interface NearResult extends Distances {
  query: NearQuery;
  view: NearView;
  /** Lines to talk to, when there is nothing else that can be reached from there. */
  lines: readonly FacetRow[];
}
