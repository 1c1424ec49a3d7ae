import { fold } from '../domain/fold.ts';

/** Narrows the list of kommuner to those that begin with what is typed. */
class KommunFilter extends HTMLElement {
  #input = this.querySelector('input')!;
  #status = this.querySelector('[role="status"]')!;
  #sections = [...this.querySelectorAll('section')];

  connectedCallback() {
    this.#input.closest('p')!.hidden = false;
    this.#input.addEventListener('input', this.#narrow);
    this.#narrow();
  }

  disconnectedCallback() {
    this.#input.removeEventListener('input', this.#narrow);
  }

  #narrow = () => {
    const typed = fold(this.#input.value.trim());
    let shown = 0;
    for (const section of this.#sections) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) item.hidden = !fold(item.querySelector('a')!.textContent).startsWith(typed);
      const left = items.filter((item) => !item.hidden).length;
      section.hidden = left === 0;
      shown += left;
    }
    this.#status.textContent = shown === 0 ? this.dataset['none']! : '';
  };
}

customElements.define('kommun-filter', KommunFilter);
