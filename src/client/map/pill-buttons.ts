import { wordsOf, type Pill, type Placed } from '../../domain/map/pills.ts';
import { mapText } from '../../text/map.ts';
import { addButton, type LeafletMap } from './open-map.ts';

interface Shown<P> {
  /** As it was drawn last: the same pill may come to stand for more, and elsewhere. */
  pill: P;
  button: HTMLButtonElement;
  move: (place: Pill) => void;
  remove: () => void;
}

/** The pills that can be pressed. One that is still there after a change is the same button, so that nobody loses the focus. */
export class PillButtons<P extends Pill> {
  #shown = new Map<string, Shown<P>>();
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
      const shown = this.#shown.get(pill.id) ?? this.#add(pill);
      shown.pill = pill;
      shown.move(pill);
      this.#dress(shown.button, pill);
    }
  }

  #add(pill: P): Shown<P> {
    const button = document.createElement('button');
    button.type = 'button';
    const shown: Shown<P> = { pill, button, ...addButton(this.#map, button, () => this.#choose(shown.pill)) };
    this.#shown.set(pill.id, shown);
    return shown;
  }

  /** The focus goes to the map itself rather than to the top of the page. */
  #remove(id: string, { button, remove }: Shown<P>) {
    if (button === document.activeElement) this.#map.getContainer().focus({ preventScroll: true });
    remove();
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
