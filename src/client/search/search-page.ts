// First, so that the packed words stand beside the needs that are called the same: half a kilobyte less on the way.
import '../../domain/search/query/packed-words.ts';
import type { FacetTable } from '../../domain/search/facet-table.ts';
import { complete, toSuggestions } from '../../domain/search/suggestions.ts';
import { searchText } from '../../text/search.ts';
import { answer, askFullText, mayNamePlace, toEngine, withWordsFor } from './engine.ts';
import { readAddress } from './address.ts';
import type { NearAnswer } from './near-answer.ts';
import type { Near } from './near.ts';
import { offerMap } from './offer-map.ts';
import { ResultView } from './result-view.ts';
import { foldFilters, writeCounts, writeKommun } from './filter-form.ts';
import type { SuggestBox } from './suggest-box.ts';

const mostSuggestions = 7;

export interface SearchPage {
  /** Shows what the address asks for. */
  show(): Promise<void>;
  /** Lets the field suggest while somebody types. What does it comes apart: whoever follows a link to a search does not need it. */
  suggest(Box: typeof SuggestBox): void;
}

/** Comes apart: most of it is the names of places, and the first hits do not wait for them. */
const loadNear = (): Promise<Near> => import('./near.ts').then((part) => part.loadNear());
/** As long as nothing is known of places. */
const anywhere: Near = { answer };

/** Everything that the search page does once somebody uses it. */
export function createSearchPage(root: HTMLElement, table: FacetTable): SearchPage {
  const form = root.querySelector('form')!;
  const view = new ResultView(root.querySelector('.results')!);
  const tellMap = offerMap(root.querySelector('.results')!, view);
  const engine = toEngine(table);
  let turn = 0;

  /** What names, needs and filters give at once, then the same with more words and the full text behind it. */
  async function show(): Promise<void> {
    const own = ++turn;
    const params = readAddress();
    if (String(params) === '') return view.clear();
    foldFilters(form);
    writeKommun(form, params);
    if (params.has('plats')) view.showCrisis(anywhere.answer(engine, params, new Map()).crisis);
    // Whoever names a place waits for it, but not for the numbers to ring. In other words there may be one, which comes with the full text.
    const near = params.has('plats') ? await loadNear() : undefined;
    if (own !== turn) return;
    draw(params, (near ?? anywhere).answer(engine, params, new Map()));
    if ((params.get('q') ?? '').trim() === '') return;
    const best = await withWordsFor(engine, params);
    const [fullText, found] = await Promise.all([
      askFullText(best, params),
      near ?? (mayNamePlace(best, params) ? loadNear().catch(() => undefined) : undefined),
    ]);
    if (own === turn) draw(params, (found ?? anywhere).answer(best, params, fullText));
  }

  /** The hits, and when they are on the screen the numbers in the form. */
  function draw(params: URLSearchParams, found: NearAnswer): void {
    view.draw(engine.rows, (params.get('q') ?? '').trim(), found);
    setTimeout(() => writeCounts(form, found.counts()));
    tellMap(engine.rows, found.hits);
  }

  function suggest(Box: typeof SuggestBox): void {
    const offered = root.dataset['kommuner']?.split(' ');
    const all = toSuggestions(engine.rows, ({ slug }) => offered?.includes(slug) ?? true);
    const input = root.querySelector<HTMLInputElement>('#q')!;
    const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
    new Box(input, list, (typed) => complete(all, typed, mostSuggestions), searchText.suggestionKinds);
  }

  return { show, suggest };
}
