import { facetTablePath } from '../../domain/paths.ts';
import type { FacetTable } from '../../domain/search/facet-table.ts';
import { fetchJson } from '../fetch-json.ts';
import { isPlace, readAddress, writeAddress } from './address.ts';
import { becomeCombobox } from './combobox.ts';
import { readForm, writeForm } from './search-form.ts';
import type { SearchPage } from './search-page.ts';

/** The search page: the form writes the address, and the address decides what is shown. What does it comes when it is needed. */
class EntrySearch extends HTMLElement {
  #form = this.querySelector('form')!;
  #status = this.querySelector<HTMLElement>('[role="status"]')!;
  #page: Promise<SearchPage> | undefined;
  #suggests = false;

  connectedCallback() {
    becomeCombobox(this.querySelector<HTMLInputElement>('#q')!, this.querySelector<HTMLElement>('[role="listbox"]')!);
    becomeCombobox(this.querySelector<HTMLInputElement>('#plats')!, this.querySelector<HTMLElement>('#platser')!);
    this.#form.addEventListener('submit', this.#submit);
    this.#form.addEventListener('focusin', this.#prepare);
    this.addEventListener('click', this.#follow);
    this.addEventListener('click', this.#locate);
    for (const button of this.querySelectorAll<HTMLElement>('[data-locate]')) button.hidden = !('geolocation' in navigator);
    window.addEventListener('popstate', this.#restore);
    document.querySelector('.skip')!.addEventListener('click', this.#skip);
    if (String(readAddress()) !== '') this.#restore();
    else this.querySelector<HTMLElement>('[data-part="examples"]')!.hidden = false;
  }

  disconnectedCallback() {
    this.#form.removeEventListener('submit', this.#submit);
    this.#form.removeEventListener('focusin', this.#prepare);
    this.removeEventListener('click', this.#follow);
    this.removeEventListener('click', this.#locate);
    window.removeEventListener('popstate', this.#restore);
    document.querySelector('.skip')!.removeEventListener('click', this.#skip);
  }

  /** The skip link must not take the place of the search in the address. */
  #skip = (event: Event) => {
    event.preventDefault();
    document.querySelector('main')!.focus();
  };

  /** A net that failed once may work the next time. */
  #load(): Promise<SearchPage> {
    this.#page ??= loadPage(this);
    this.#page.catch(() => (this.#page = undefined));
    return this.#page;
  }

  /** Nobody has asked for anything yet, so a failure waits until somebody does. */
  #prepare = () => {
    if (this.#suggests) return;
    this.#suggests = true;
    this.#load()
      .then((page) => page.openFields())
      .catch(() => (this.#suggests = false));
  };

  #submit = (event: Event) => {
    event.preventDefault();
    this.#go(readForm(this.#form));
  };

  /** Links that only change the search need no new page. */
  #follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.results .tags a');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(new URLSearchParams(link.hash.slice(1)));
  };

  /** Only a press on the button asks the browser where it is. */
  #locate = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-locate]');
    if (button !== null) void this.#load().then((page) => page.fillPlace(button));
  };

  #go(params: URLSearchParams) {
    writeAddress(params);
    this.querySelector<HTMLElement>('.results h2')!.focus();
    void this.#show();
  }

  /** Going to a place on the page is no new search. */
  #restore = () => {
    if (!isPlace()) void this.#show();
  };

  async #show() {
    writeForm(this.#form, readAddress());
    if (this.#status.textContent === '') this.#status.textContent = this.dataset['loading']!;
    try {
      const page = await this.#load();
      await page.show();
    } catch (error) {
      // What has been found for something else meanwhile stays.
      if (this.querySelector('.results .card') === null) this.#status.textContent = this.dataset['failed']!;
      throw error;
    }
  }
}

/** The code and the table at the same time: on a poor net, one after the other takes a second more. */
async function loadPage(root: HTMLElement): Promise<SearchPage> {
  const [{ createSearchPage }, table] = await Promise.all([import('./search-page.ts'), fetchJson<FacetTable>(facetTablePath())]);
  return createSearchPage(root, table);
}

customElements.define('entry-search', EntrySearch);
