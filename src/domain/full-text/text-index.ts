import { readCbor } from './cbor.ts';
import { swedishStem } from './swedish-stem.ts';

/** The pages that a word stands on, each by how far it is from the one before, with the steps between its places there. */
type Pages = readonly (readonly [step: number, steps: readonly number[]])[];

/** A word of a piece: folded to its stem, and the same with other letters in it. */
type Entry = readonly [stem: string, pages: Pages, spelled: readonly (readonly [string, Pages])[]];

type List = readonly [
  version: string,
  pages: readonly (readonly [string, number])[],
  pieces: readonly (readonly [string, string, string])[],
];

/** The index that Pagefind has made of the pages, read as Pagefind's own search reads it when words stand in quotation marks. */
export class TextIndex {
  #names: readonly string[];
  #pieces: List[2];
  #words = new Map<string, Entry>();

  /** Takes the list of all pages and pieces. */
  constructor(list: Uint8Array) {
    [, this.#names, this.#pieces] = readList(list);
  }

  /** The names of the pieces that the words stand in, if they stand anywhere. */
  piecesFor(words: readonly string[]): string[] {
    return [...new Set(words.map((word) => this.#pieceOf(swedishStem(word))))].filter((name) => name !== '');
  }

  learn(piece: Uint8Array): void {
    const [entries] = readCbor(piece) as readonly [readonly Entry[]];
    for (const entry of entries) this.#words.set(entry[0], entry);
  }

  /** The names of the pages that have all of the words, one after the other. */
  search(words: readonly string[]): string[] {
    const [first, ...others] = words.map((word) => this.#placesOf(swedishStem(word)));
    if (first === undefined) return [];
    const isThere = (page: number, places: readonly number[]) =>
      others.length === 0 || places.some((place) => others.every((other, i) => other.get(page)?.includes(place + 1 + i)));
    return [...first].filter(([page, places]) => isThere(page, places)).map(([page]) => this.#names[page]!);
  }

  /** The last piece that does not begin behind the stem. */
  #pieceOf(stem: string): string {
    let name = '';
    for (const [from, , own] of this.#pieces) if (from <= stem) name = own;
    return name;
  }

  /** By page. */
  #placesOf(stem: string): ReadonlyMap<number, readonly number[]> {
    const [, pages, spelled] = this.#words.get(stem) ?? ['', [], []];
    const places = new Map<number, readonly number[]>();
    for (const list of [pages, ...spelled.map(([, own]) => own)]) {
      let page = 0;
      for (const [step, steps] of list) {
        page += step;
        places.set(page, [...(places.get(page) ?? []), ...toPlaces(steps)]);
      }
    }
    return places;
  }
}

function readList(list: Uint8Array): readonly [string, readonly string[], List[2]] {
  const [version, pages, pieces] = readCbor(list) as unknown as List;
  return [version, pages.map(([name]) => name), pieces];
}

/** A number below zero says how much the words that follow weigh. The steps begin anew after it. */
function toPlaces(steps: readonly number[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const step of steps) {
    place = step < 0 ? 0 : place + step;
    if (step >= 0) places.push(place);
  }
  return places;
}
