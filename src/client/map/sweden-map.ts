import { listIn, withList } from '../../domain/list/fragment.ts';
import type { KommunPill } from '../../domain/map/karta.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { mapText } from '../../text/map.ts';
import { KartaPills } from './karta-pills.ts';
import { KommunList } from './kommun-list.ts';
import { fetchCoarse } from './outlines.ts';
import type { MapView } from './map-view.ts';
import type { PlacePill } from './singles.ts';

/** Near enough to see the kommun and those around it. */
const kommunZoom = 8;

/** The map page. Choosing a place on the map filters the list beside it and moves there; there are no pop-ups. The address holds the kommun. */
class SwedenMap extends HTMLElement {
  #frame = this.querySelector<HTMLElement>('.map')!;
  #list = new KommunList(this, () => this.#showAll());
  #view: MapView | undefined;
  #turn = 0;

  connectedCallback() {
    this.#open().catch((error: unknown) => {
      this.#frame.textContent = mapText.failed;
      throw error;
    });
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.#restore);
    this.#view?.map.remove();
  }

  async #open() {
    const [{ createMapView, offerZoom, showPlace, showPlaces }, pills, coarse] = await Promise.all([
      import('./map-view.ts'),
      KartaPills.fetch(() => this.#view?.redraw()),
      fetchCoarse(),
      document.fonts.ready,
    ]);
    const choose = (pill: PlacePill) => {
      if (pill.isMeant === undefined) this.#write(pills.kommuner.find(({ id }) => id === pill.id)!);
      void this.#show(pills, pill);
    };
    this.#view = createMapView<PlacePill>(this.#frame, coarse, { pillsAt: (zoom, screen) => pills.at(zoom, screen), choose });
    // An instance for a part of the country begins there.
    const own = this.dataset['kommuner']?.split(' ');
    if (own !== undefined) {
      showPlaces(
        this.#view.map,
        pills.kommuner.filter(({ slug }) => own.includes(slug)),
      );
    }
    offerZoom(this, this.#view.map);
    this.#restore = () => {
      const kommun = pills.kommuner.find(({ slug, count }) => slug === readSlug() && count > 0);
      if (kommun === undefined) return this.#turnBack();
      showPlace(this.#view!.map, kommun, kommunZoom);
      void this.#show(pills, { ...kommun, kommuner: [kommun.id] });
    };
    window.addEventListener('popstate', this.#restore);
    if (readSlug() !== null) this.#restore();
  }

  /** What the address asks for, once the map is there. */
  #restore = () => undefined as void;

  async #show(pills: KartaPills, { id, namn, kommuner, isMeant = () => true }: PlacePill) {
    const own = this.#mark(id);
    // A build gets old.
    const { date: today } = toStockholm(new Date());
    const lists = await Promise.all(kommuner.map((kod) => pills.entries.in(kod))).catch(() => undefined);
    if (own !== this.#turn) return;
    if (lists === undefined) return this.#list.fail();
    this.#list.show(
      namn,
      lists.flat().filter(([row, , , , , gone = '9999-12-31']) => isMeant(row) && gone > today),
    );
  }

  /** What is chosen now, and its number: a list that comes when something else has been chosen is too late. */
  #mark(id: string | undefined): number {
    this.#view?.mark(id);
    return ++this.#turn;
  }

  #turnBack() {
    this.#mark(undefined);
    this.#list.turnBack();
  }

  #showAll() {
    if (readSlug() !== null) write('');
    this.#mark(undefined);
    this.#list.showAll();
  }

  #write({ slug }: KommunPill) {
    if (readSlug() !== slug) write(`#kommun=${slug}`);
  }
}

/** A new place in the history. The list that somebody has with them stays in the address. */
function write(hash: string): void {
  history.pushState(null, '', location.pathname + withList(hash, listIn(location.hash)));
}

const readSlug = () => new URLSearchParams(location.hash.slice(1)).get('kommun');

customElements.define('sweden-map', SwedenMap);
