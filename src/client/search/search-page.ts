import { complete } from '../../domain/search/suggestions.ts';
import { searchText } from '../../text/search.ts';
import { answer, askFullText, loadEngine, loadMoreWords, wantsMoreWords, type Answer, type Engine } from './engine.ts';
import { readAddress } from './address.ts';
import { ResultView } from './result-view.ts';
import { SuggestBox } from './suggest-box.ts';
import { foldFilters, writeCounts } from './filter-form.ts';

const mostSuggestions = 7;

export interface SearchPage {
  /** Shows what the address asks for. */
  show(): Promise<void>;
}

/** Everything that the search page does once somebody uses it. */
export async function createSearchPage(root: HTMLElement): Promise<SearchPage> {
  const form = root.querySelector('form')!;
  const view = new ResultView(root.querySelector('.results')!);
  const engine = await loadEngine();
  let more: Promise<Engine> | undefined;
  suggestFor(root, engine);
  let turn = 0;

  /** What names, needs and filters give at once, then the same with more words and the full text behind it. */
  async function show(): Promise<void> {
    const own = ++turn;
    const params = readAddress();
    if (String(params) === '') return view.clear();
    foldFilters(form);
    draw(params, answer(engine, params, new Map()));
    if ((params.get('q') ?? '').trim() === '') return;
    const best = wantsMoreWords(engine, params) ? await (more ??= loadMoreWords(engine)) : engine;
    const fullText = await askFullText(best, params);
    if (own === turn) draw(params, answer(best, params, fullText));
  }

  /** The hits, and when they are on the screen the numbers in the form. */
  function draw(params: URLSearchParams, found: Answer): void {
    view.draw(engine.rows, (params.get('q') ?? '').trim(), found);
    setTimeout(() => writeCounts(form, found.counts()));
  }

  return { show };
}

function suggestFor(root: HTMLElement, { suggestions }: Engine): void {
  const input = root.querySelector<HTMLInputElement>('#q')!;
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  new SuggestBox(input, list, (typed) => complete(suggestions, typed, mostSuggestions), searchText.suggestionKinds);
}
