import { searchText } from '../../text/search.ts';
import type * as EngineModule from './engine.ts';
import { ResultView } from './result-view.ts';
import { SuggestBox } from './suggest-box.ts';
import { foldFilters, readForm, writeCounts, writeForm } from './search-form.ts';

/** The search page: the form writes the address, and the address decides what is shown. */
class EntrySearch extends HTMLElement {
  #form = this.querySelector('form')!;
  #view = new ResultView(this.querySelector('.results')!);
  #loading: Promise<[typeof EngineModule, EngineModule.Engine]> | undefined;
  #suggestions: SuggestBox | undefined;
  #turn = 0;

  connectedCallback() {
    this.#suggest();
    this.#form.addEventListener('submit', this.#submit);
    this.#form.addEventListener('focusin', this.#load, { once: true });
    this.addEventListener('click', this.#follow);
    window.addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback() {
    this.#form.removeEventListener('submit', this.#submit);
    this.removeEventListener('click', this.#follow);
    window.removeEventListener('popstate', this.#restore);
  }

  #load = () => (this.#loading ??= import('./engine.ts').then(async (module) => [module, await module.loadEngine()]));

  #suggest() {
    const input = this.#form.querySelector<HTMLInputElement>('[name="q"]')!;
    const all = async () => (await this.#load())[1].suggestions;
    this.#suggestions = new SuggestBox(input, this.querySelector('[role="listbox"]')!, all, searchText.suggestionKinds);
  }

  #submit = (event: Event) => {
    event.preventDefault();
    this.#suggestions!.close();
    this.#go(`?${readForm(this.#form)}`);
  };

  /** Links that only change the search need no new page. */
  #follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.results .tags a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(link.search);
  };

  #go(query: string) {
    history.pushState(null, '', query === '?' ? location.pathname : query);
    this.#restore();
    this.#view.focus();
  }

  #restore = () => {
    const params = new URLSearchParams(location.search);
    writeForm(this.#form, params);
    this.#show(params).catch((error: unknown) => {
      this.#view.fail();
      throw error;
    });
  };

  /** Shows what names, needs and filters give, then the same with the full text behind it. */
  async #show(params: URLSearchParams) {
    const turn = ++this.#turn;
    if (location.search === '') return this.#view.clear();
    this.#view.wait(searchText.loading);
    foldFilters(this.#form);
    const [module, engine] = await this.#load();
    const first = module.answer(engine, params, new Map());
    if (turn !== this.#turn) return;
    this.#draw(engine, params, first);
    const fullText = await module.searchFullText(first.rest);
    if (turn !== this.#turn || fullText.size === 0) return;
    this.#draw(engine, params, module.answer(engine, params, fullText));
  }

  #draw({ rows }: EngineModule.Engine, params: URLSearchParams, answer: EngineModule.Answer) {
    writeCounts(this.#form, answer.counts);
    this.#view.draw(rows, (params.get('q') ?? '').trim(), answer);
  }
}

customElements.define('entry-search', EntrySearch);
