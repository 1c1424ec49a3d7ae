import { fold } from '../domain/fold.ts';

/** Narrows the list of kommuner to those that begin with what is typed. Enter goes to the one that is left, or that is called so. */
class KommunFilter extends HTMLElement {
  #input = this.querySelector('input')!;
  #status = this.querySelector('[role="status"]')!;
  #sections = [...this.querySelectorAll('section')];
  #left: HTMLAnchorElement[] = [];

  connectedCallback() {
    this.#input.closest('p')!.hidden = false;
    this.#input.addEventListener('input', this.#narrow);
    this.#input.addEventListener('keydown', this.#press);
    this.#narrow();
  }

  disconnectedCallback() {
    this.#input.removeEventListener('input', this.#narrow);
    this.#input.removeEventListener('keydown', this.#press);
  }

  #narrow = () => {
    const typed = fold(this.#input.value.trim());
    const links = this.#sections.map((section) => narrow(section, typed));
    this.#left = links.reduce((all, some) => [...all, ...some], []);
    const words = this.#left.length === 0 ? 'none' : this.#left.length === 1 ? 'one' : '';
    this.#say(typed === '' ? '' : (this.dataset[words] ?? ''));
  };

  /** The same words once more would be read out once more, at every letter. */
  #say(words: string) {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #press = (event: KeyboardEvent) => {
    const typed = this.#input.value.trim().toLowerCase();
    if (event.key !== 'Enter' || event.isComposing || typed === '') return;
    const called = this.#left.find((link) => link.textContent.toLowerCase() === typed);
    const link = called ?? (this.#left.length === 1 ? this.#left[0] : undefined);
    if (link !== undefined) link.click();
    else if (this.#left.length > 1) this.#status.textContent = this.dataset['several']!;
  };
}

/** The kommuner under a letter that are left. */
function narrow(section: HTMLElement, typed: string): HTMLAnchorElement[] {
  const links = [...section.querySelectorAll<HTMLAnchorElement>('li a')];
  for (const link of links) link.closest('li')!.hidden = !fold(link.textContent).startsWith(typed);
  const left = links.filter((link) => !link.closest('li')!.hidden);
  section.hidden = left.length === 0;
  return left;
}

customElements.define('kommun-filter', KommunFilter);
