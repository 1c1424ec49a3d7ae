import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { complete, suggestionSteps } from '../../domain/search/suggestions.ts';
import { suggestionKinds } from '../../text/search.ts';
import { inSlices } from '../in-slices.ts';
import { SuggestBox } from './suggest-box.ts';

const mostSuggestions = 7;

/** Suggestions while somebody types. Apart from the search: whoever follows a link to one does not need it. */
export async function openWordField(root: HTMLElement, rows: readonly FacetRow[]): Promise<typeof SuggestBox> {
  const offered = root.dataset['kommuner']?.split(' ');
  const all = await inSlices(suggestionSteps(rows, ({ slug }) => offered?.includes(slug) ?? true));
  const input = root.querySelector<HTMLInputElement>('#q')!;
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  new SuggestBox(input, list, (typed) => complete(all, typed, mostSuggestions), suggestionKinds);
  return SuggestBox;
}
