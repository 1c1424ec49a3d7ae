import { findPlace } from '../../domain/places/find-place.ts';
import { nearParams, toNearQuery, type NearQuery } from '../../domain/places/near-query.ts';
import { few, isEmpty, reach, toNearView } from '../../domain/places/near-view.ts';
import type { Place } from '../../domain/places/places.ts';
import { findTextPlace } from '../../domain/places/text-place.ts';
import type { FullText } from '../../domain/search/query/full-text.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { toSearch } from '../../domain/search/query-string.ts';
import { nearText } from '../../text/near.ts';
import type { About, Around, NearResult } from './around.ts';
import { answer, understandLast, withoutParam, type Answer, type Engine } from './engine.ts';
import { explain, withChoices } from './near-choices.ts';
import { toAround } from './near-list.ts';
import { changed, withoutNear } from './near-params.ts';
import { broadFirst, isTalkLine, kmOfRows, reachable, rowsOf } from './near-rows.ts';
import type { Nearness } from './nearness.ts';

/** The hits, with what a place does to how they are shown. */
export interface NearAnswer extends Answer {
  around?: Around;
}

/** What names, needs, filters and a place give together. */
export function answerNear(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness): NearAnswer {
  const query = toNearQuery(params);
  if (query.plats !== '') return answerField(engine, params, fullText, nearness, query);
  return answerWords(engine, params, fullText, nearness, query);
}

/** The place stands in its own field. */
function answerField(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness, query: NearQuery): NearAnswer {
  const found = findPlace(nearness.places, query.plats);
  if (found.slag !== 'en')
    return answerAnywhere(answer(engine, withoutNear(params), fullText), explain(found, query.plats, params), params);
  const q = params.get('q') ?? '';
  const text = q === '' ? undefined : findTextPlace(nearness.places, q, understandLast(engine.lexicon, q, []));
  return answerAround(engine, params, fullText, nearness, query, found.place, text?.q ?? q);
}

/** Nobody knows where. Whoever asked for nothing else gets no list of the whole country. */
function answerAnywhere(found: Answer, about: About, params: URLSearchParams): NearAnswer {
  const isAll = [...params.keys()].every((name) => (nearParams as readonly string[]).includes(name));
  return { ...found, ...(isAll ? { hits: [], drops: [] } : {}), around: toAround({ about }) };
}

function answerWords(engine: Engine, params: URLSearchParams, fullText: FullText, nearness: Nearness, query: NearQuery): NearAnswer {
  const q = params.get('q') ?? '';
  const flat = answer(engine, withoutNear(params), fullText);
  const without = params.getAll(withoutParam);
  const text = q === '' || params.has('kommun') ? undefined : findTextPlace(nearness.places, q, understandLast(engine.lexicon, q, without));
  if (text === undefined) return flat;
  if (text.slag === 'mig') return askWhere(flat, text.q === '');
  const kmOf = kmOfRows(engine, nearness, text.place);
  // The ranking weighs a kommun against what was asked for, and an ort too when there is enough: nothing is put before that unasked.
  const needed = text.place.isMain ? (text.q === '' ? 1 : 0) : few;
  const isEnough = flat.hits.filter((row) => (kmOf(row) ?? Infinity) <= reach).length >= needed;
  const isRanked = text.isKnown && isEnough && query.inom === undefined && !query.nearestFirst;
  if (isRanked && !isBetterNear(engine, params, fullText, flat, kmOf, text.q))
    return { ...flat, around: toAround({ distances: { place: text.place, kmOf } }) };
  const around = answerAround(engine, params, fullText, nearness, query, text.place, text.q);
  // A place that was understood among the words is taken away among them.
  return text.isKnown ? { ...around, chips: flat.chips, chosen: flat.chosen } : around;
}

/** What the kommun has is far from what fits best anywhere, and some of that lies near. Where it has nothing of it, what fits well is enough. */
function isBetterNear(
  engine: Engine,
  params: URLSearchParams,
  fullText: FullText,
  flat: Answer,
  kmOf: NearResult['kmOf'],
  left: string,
): boolean {
  if (left === '') return false;
  const found = answer(engine, changed(params, left), fullText);
  const scores = found.scores();
  const bestWithin = (rows: readonly FacetRow[], km: number) =>
    Math.max(0, ...rows.filter((row) => (kmOf(row) ?? Infinity) <= km).map((row) => scores.get(row) ?? 0));
  const best = Math.max(...found.hits.map((row) => scores.get(row) ?? 0));
  const own = bestWithin(flat.hits, reach);
  // What is best by phone is at hand already.
  const isToGoTo = bestWithin(found.hits, anyDistance) >= asGood * best;
  return own < wellEnough * best && bestWithin(found.hits, reach) >= (own === 0 && isToGoTo ? wellEnough : asGood) * best;
}

const anyDistance = 10_000;
/** As shares of the best that there is anywhere. */
const wellEnough = 0.6;
const asGood = 0.9;

/** "Nära mig" alone says nothing of what is looked for: no list is an answer to it. */
function askWhere(flat: Answer, isAll: boolean): NearAnswer {
  const about: About = { text: nearText.aboutMe, choices: [], asksWhere: true, isAll };
  return { ...flat, ...(isAll ? { hits: [], drops: [] } : {}), around: toAround({ about }) };
}

/** Everything that is asked for, wherever it is, seen from the place. */
function answerAround(
  engine: Engine,
  params: URLSearchParams,
  fullText: FullText,
  nearness: Nearness,
  query: NearQuery,
  place: Place,
  left: string,
): NearAnswer {
  // "Vad finns i" and "nära mig" ask for everything that is there, and match nothing by themselves.
  const { aspects, words, crisis } = understandLast(engine.lexicon, left, params.getAll(withoutParam));
  const q = aspects.length + words.length === 0 && crisis === undefined ? '' : left;
  const found = answer(engine, changed(params, q), fullText);
  const kmOf = kmOfRows(engine, nearness, place);
  const scores = found.scores();
  const view = toNearView(q === '' ? broadFirst(found.hits) : found.hits, (row) => scores.get(row) ?? 0, kmOf, place, query);
  const lines = isEmpty(view) ? engine.rows.filter(isTalkLine).slice(0, lineCount) : [];
  return {
    ...withChoices(found, params, query, place, q),
    hits: [...rowsOf(view), ...view.beyond.map(({ row }) => row)],
    counted: () => [reachable(engine, kmOf, place, query), toSearch(changed(params, q), () => undefined).filters],
    around: toAround({ near: { place, query, view, lines, kmOf } }),
  };
}

const lineCount = 4;
