import { isOpen, type Schedule } from '../domain/schedule.ts';
import { toStockholm } from '../domain/stockholm.ts';

const everyMinute = 60_000;

/** Says whether a line is open by the clock in Sweden, and keeps saying so while the page is open. */
class OpenNow extends HTMLElement {
  #schedule = JSON.parse(this.dataset['schedule']!) as Schedule;
  #timer = 0;

  connectedCallback() {
    this.#show();
    this.#timer = window.setInterval(this.#show, everyMinute);
  }

  disconnectedCallback() {
    window.clearInterval(this.#timer);
  }

  #show = () => {
    const open = isOpen(this.#schedule, toStockholm(new Date()));
    this.classList.toggle('is-open', open === true);
    this.textContent = open === undefined ? '' : ` ${open ? this.dataset['open'] : this.dataset['closed']}`;
  };
}

customElements.define('open-now', OpenNow);
