// First, so that the packed words stand beside the needs that are called the same: half a kilobyte less on the way.
import '../../domain/search/query/packed-words.ts';
import type { FacetTable } from '../../domain/search/facet-table.ts';
import type { FullText } from '../../domain/search/query/full-text.ts';
import type { Understood } from '../../domain/search/query/understand.ts';
import { inSlices, pause } from '../in-slices.ts';
import { readAddress } from './address.ts';
import type { Behind } from './behind.ts';
import { answer, crisisStepsOf, engineSteps, mayNamePlace, understandParams } from './engine.ts';
import { foldFilters, writeCounts, writeKommun } from './filter-form.ts';
import type { NearAnswer } from './near-answer.ts';
import type { Near } from './near.ts';
import { offerMap } from './offer-map.ts';
import { ResultView } from './result-view.ts';

export interface SearchPage {
  /** Lets the two fields suggest while somebody types. What does it comes apart: whoever follows a link to a search does not need it. */
  openFields(): Promise<void>;
  /** Writes in the field of places where the browser is. */
  fillPlace(button: HTMLElement): Promise<void>;
  /** Shows what the address asks for. */
  show(): Promise<void>;
}

/** Comes apart: most of it is the names of places, and the first hits do not wait for them. */
const loadNear = (): Promise<Near> => import('./near.ts').then((part) => part.loadNear());
/** As long as nothing is known of places. */
const anywhere: Near = { answer };
const noText: FullText = new Map();

/** Everything that the search page does once somebody uses it. */
export async function createSearchPage(root: HTMLElement, table: FacetTable): Promise<SearchPage> {
  // What the code needs before it can run has been one piece of work already.
  await pause();
  const form = root.querySelector('form')!;
  const view = new ResultView(root.querySelector('.results')!);
  const tellMap = offerMap(root.querySelector('.results')!, view);
  const engine = await inSlices(engineSteps(table));
  let behind: Behind | undefined;
  let turn = 0;

  /** What names, needs and filters give at once, then the same with more words and the full text behind it. */
  async function show(): Promise<void> {
    const own = ++turn;
    const params = readAddress();
    if (String(params) === '') return view.clear();
    // Whoever pressed sees that first. The same before each longer piece of work.
    await pause();
    foldFilters(form);
    writeKommun(form, params);
    await inSlices(crisisStepsOf(engine, params));
    if (own !== turn) return;
    const { crisis } = understandParams(engine, params);
    // Whoever names a place waits for it, but not for the numbers to ring. In other words there may be one, which comes with the full text.
    if (params.has('plats')) view.showCrisis(crisis);
    await pause();
    const near = params.has('plats') ? await loadNear().catch((error) => giveUp(own, crisis, error)) : undefined;
    const first = (near ?? anywhere).answer(engine, params, noText);
    const hasWords = (params.get('q') ?? '').trim() !== '';
    // Whether there is nothing is not known before all words and texts have been asked.
    if (first.isStandIn && hasWords) view.wait(root.dataset['loading']!);
    else if (!(await draw(own, params, first)) || !hasWords) return;
    const { best, fullText, found = near ?? anywhere, isPartial } = await lookFurther(params, near);
    await pause();
    if (own === turn) await draw(own, params, found.answer(best, params, fullText), isPartial);
  }

  /** Without the places nobody knows what is near. What was found before is no answer to this, but the numbers to ring are. */
  function giveUp(own: number, crisis: Understood['crisis'], error: unknown): never {
    if (own === turn) {
      view.clear();
      view.showCrisis(crisis);
    }
    throw error;
  }

  /** More words, and what the full text and the place in the words have to say. Whatever does not come, the hits stay. */
  async function lookFurther(params: URLSearchParams, near: Near | undefined) {
    try {
      behind ??= (await import('./behind.ts')).openBehind(engine, table.fulltext);
      const words = await behind.withWordsFor(params);
      await inSlices(crisisStepsOf(words.engine, params));
      const [{ fullText, isPartial }, found] = await Promise.all([
        behind.askFullText(words.engine, params),
        near ?? (mayNamePlace(words.engine, params) ? loadNear().catch(() => undefined) : undefined),
      ]);
      // More words without their texts may find less than the first did. The cries for help count all the same.
      const { crisisMore } = words.engine.lexicon;
      const best = isPartial && fullText.size === 0 ? { ...engine, lexicon: { ...engine.lexicon, crisisMore } } : words.engine;
      return { best, fullText, found, isPartial: isPartial || words.isPartial };
    } catch {
      return { best: engine, fullText: noText, isPartial: true };
    }
  }

  /** The hits, and when they are on the screen the numbers in the form. False when something else has been asked for meanwhile. */
  async function draw(own: number, params: URLSearchParams, found: NearAnswer, lacksText = false): Promise<boolean> {
    await pause();
    if (own !== turn) return false;
    view.draw(engine.rows, (params.get('q') ?? '').trim(), found, lacksText);
    tellMap(engine.rows, found.hits);
    setTimeout(() => void writeCounts(form, found));
    return true;
  }

  /** The places come last: on a poor net they would stand in the way of the search. */
  async function openFields(): Promise<void> {
    const { openWordField } = await import('./word-field.ts');
    const Box = await openWordField(root, engine.rows);
    await (await import('./place-field.ts')).openPlaceField(root, Box);
  }

  async function fillPlace(button: HTMLElement): Promise<void> {
    await (await import('./place-field.ts')).fillPlace(root, button);
  }

  return { openFields, fillPlace, show };
}
