/** The words and choices in the form, as an address holds them. The words have no name in the form: without script nothing is sent. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const id of ['q', 'plats']) {
    const words = form.querySelector<HTMLInputElement>(`#${id}`)!.value.trim();
    if (words !== '') params.set(id, words);
  }
  new FormData(form).forEach((value, name) => {
    if (value !== '') params.append(name, String(value));
  });
  return params;
}

/** Sets the form to what the address says, so that back, forward, reload and paste restore it. */
export function writeForm(form: HTMLFormElement, params: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = params.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = params.get(field.name || field.id) ?? '';
  }
  openFilled(form);
}

/** A fold within the choices that holds one of them is open. */
function openFilled(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('details details')) {
    const fields = [...fold.querySelectorAll<HTMLInputElement>('input, select')];
    if (fields.some((field) => (field.type === 'checkbox' ? field.checked : field.value !== ''))) fold.open = true;
  }
}
