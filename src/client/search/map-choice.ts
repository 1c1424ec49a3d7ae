import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { mapText } from '../../text/map.ts';
import type { HitMap } from './hit-map.ts';
import type { ResultView } from './result-view.ts';

/** "Visa träffarna på karta". Nothing of the map is fetched before somebody presses. */
export class MapChoice {
  #root: HTMLElement;
  #view: ResultView;
  #button: HTMLElement;
  #part: HTMLElement;
  #rows: readonly FacetRow[] = [];
  #hits: readonly FacetRow[] = [];
  #map: Promise<HitMap> | undefined;

  constructor(root: HTMLElement, view: ResultView) {
    const find = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    this.#root = root;
    this.#view = view;
    this.#button = find('open-map');
    this.#part = find('hit-map');
    this.#button.addEventListener('click', () => void this.#open());
    find('all-hits').addEventListener('click', () => this.#showAll());
  }

  /** What was found, after each search. */
  update(rows: readonly FacetRow[], hits: readonly FacetRow[]) {
    this.#rows = rows;
    this.#hits = hits;
    this.#button.hidden = !hits.some(({ kommun }) => kommun !== '');
    void this.#map?.then(
      (map) => map.show(hits),
      () => undefined,
    );
  }

  async #open() {
    this.#part.hidden = false;
    this.#part.querySelector('h3')!.focus();
    try {
      this.#map ??= this.#load();
      (await this.#map).show(this.#hits);
    } catch {
      this.#map = undefined;
      this.#part.querySelector('.map')!.textContent = mapText.failed;
    }
  }

  async #load(): Promise<HitMap> {
    const { openHitMap } = await import('./hit-map.ts');
    return openHitMap(this.#part, this.#rows, (hits, namn) => {
      this.#view.narrow(hits, mapText.hitsIn(namn, hits.length));
      this.#focusHits();
    });
  }

  #showAll() {
    this.#view.narrow(this.#hits, undefined);
    void this.#map?.then(
      (map) => map.show(this.#hits),
      () => undefined,
    );
    this.#focusHits();
  }

  #focusHits() {
    this.#root.querySelector<HTMLElement>('h2')!.focus();
  }
}
