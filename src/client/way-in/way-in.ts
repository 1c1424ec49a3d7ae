import { listIn, withList } from '../../domain/list/fragment.ts';
import { searchPath } from '../../domain/paths.ts';
import { isPlace } from '../search/address.ts';
import type { Offer } from './find.ts';

/**
 * One question at a time. Each has a place of its own in the address, so that the back button works, but the answers stay in the
 * form: nobody can read them from the history or from a server's log.
 */
class WayIn extends HTMLElement {
  #form = this.querySelector('form')!;
  #steps = [...this.querySelectorAll<HTMLElement>('[id^="fraga-"]')];
  #missing: string | undefined;

  connectedCallback() {
    this.addEventListener('click', this.#press);
    this.#form.addEventListener('submit', this.#submit);
    window.addEventListener('hashchange', this.#ask);
    this.#ask();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#press);
    this.#form.removeEventListener('submit', this.#submit);
    window.removeEventListener('hashchange', this.#ask);
  }

  #press = (event: Event) => {
    const target = event.target as HTMLElement;
    if (target.matches('[data-back]')) history.back();
    const answer = target.closest<HTMLElement>('[data-answer]');
    if (answer === null) return;
    event.preventDefault();
    this.#missing = answer.dataset['answer']!;
    goTo(this.#steps[1]!);
  };

  /** Whoever comes to a later question without the first begins with the first. */
  #ask = () => {
    if (isPlace()) return;
    const number = new URLSearchParams(location.hash.slice(1)).get('fraga');
    const asked = this.#steps.find(({ id }) => id === `fraga-${number}`);
    const step = asked === undefined || this.#missing === undefined ? this.#steps[0]! : asked;
    const isNew = step.hidden;
    for (const other of this.#steps) other.hidden = other !== step;
    if (isNew) step.querySelector('h2')!.focus();
  };

  #submit = async (event: Event) => {
    event.preventDefault();
    const status = this.#form.querySelector('[role="status"]')!;
    status.textContent = this.dataset['looking']!;
    const params = this.#readAnswers();
    const offers = await import('./find.ts').then(({ findOffers }) => findOffers(params)).catch(() => []);
    status.textContent = '';
    if (offers.length === 0) location.href = searchPath(withMyList(`#${params}`));
    else this.#show(offers);
  };

  /** The answers as the address of a search. */
  #readAnswers(): URLSearchParams {
    const params = new URLSearchParams(this.#missing);
    new FormData(this.#form).forEach((value, name) => {
      if (name === 'nar') new URLSearchParams(String(value)).forEach((id, column) => params.append(column, id));
      else if (value !== '') params.append(name, String(value));
    });
    return params;
  }

  /** Nothing fits all: says what can be left out, and how much there is then. */
  #show(offers: readonly Offer[]) {
    const step = this.#steps[this.#steps.length - 1]!;
    const items = offers.map(({ without, label, query }) => {
      const item = (step.querySelector('template')!.content.cloneNode(true) as DocumentFragment).firstElementChild!;
      item.querySelector('p')!.textContent = without;
      const link = item.querySelector('a')!;
      link.textContent = label;
      link.href = searchPath(`#${query}`);
      return item;
    });
    step.querySelector('ul')!.replaceChildren(...items);
    goTo(step);
  }
}

/** The list that somebody has with them follows along. */
const withMyList = (hash: string) => withList(hash, listIn(location.hash));

function goTo({ id }: HTMLElement): void {
  location.hash = withMyList(`#${id.replace('-', '=')}`);
}

customElements.define('way-in', WayIn);
