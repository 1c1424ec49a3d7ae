import { fold } from '../fold.ts';
import type { Understood } from '../search/query/understand.ts';
import { findPlace, readPostnummer } from './find-place.ts';
import { toPlaceKey, type Place, type Places } from './places.ts';

/** Where somebody is, out of what they wrote in the ordinary words. */
export type TextPlace =
  | {
      slag: 'plats';
      place: Place;
      /** The words without the place. */
      q: string;
      /** The vocabulary knew it too, so the hits are already from there. */
      isKnown: boolean;
    }
  | { slag: 'mig'; q: string };

const me = /(?:^|\s)(?:(?:nära|runt|kring|omkring|hos|near)\s+(?:mig|mej|oss|me)|(?:här\s+)?i närheten|nära här|nearby)(?=\s|$)/i;
const nummer = /(?:^|[^\d-])((?:se?-)?\d{3} ?\d{2})(?![\d-])/i;
const before = /(?:^|\s)(?:i|på|från|nära|utanför|kring|runt|omkring|inom|vid|in|near|from)\s+$/i;

export function findTextPlace(places: Places, q: string, understood: Pick<Understood, 'aspects' | 'rest'>): TextPlace | undefined {
  return byNummer(places, q) ?? byAspect(places, q, understood) ?? byRest(places, q, understood) ?? byMe(q);
}

function byNummer(places: Places, q: string): TextPlace | undefined {
  const [, written] = nummer.exec(q) ?? [];
  if (written === undefined || readPostnummer(written) === undefined) return undefined;
  return toTextPlace(places, written, q, false);
}

/** What the search has read as a place: its kommun tells which of several it is. */
function byAspect(places: Places, q: string, { aspects }: Pick<Understood, 'aspects'>): TextPlace | undefined {
  for (const { meanings, written, label } of aspects) {
    const kod = meanings.find(({ column }) => column === 'kommun')?.id;
    const column = meanings[0]!.column;
    if (label === undefined || kod === undefined || (column !== 'kommun' && column !== 'ort')) continue;
    const place = places.byKey.get(toPlaceKey(label))?.find(({ kommun }) => kommun.kod === kod) ?? byKod(places, kod);
    if (place !== undefined) return { slag: 'plats', place, q: cut(q, written), isKnown: true };
  }
  return undefined;
}

const byKod = ({ all }: Places, kod: string) => all.find(({ kommun, isMain }) => isMain && kommun.kod === kod);

/** Words that no vocabulary has. A short word is a place only after "i" and the like: Vi, Bor and Ed are orter. */
function byRest(places: Places, q: string, { rest }: Pick<Understood, 'rest'>): TextPlace | undefined {
  const words = rest.split(' ').filter(Boolean);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const written = words.slice(at, at + length).join(' ');
      const found = isLikelyPlace(q, written) ? toTextPlace(places, written, q, false) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const shortest = 5;

function isLikelyPlace(q: string, written: string): boolean {
  const at = q.toLowerCase().indexOf(written);
  return at >= 0 && (written.length >= shortest || before.test(q.slice(0, at)));
}

function toTextPlace(places: Places, written: string, q: string, isKnown: boolean): TextPlace | undefined {
  const found = findPlace(places, written);
  return found.slag === 'en' ? { slag: 'plats', place: found.place, q: cut(q, written), isKnown } : undefined;
}

function byMe(q: string): TextPlace | undefined {
  return me.test(q) ? { slag: 'mig', q: q.replace(me, ' ').trim() } : undefined;
}

/** The words without the place, and without the "i" before it. */
function cut(q: string, written: string): string {
  const at = fold(q).indexOf(fold(written));
  if (at < 0) return q;
  const rest = q.slice(unfoldedLength(q, at + fold(written).length));
  return `${q.slice(0, unfoldedLength(q, at)).replace(before, ' ')} ${rest}`.replace(/\s+/g, ' ').trim();
}

/** How much of the text the first folded characters are: "ß" is two of them, and dots of their own are none. */
function unfoldedLength(text: string, folded: number): number {
  let length = text.length;
  while (fold(text.slice(0, length)).length > folded) length--;
  return length;
}
