import { findNearMiss } from '../near-miss.ts';
import { findKommun } from '../kommuner.ts';
import { distanceKm, type Position } from '../distance.ts';
import { lastPostnummer } from './places-format.ts';
import { labelPlace, toPlaceKey, type Place, type Places } from './places.ts';

/** What was written: one place, several with the same name, or none, perhaps with a name that looks like it. */
export type FoundPlace = { slag: 'en'; place: Place } | { slag: 'flera'; places: readonly Place[] } | { slag: 'ingen'; meant?: Place };

/** Reads "Hallunda", "hallunda, botkyrka", "Botkyrka kommun", "14568", "145 68" and "SE-145 68". */
export function findPlace(places: Places, written: string): FoundPlace {
  const nummer = readPostnummer(written);
  if (nummer !== undefined) return toFound(findByPostnummer(places, nummer));
  const [name = '', ...rest] = written.split(',');
  const named = (places.byKey.get(toPlaceKey(name)) ?? places.byKey.get(withoutKind(toPlaceKey(name))) ?? []).filter(isIn(rest));
  const sure = preferred(named, name);
  if (sure.length === 0) return { slag: 'ingen', ...nearMiss(places, name) };
  return sure.length === 1 || sure[0]!.isMain ? { slag: 'en', place: sure[0]! } : { slag: 'flera', places: sure };
}

/** The five digits, or nothing when it is no postnummer. */
export function readPostnummer(written: string): number | undefined {
  const [, first, last] = /^\s*(?:se?\s*-?\s*)?(\d{3})\s*-?\s*(\d{2})\s*$/i.exec(written) ?? [];
  return first === undefined ? undefined : Number(first + last);
}

function findByPostnummer({ postnummer, centres }: Places, nummer: number): Place | undefined {
  const run = nummer > lastPostnummer ? undefined : postnummer.filter(({ first }) => first <= nummer).pop();
  const centre = run && centres.get(run.kommun);
  const text = String(nummer);
  return centre && { ...centre, namn: `${text.slice(0, 3)} ${text.slice(3)}` };
}

const toFound = (place: Place | undefined): FoundPlace => (place === undefined ? { slag: 'ingen' } : { slag: 'en', place });

const withoutKind = (key: string) => key.replace(/s? (kommun|stad)$/, '');

/** "Haga, Umeå, Västerbottens län": what stands behind the name must be its kommun or its län. */
function isIn(rest: readonly string[]) {
  const keys = rest.map((part) => withoutKind(toPlaceKey(part))).filter((key) => key !== '');
  return ({ kommun }: Place) =>
    keys.every((key) => [kommun.namn, kommun.lan.namn, kommun.lan.kort].some((name) => toPlaceKey(name) === key));
}

/** Habo and Håbo fold to the same: what was written decides, when it says. */
function preferred(named: readonly Place[], name: string): readonly Place[] {
  const exact = named.filter(({ namn }) => namn.toLowerCase() === name.trim().toLowerCase());
  return exact.length > 0 ? exact : named;
}

function nearMiss({ byKey, all }: Places, name: string): { meant?: Place } {
  if (toPlaceKey(name) === '') return {};
  const meant = findNearMiss(toPlaceKey(name), [...byKey.keys()]) ?? findKommun(name)?.namn;
  const place = meant === undefined ? undefined : (byKey.get(meant)?.[0] ?? all.find(({ namn }) => namn === meant));
  return place === undefined ? {} : { meant: place };
}

/** What a name that somebody has begun to write could become, the main places first. */
export function completePlace({ all, ...places }: Places, typed: string, most: number): string[] {
  const found = findByDigits({ all, ...places }, typed);
  if (found !== undefined) return [labelPlace(found)];
  const key = toPlaceKey(typed);
  if (key.length < 2) return [];
  const starting = all.filter(({ namn }) => toPlaceKey(namn).startsWith(key));
  return [...new Set(starting.map(labelPlace))].filter((label) => label !== typed).slice(0, most);
}

function findByDigits(places: Places, typed: string): Place | undefined {
  const nummer = readPostnummer(typed);
  return nummer === undefined ? undefined : findByPostnummer(places, nummer);
}

/** The named place nearest to a point. */
export function nearestPlace({ all }: Places, from: Position): { place: Place; km: number } {
  const [place, km] = all.reduce<[Place | undefined, number]>(
    ([best, least], each) => {
      const away = each.from === each.namn ? distanceKm(from, each.position) : Infinity;
      return away < least ? [each, away] : [best, least];
    },
    [undefined, Infinity],
  );
  if (place === undefined) throw new Error('There are no places');
  return { place, km };
}
