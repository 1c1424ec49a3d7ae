import type { Marker } from 'leaflet';
import { wordsOf, type Pill, type Placed } from '../../domain/map/pills.ts';
import { mapText } from '../../text/map.ts';
import { addButton, type LeafletMap } from './open-map.ts';

interface Shown {
  button: HTMLButtonElement;
  marker: Marker;
}

/** The pills that can be pressed. One that is still there after a change is the same button, so that nobody loses the focus. */
export class PillButtons<P extends Pill> {
  #shown = new Map<string, Shown>();
  #map: LeafletMap;
  #choose: (pill: P) => void;
  #chosen: string | undefined;

  constructor(map: LeafletMap, choose: (pill: P) => void) {
    this.#map = map;
    this.#choose = choose;
  }

  draw(pills: readonly Placed<P>[], chosen: string | undefined) {
    this.#chosen = chosen;
    const ids = new Set(pills.map(({ id }) => id));
    for (const [id, shown] of this.#shown) if (!ids.has(id)) this.#remove(id, shown);
    for (const pill of pills) {
      const { button } = this.#shown.get(pill.id) ?? this.#add(pill);
      this.#dress(button, pill);
    }
  }

  #add(pill: Placed<P>): Shown {
    const button = document.createElement('button');
    button.type = 'button';
    const shown = { button, marker: addButton(this.#map, button, pill, () => this.#choose(pill)) };
    this.#shown.set(pill.id, shown);
    return shown;
  }

  /** The focus goes to the map itself rather than to the top of the page. */
  #remove(id: string, { button, marker }: Shown) {
    if (button === document.activeElement) this.#map.getContainer().focus({ preventScroll: true });
    marker.remove();
    this.#shown.delete(id);
  }

  #dress(button: HTMLButtonElement, pill: Placed<P>) {
    const { form, box, namn, count } = pill;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    button.classList.add('pill');
    button.textContent = wordsOf(pill, form);
    button.setAttribute('aria-label', mapText.pill(namn, count));
    button.setAttribute('aria-pressed', String(pill.id === this.#chosen));
    Object.assign(button.style, {
      width: `${width}px`,
      height: `${height}px`,
      marginLeft: `${-width / 2}px`,
      marginTop: `${-height / 2}px`,
    });
  }
}
