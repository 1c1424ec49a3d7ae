import { sorted } from '../domain/sorted.ts';

/** Lets the reader sort the table inside: each heading becomes a button. Without script it stands in the order it was built in. */
class SortableTable extends HTMLElement {
  #heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  #body = this.querySelector('tbody')!;
  #letters = this.querySelector<HTMLElement>('.letters');
  #status = this.querySelector('[role="status"]')!;

  connectedCallback() {
    // A table that is moved is connected once more.
    if (this.classList.contains('is-sortable')) return;
    this.#heads.forEach((head, column) => head.replaceChildren(this.#toButton(head, column)));
    const hint = document.createElement('span');
    hint.className = 'screen-only';
    hint.textContent = ` ${this.dataset['hint']!}`;
    this.querySelector('caption')!.append(hint);
    this.classList.add('is-sortable');
  }

  #toButton(head: HTMLTableCellElement, column: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => this.#sort(column));
    return button;
  }

  /** Names from A, numbers from the largest. The same heading again turns it round. */
  #sort(column: number) {
    const head = this.#heads[column]!;
    const rows = [...this.#body.rows].map((row) => ({ row, value: valueOf(row.cells[column]!) }));
    const isText = rows.every(({ value }) => typeof value === 'string');
    const was = head.getAttribute('aria-sort');
    const isAscending = was === null ? isText : was === 'descending';
    const sign = isAscending ? 1 : -1;
    const inOrder = sorted(rows, (a, b) => sign * compare(a.value, b.value));
    this.#body.append(...inOrder.map(({ row }) => row));
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
    // Letters lead to where names begin with them only while names go from A.
    if (this.#letters !== null) this.#letters.hidden = !(column === 0 && isAscending);
    const order = this.dataset[isText ? (isAscending ? 'az' : 'za') : isAscending ? 'up' : 'down']!;
    this.#status.textContent = `${head.textContent}: ${order}`;
  }
}

const swedish = new Intl.Collator('sv');

/** What begins with a number is that number: "1 234", "0,5", "3 av 33" and "2 (12 %)". A dash is less than nothing. */
function valueOf(cell: HTMLTableCellElement): string | number {
  const text = cell.textContent!.trim();
  const number = /^\d[\d\s]*(,\d+)?/.exec(text)?.[0];
  if (text === '–') return -1;
  return number === undefined ? text : Number(number.replace(/\s/g, '').replace(',', '.'));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : swedish.compare(String(a), String(b));
}

customElements.define('sortable-table', SortableTable);
