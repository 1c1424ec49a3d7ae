const attributes = (listId: string) => ({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': listId,
  'aria-haspopup': 'listbox',
});

/** Says that suggestions will come, before anybody has reached the field: a change of role later is not read out. */
export function becomeCombobox(input: HTMLInputElement, list: HTMLElement): void {
  for (const [name, value] of Object.entries(attributes(list.id))) input.setAttribute(name, value);
}
