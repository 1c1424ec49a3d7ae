import type { Completion } from '../../domain/search/suggestions.ts';
import { countSuggestions } from '../../text/search.ts';

/** What the words in the field could become. */
type Complete = (typed: string) => Completion[];

/**
 * Suggestions under a search field, as the editable combobox of the ARIA Authoring Practices. The arrows write the suggestion
 * in the field, so that Enter always does one thing: search for what the field says.
 */
export class SuggestBox {
  #input: HTMLInputElement;
  #list: HTMLElement;
  /** Made here, and not on the page: nobody who follows a link to a search has to fetch it. */
  #heard = Object.assign(document.createElement('p'), { className: 'unseen' });
  #complete: Complete;
  #labels: Readonly<Record<string, string>>;
  #submits: boolean;
  #shown: Completion[] = [];
  #active = -1;
  #typed = '';

  constructor(input: HTMLInputElement, list: HTMLElement, complete: Complete, labels: Readonly<Record<string, string>>, submits = true) {
    this.#input = input;
    this.#list = list;
    this.#complete = complete;
    this.#labels = labels;
    this.#submits = submits;
    this.#heard.setAttribute('aria-live', 'polite');
    list.after(this.#heard);
    input.addEventListener('input', this.#suggest);
    input.addEventListener('keydown', this.#press);
    input.addEventListener('blur', () => this.close());
    input.form!.addEventListener('submit', () => this.close());
    // The mouse must not take the focus from the field before the click has chosen.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', this.#choose);
    // Somebody may have typed while this was on its way.
    if (document.activeElement === input && input.value !== '') this.#suggest();
  }

  close() {
    this.#list.hidden = true;
    this.#count(0);
    this.#input.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }

  #suggest = () => {
    this.#typed = this.#input.value;
    this.#shown = this.#complete(this.#typed);
    if (this.#shown.length === 0) return this.close();
    this.#list.replaceChildren(...this.#shown.map((completion, i) => this.#toOption(completion, i)));
    this.#list.hidden = false;
    this.#count(this.#shown.length);
    this.#input.setAttribute('aria-expanded', 'true');
    this.#mark(-1);
  };

  /** Read out beside the field: a list that opens makes no sound. As many as before is no news. */
  #count(count: number) {
    const words = countSuggestions(count);
    if (this.#heard.textContent !== words) this.#heard.textContent = words;
  }

  #toOption({ text, kind }: Completion, i: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${i}`;
    option.setAttribute('role', 'option');
    option.textContent = `${text} `;
    const label = document.createElement('span');
    label.className = 'soft';
    label.textContent = this.#labels[kind]!;
    option.append(label);
    return option;
  }

  #press = (event: KeyboardEvent) => {
    if (this.#list.hidden) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#input.value = this.#typed;
      this.close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const places = this.#shown.length + 1;
    this.#mark(((this.#active + 1 + step + places) % places) - 1);
    this.#input.value = this.#shown[this.#active]?.value ?? this.#typed;
  };

  #choose = (event: MouseEvent) => {
    const option = (event.target as Element).closest('[role="option"]');
    if (option === null) return;
    this.#input.value = this.#shown[[...this.#list.children].indexOf(option)]!.value;
    this.close();
    if (this.#submits) this.#input.form!.querySelector('button')!.click();
  };

  /** -1 is the field itself, with what was typed. */
  #mark(active: number) {
    this.#active = active;
    [...this.#list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', this.#list.children[active]!.id);
  }
}
