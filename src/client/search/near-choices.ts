import type { FoundPlace } from '../../domain/places/find-place.ts';
import { withNear, type NearQuery } from '../../domain/places/near-query.ts';
import { labelPlace, type Place } from '../../domain/places/places.ts';
import { nearText } from '../../text/near.ts';
import { answerText } from '../../text/search-answer.ts';
import type { About } from './around.ts';
import type { Answer, Choice } from './engine.ts';
import { changed, withoutNear } from './near-params.ts';

/** Links that change the search keep its place; the place itself can be taken away too. */
export function withChoices(found: Answer, params: URLSearchParams, query: NearQuery, place: Place, q: string): Answer {
  const keep = ([label, href]: Choice): Choice => [label, withNear(withWords(href, params), params)];
  const own = `#${withoutNear(params)}`;
  const isInWords = query.plats === '';
  const away: Choice = [answerText.remove(labelPlace(place)), isInWords ? `#${changed(params, q)}` : own];
  const reach = query.inom === undefined ? [] : [nearText.within(query.inom)];
  return {
    ...found,
    labels: [...reach, ...found.labels],
    chips: found.chips.map(keep),
    chosen: [away, ...reach.map((label): Choice => [answerText.remove(label), withNear(own, params, ['inom'])]), ...found.chosen.map(keep)],
    drops: found.drops.map(keep),
  };
}

/** The engine has seen the words without the place: the address keeps them as they were written. */
function withWords(href: string, params: URLSearchParams): string {
  const next = new URLSearchParams(href.slice(1));
  if (params.has('q') && next.has('q')) next.set('q', params.get('q')!);
  return `#${next}`;
}

/** What to say when a place is not known, or when several are called so. */
export function explain(found: Exclude<FoundPlace, { slag: 'en' }>, typed: string, params: URLSearchParams): About {
  const toChoice = (place: Place, label = labelPlace(place)): Choice => {
    const next = new URLSearchParams(params);
    next.set('plats', labelPlace(place));
    return [label, `#${next}`];
  };
  if (found.slag === 'flera') return { text: nearText.several(typed), choices: found.places.map((place) => toChoice(place)) };
  const { meant } = found;
  return { text: nearText.unknown(typed), choices: meant === undefined ? [] : [toChoice(meant, nearText.meant(labelPlace(meant)))] };
}
