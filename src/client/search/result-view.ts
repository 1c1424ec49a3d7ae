import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { isScattered } from '../../domain/search/scattered.ts';
import { answerText } from '../../text/search-answer.ts';
import { hitText } from '../../text/hits.ts';
import type { Choice } from './engine.ts';
import { findCardPlaces } from './card-texts.ts';
import { toCard } from './hit-list.ts';
import type { Around } from './around.ts';
import type { NearAnswer } from './near-answer.ts';

const pageSize = 20;

const hiddenBeforeUse = 'crisis understood chosen nothing dead-end more narrowed open-map hit-map'.split(' ');

const crisisWords = { stark: answerText.crisisStark, mild: answerText.crisisMild };

/** The part of the page that shows hits. It finds its parts once and changes text, lists and `hidden`. */
export class ResultView {
  #root: HTMLElement;
  #status: Element;
  #hits: Element;
  #more: HTMLElement;
  #shown: { rows: readonly FacetRow[]; hits: readonly FacetRow[]; count: number; around?: Around | undefined } = {
    rows: [],
    hits: [],
    count: 0,
  };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#status = root.querySelector('[role="status"]')!;
    this.#hits = this.#part('hits');
    this.#more = this.#part('more');
    this.#more.addEventListener('click', () => this.#showMore());
  }

  clear(words = '') {
    if (this.#status.textContent !== words) this.#status.textContent = words;
    this.#hits.replaceChildren();
    this.#part('examples').hidden = false;
    this.#clearAround();
    for (const name of hiddenBeforeUse) this.#part(name).hidden = true;
  }

  /** Nothing is found yet, and more is on its way. */
  wait(words: string) {
    this.clear(words);
    this.#part('examples').hidden = true;
  }

  /** `rows` is the whole table: it tells where the card text of a hit is. */
  draw(rows: readonly FacetRow[], q: string, found: NearAnswer, lacksText: boolean) {
    const { hits, crisis, chips, chosen, drops, around } = found;
    this.#part('examples').hidden = true;
    this.#part('narrowed').hidden = true;
    this.#say(q, found, lacksText);
    this.#clearAround();
    around?.draw(this.#root, rows, (links) => this.#drawTags('about', links));
    this.showCrisis(crisis);
    this.#drawTags('understood', chips);
    this.#drawTags('chosen', chosen);
    this.#drawTags('nothing', hits.length === 0 ? drops : []);
    this.#part('dead-end').hidden = hits.length > 0 || drops.length > 0 || around !== undefined;
    this.#hits.replaceChildren();
    this.#shown = { rows, hits: around?.hasLists ? [] : hits, count: 0, around };
    this.#showMore();
  }

  /** One status says it all. What is to be seen beside the numbers to ring, or beside the places to choose among, is not seen here too. */
  #say(q: string, { hits, isUncertain, isStandIn, crisis, labels, around }: NearAnswer, lacksText: boolean) {
    const isNothing = isStandIn && hits.length > 0;
    const counted = isNothing ? answerText.standIn(q, labels) : answerText.status(hits.length, q, labels);
    const said = document.createElement('span');
    said.className = 'said';
    said.textContent = [crisis && crisisWords[crisis], around?.said].filter(Boolean).join(' ');
    const shown = [
      around === undefined ? counted + (isScattered(hits) ? answerText.asksWhere : '') : around.status(counted, labels),
      isUncertain && !isNothing && hits.length > 0 ? answerText.uncertain : '',
      lacksText ? answerText.onlyNames : '',
    ];
    const words = [said.textContent, ...shown].filter(Boolean).join(' ');
    // The same hits are drawn more than once, and the same words once more would be read out once more.
    if (words !== this.#status.textContent) this.#status.replaceChildren(said, words.slice(said.textContent.length));
  }

  /** Only some of the hits, with words about them: what somebody chose on the map. Without words it is all of them again. */
  narrow(hits: readonly FacetRow[], words: string | undefined) {
    this.#part('narrowed').hidden = words === undefined;
    this.#status.textContent = words ?? hitText.hits(hits.length);
    this.#hits.replaceChildren();
    // All hits around a place stand in lists of their own.
    const hasLists = this.#shown.around?.hasLists === true && words === undefined;
    this.#part('near').hidden = !hasLists;
    this.#shown = { ...this.#shown, hits: hasLists ? [] : hits, count: 0 };
    this.#showMore();
  }

  #showMore() {
    const { rows, hits, count, around } = this.#shown;
    const next = hits.slice(count, count + pageSize);
    const template = this.#part('hit') as unknown as HTMLTemplateElement;
    const places = findCardPlaces(rows);
    const cards = next.map((row) => toCard(template, row, places.get(row)!));
    cards.forEach((card, i) => around?.addDistance(card, next[i]!));
    this.#hits.append(...cards);
    if (count > 0) this.#hits.children[count]?.querySelector('a')?.focus();
    this.#shown = { rows, hits, count: count + next.length, around };
    this.#more.hidden = this.#shown.count >= hits.length;
  }

  #clearAround() {
    this.#part('about').hidden = true;
    this.#part('near').hidden = true;
    this.#part('near').replaceChildren();
  }

  /** The numbers to ring, before anything else. They can stand there while the hits are still on their way. */
  showCrisis(crisis: 'stark' | 'mild' | undefined) {
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
