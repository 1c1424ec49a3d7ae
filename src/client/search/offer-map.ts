import type { FacetRow } from '../../domain/search/facet-columns.ts';
import type { MapChoice } from './map-choice.ts';
import type { ResultView } from './result-view.ts';

/** "Visa träffarna på karta". Nothing of the map is fetched before somebody presses. Returns what tells the map of each search. */
export function offerMap(root: HTMLElement, view: ResultView): (rows: readonly FacetRow[], hits: readonly FacetRow[]) => void {
  const button = root.querySelector<HTMLElement>('[data-part="open-map"]')!;
  let choice: MapChoice | undefined;
  let found: [rows: readonly FacetRow[], hits: readonly FacetRow[]] = [[], []];
  button.addEventListener('click', () => {
    void import('./map-choice.ts').then(({ MapChoice }) => {
      choice ??= new MapChoice(root, view);
      return choice.open(...found);
    });
  });
  return (rows, hits) => {
    found = [rows, hits];
    button.hidden = !hits.some(({ kommun }) => kommun !== '');
    choice?.update(hits);
  };
}
