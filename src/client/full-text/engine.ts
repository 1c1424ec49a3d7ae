/** What Pagefind's WebAssembly offers. It was made for Pagefind's own script: a test holds the two together. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(at: number, bytes: number, align: number): void;
  __wbindgen_start(): void;
  init_pagefind(...list: Span): number;
  request_indexes(state: number, ...words: Span): Span;
  load_index_chunk(state: number, ...piece: Span): number;
  search(state: number, ...rest: (number | boolean)[]): Span;
}

/** Where something lies in the memory that is shared with the WebAssembly. */
type Span = readonly [at: number, bytes: number];

/** Words as Pagefind asks for them: without accents, and as they were written. */
export interface Question {
  folded: string;
  written: string;
  /** The words as they are, next to one another, and none dropped. */
  isExact: boolean;
}

/** Pagefind's engine with the list of all pages. Everything else about Pagefind is files: see `full-text.ts`. */
export class Engine {
  #wasm: Exports;
  /** The engine gives a new one each time that it learns something. */
  #state: number;

  private constructor(wasm: Exports, list: Uint8Array) {
    this.#wasm = wasm;
    this.#state = wasm.init_pagefind(...this.#put(list)) >>> 0;
  }

  static async create(code: Uint8Array, list: Uint8Array): Promise<Engine> {
    let wasm: Exports | undefined;
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(wasm!.__wbindgen_externrefs) } };
    const { instance } = await WebAssembly.instantiate(code as Uint8Array<ArrayBuffer>, imports);
    wasm = instance.exports as unknown as Exports;
    wasm.__wbindgen_start();
    return new Engine(wasm, list);
  }

  /** The names of the pieces of the index that it takes to answer. */
  piecesFor({ folded }: Question): string[] {
    return JSON.parse(this.#take(this.#wasm.request_indexes(this.#state, ...this.#putText(folded)))) as string[];
  }

  learn(piece: Uint8Array): void {
    this.#state = this.#wasm.load_index_chunk(this.#state, ...this.#put(piece)) >>> 0;
  }

  /** The pages that have the words, best first. */
  search({ folded, written, isExact }: Question): string[] {
    const texts = [folded, written, noFilters, noSort].map((text) => this.#putText(text));
    const answer = this.#wasm.search(this.#state, ...texts[0]!, ...texts[1]!, ...texts[2]!, ...texts[3]!, isExact, false);
    const { results } = JSON.parse(this.#take(answer)) as { results: { p: string }[] };
    return results.map(({ p }) => p);
  }

  #put(bytes: Uint8Array): Span {
    const at = this.#wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  #putText(text: string): Span {
    return this.#put(new TextEncoder().encode(text));
  }

  #take([at, bytes]: Span): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#wasm.memory.buffer, at >>> 0, bytes));
    this.#wasm.__wbindgen_free(at, bytes, 1);
    return text;
  }
}

const noFilters = '{}';
const noSort = '';

/** The values of JavaScript that the engine knows by number. */
function fillTable(table: WebAssembly.Table): void {
  const from = table.grow(4);
  table.set(0, undefined);
  [undefined, null, true, false].forEach((value, i) => table.set(from + i, value));
}
