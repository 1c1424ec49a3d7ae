/** The words and choices in the form, as an address would hold them. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (value !== '') params.append(name, String(value));
  });
  return params;
}

/** Sets the form to what the address says, so that back, forward, reload and paste restore it. */
export function writeForm(form: HTMLFormElement, params: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = params.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = params.get(field.name) ?? '';
  }
  openFilled(form);
}

/** On a narrow screen the choices fold away when there are hits to see. */
export function foldFilters(form: HTMLFormElement): void {
  const filters = form.querySelector('details')!;
  if (matchMedia('(max-width: 59.99em)').matches) filters.open = false;
}

/** A fold within the choices that holds one of them is open. */
function openFilled(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('details details')) {
    const fields = [...fold.querySelectorAll<HTMLInputElement>('input, select')];
    if (fields.some((field) => (field.type === 'checkbox' ? field.checked : field.value !== ''))) fold.open = true;
  }
}

/** Writes how many hits each answer would give. */
export function writeCounts(form: HTMLFormElement, counts: ReadonlyMap<string, number>): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-count]')) {
    part.textContent = `(${counts.get(part.dataset['count']!) ?? 0})`;
  }
  for (const option of form.querySelectorAll('option')) {
    const key = `${option.parentElement!.closest('select')!.name}:${option.value}`;
    if (/\(\d+\)$/.test(option.text)) option.text = option.text.replace(/\d+\)$/, `${counts.get(key) ?? 0})`);
  }
}
