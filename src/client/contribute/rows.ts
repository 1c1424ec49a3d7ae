let made = 0;

/** The lists of the form in which rows can be added. */
export function listsIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-rows]')];
}

export function rowsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

/** One more row at the end, or nothing when there are as many as there may be. */
export function addRow(list: HTMLElement, today: string): HTMLElement | undefined {
  if (rowsIn(list).length >= Number(list.dataset['max'])) return undefined;
  const row = (list.querySelector('template')!.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const mark = `${++made}-`;
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.split('--rad--').join(mark));
    }
  }
  const seen = row.querySelector<HTMLInputElement>('[name="sedd"]');
  if (seen !== null) seen.value = today;
  list.querySelector('[data-part="rows"]')!.append(row);
  renumber(list);
  return row;
}

export function removeRow(row: HTMLElement): void {
  const list = row.closest<HTMLElement>('[data-rows]')!;
  row.remove();
  renumber(list);
  list.querySelector<HTMLElement>('[data-part="add"]')!.focus();
}

/** Leaves exactly so many rows, all of them new. */
export function resetRows(list: HTMLElement, count: number, today: string): void {
  for (const row of rowsIn(list)) row.remove();
  for (let i = 0; i < Math.max(count, Number(list.dataset['start'])); i++) addRow(list, today);
  renumber(list);
}

function renumber(list: HTMLElement): void {
  const rows = rowsIn(list);
  rows.forEach((row, i) => (row.querySelector('[data-part="number"]')!.textContent = rows.length > 1 ? String(i + 1) : ''));
  const isLast = rows.length <= Number(list.dataset['start']);
  for (const row of rows) row.querySelector<HTMLElement>('[data-part="remove"]')!.hidden = isLast;
  list.querySelector<HTMLElement>('[data-part="add"]')!.hidden = rows.length >= Number(list.dataset['max']);
}
