/** On a narrow screen the choices fold away when there are hits to see. Says whether it is narrow. */
export function foldFilters(form: HTMLFormElement): boolean {
  const isNarrow = matchMedia('(max-width: 59.99em)').matches;
  if (isNarrow) form.querySelector('details')!.open = false;
  return isNarrow;
}
