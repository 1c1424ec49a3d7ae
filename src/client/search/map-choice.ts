import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { mapText } from '../../text/map.ts';
import { openHitMap, type HitMap } from './hit-map.ts';
import type { ResultView } from './result-view.ts';

/** What somebody does with the map of the hits. */
export class MapChoice {
  #root: HTMLElement;
  #view: ResultView;
  #part: HTMLElement;
  #hits: readonly FacetRow[] = [];
  #map: Promise<HitMap> | undefined;

  constructor(root: HTMLElement, view: ResultView) {
    const find = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    this.#root = root;
    this.#view = view;
    this.#part = find('hit-map');
    find('all-hits').addEventListener('click', () => this.#showAll());
  }

  /** Other hits, after a new search. */
  update(hits: readonly FacetRow[]) {
    this.#hits = hits;
    void this.#map?.then(
      (map) => map.show(hits),
      () => undefined,
    );
  }

  async open(rows: readonly FacetRow[], hits: readonly FacetRow[]) {
    this.#hits = hits;
    this.#part.hidden = false;
    this.#part.querySelector('h3')!.focus();
    try {
      this.#map ??= openHitMap(this.#part, rows, (some, namn) => this.#narrow(some, namn));
      (await this.#map).show(this.#hits);
    } catch {
      this.#map = undefined;
      this.#part.querySelector('[data-part="map-note"]')!.textContent = mapText.failed;
    }
  }

  #narrow(hits: readonly FacetRow[], namn: string) {
    this.#view.narrow(hits, mapText.hitsIn(namn, hits.length));
    this.#focusHits();
  }

  #showAll() {
    this.#view.narrow(this.#hits, undefined);
    this.update(this.#hits);
    this.#focusHits();
  }

  #focusHits() {
    this.#root.querySelector<HTMLElement>('h2')!.focus();
  }
}
