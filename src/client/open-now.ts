import type { Schedule } from '../domain/schedule.ts';
import { toStockholm } from '../domain/stockholm.ts';
import { describeOpen } from '../text/open-now.ts';

const everyMinute = 60_000;

/** Says whether a line is open by the clock in Sweden, and keeps saying so while the page is open. */
class OpenNow extends HTMLElement {
  #schedule = JSON.parse(this.dataset['schedule']!) as Schedule;
  #words = { open: this.dataset['open']!, closed: this.dataset['closed']! };
  #timer = 0;

  connectedCallback() {
    this.#show();
    this.#timer = window.setInterval(this.#show, everyMinute);
  }

  disconnectedCallback() {
    window.clearInterval(this.#timer);
  }

  #show = () => {
    const said = describeOpen(this.#schedule, toStockholm(new Date()), this.#words);
    this.classList.toggle('is-open', said.startsWith(this.#words.open));
    this.textContent = said === '' ? '' : ` ${said}`;
  };
}

customElements.define('open-now', OpenNow);
