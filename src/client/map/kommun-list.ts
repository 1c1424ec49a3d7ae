import type { KartaEntry } from '../../domain/map/karta.ts';
import { entryPath } from '../../domain/paths.ts';
import type { Kind } from '../../domain/taxonomy.ts';
import { mapText } from '../../text/map.ts';

/** The list beside the map: all län, or what is in the place that somebody chose. It finds its parts once. */
export class KommunList {
  #all: HTMLElement;
  #chosen: HTMLElement;
  #heading: HTMLElement;
  #items: HTMLElement;
  #template: HTMLTemplateElement;

  constructor(root: ParentNode, showAll: () => void) {
    const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    this.#all = part('all');
    this.#chosen = part('chosen');
    this.#heading = this.#chosen.querySelector('h2')!;
    this.#items = this.#chosen.querySelector('ul')!;
    this.#template = this.#chosen.querySelector('template')!;
    part('show-all').addEventListener('click', showAll);
  }

  show(namn: string, entries: readonly KartaEntry[]) {
    this.#heading.textContent = mapText.chosen(namn, entries.length);
    this.#items.replaceChildren(...entries.map((entry) => this.#toItem(entry)));
    this.#turn(true);
    this.#heading.focus();
  }

  /** Without moving the focus: somebody went back to where they were. */
  turnBack() {
    this.#turn(false);
  }

  showAll() {
    this.#turn(false);
    this.#all.querySelector('h2')!.focus();
  }

  fail() {
    this.#heading.textContent = mapText.failedList;
    this.#items.replaceChildren();
    this.#turn(true);
    this.#heading.focus();
  }

  #turn(hasChosen: boolean) {
    this.#all.hidden = hasChosen;
    this.#chosen.hidden = !hasChosen;
  }

  #toItem([, kind, id, namn, facts]: KartaEntry): Node {
    const item = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
    const link = item.querySelector('a')!;
    link.href = entryPath({ kind: kind as Kind, id });
    link.textContent = namn;
    item.querySelector('span')!.textContent = facts;
    return item;
  }
}
