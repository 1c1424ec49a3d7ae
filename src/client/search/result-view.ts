import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { searchText } from '../../text/search.ts';
import type { Answer, Choice } from './engine.ts';
import { findCardPlaces } from './card-texts.ts';
import { toCard } from './hit-list.ts';

const pageSize = 20;

const crisisWords = { stark: searchText.crisisStark, mild: searchText.crisisMild };

/** The part of the page that shows hits. It finds its parts once and changes text, lists and `hidden`. */
export class ResultView {
  #root: HTMLElement;
  #status: Element;
  #hits: Element;
  #more: HTMLElement;
  #shown: { rows: readonly FacetRow[]; hits: readonly FacetRow[]; count: number } = { rows: [], hits: [], count: 0 };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#status = root.querySelector('[role="status"]')!;
    this.#hits = this.#part('hits');
    this.#more = this.#part('more');
    this.#more.addEventListener('click', () => this.#showMore());
  }

  clear() {
    this.#status.textContent = '';
    this.#hits.replaceChildren();
    this.#part('examples').hidden = false;
    for (const name of ['crisis', 'understood', 'chosen', 'uncertain', 'nothing', 'dead-end', 'more']) this.#part(name).hidden = true;
  }

  /** `rows` is the whole table: it tells where the card text of a hit is. */
  draw(rows: readonly FacetRow[], q: string, { hits, isUncertain, crisis, chips, labels, chosen, drops }: Answer) {
    this.#part('examples').hidden = true;
    const first = crisis === undefined ? '' : `${crisisWords[crisis]} `;
    const doubt = isUncertain && hits.length > 0 ? ` ${searchText.uncertain}` : '';
    this.#status.textContent = first + searchText.status(hits.length, q, labels) + doubt;
    this.#drawCrisis(crisis);
    this.#drawTags('understood', chips);
    this.#drawTags('chosen', chosen);
    this.#drawTags('nothing', hits.length === 0 ? drops : []);
    this.#part('uncertain').hidden = !isUncertain || hits.length === 0;
    this.#part('dead-end').hidden = hits.length > 0 || drops.length > 0;
    this.#hits.replaceChildren();
    this.#shown = { rows, hits, count: 0 };
    this.#showMore();
  }

  #showMore() {
    const { rows, hits, count } = this.#shown;
    const next = hits.slice(count, count + pageSize);
    const template = this.#part('hit') as unknown as HTMLTemplateElement;
    const places = findCardPlaces(rows);
    this.#hits.append(...next.map((row) => toCard(template, row, places.get(row)!)));
    if (count > 0) this.#hits.children[count]?.querySelector('a')?.focus();
    this.#shown = { rows, hits, count: count + next.length };
    this.#more.hidden = this.#shown.count >= hits.length;
  }

  #drawCrisis(crisis: 'stark' | 'mild' | undefined) {
    const part = this.#part('crisis');
    part.hidden = crisis === undefined;
    if (crisis !== undefined) part.querySelector('p')!.textContent = crisisWords[crisis];
  }

  #drawTags(name: string, links: readonly Choice[]) {
    const template = this.#part('tag') as unknown as HTMLTemplateElement;
    const items = links.map(([label, href]) => {
      const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
      const link = item.querySelector('a')!;
      link.href = href;
      link.textContent = label;
      return item;
    });
    this.#part(name).hidden = items.length === 0;
    this.#part(name)
      .querySelector('ul')!
      .replaceChildren(...items);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}
