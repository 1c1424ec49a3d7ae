import type { Position } from '../distance.ts';
import { fold } from '../fold.ts';
import { kommuner, type Kommun } from '../kommuner.ts';
import { sorted } from '../sorted.ts';
import { fromCodePoint, unzigzag } from './code-points.ts';
import { byCode, firstPostnummer, start, type PlacesJson } from './places-format.ts';

/** Somewhere that a person can live, as a name or a postnummer. */
export interface Place {
  /** "Hallunda", "145 68" */
  namn: string;
  kommun: Kommun;
  /** Where distances are counted from. */
  position: Position;
  /** The name of that point: the place itself, or the centralort when no more than the kommun is known. */
  from: string;
  /** The centralort, or the kommun as a whole: what people mean when they say no more. */
  isMain: boolean;
}

export interface Places {
  /** By folded name, those that people mostly mean first. */
  byKey: ReadonlyMap<string, readonly Place[]>;
  all: readonly Place[];
  /** The first postnummer of each run, rising, and its kommun. */
  postnummer: readonly { first: number; kommun: Kommun }[];
  centres: ReadonlyMap<Kommun, Place>;
}

export function decodePlaces(json: PlacesJson): Places {
  const named = decodeNamed(json);
  const centres = new Map(named.filter(({ isMain }) => isMain).map((place) => [place.kommun, place]));
  const all = sorted([...named, ...wholeKommuner(centres), ...entryOrter(json, centres)], mainFirst);
  return { byKey: toIndex(all), all, postnummer: decodePostnummer(json), centres };
}

/** By hand: browsers have had a way to group only since 2024. */
function toIndex(all: readonly Place[]): Places['byKey'] {
  const byKey = new Map<string, Place[]>();
  for (const place of all) {
    const key = toPlaceKey(place.namn);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [place]);
    else same.push(place);
  }
  return byKey;
}

/** "Nödinge-Nol" and "nodinge nol" are the same place. */
export function toPlaceKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "Hallunda, Botkyrka, Stockholms län". Names repeat, so the kommun and the län are always said. */
export function labelPlace({ namn, kommun }: Pick<Place, 'namn' | 'kommun'>): string {
  return [namn, ...(namn === kommun.namn ? [] : [kommun.namn]), kommun.lan.namn].join(', ');
}

function decodeNamed({ names, lat, lon }: PlacesJson): Place[] {
  const places: Place[] = [];
  let first = start;
  names.forEach((list, i) => {
    let at = first;
    for (const [nr, namn] of list.split(';')[0]!.split(',').entries()) {
      at = { lat: at.lat + stepAt(lat, places.length), lon: at.lon + stepAt(lon, places.length) };
      if (nr === 0) first = at;
      places.push({ namn, kommun: byCode[i]!, position: { lat: at.lat / 1000, lon: at.lon / 1000 }, from: namn, isMain: nr === 0 });
    }
  });
  return places;
}

const stepAt = (steps: string, i: number) => unzigzag(fromCodePoint(steps.charCodeAt(i)));

/** Botkyrka is not Tumba, but that is where its distances are counted from. */
function wholeKommuner(centres: ReadonlyMap<Kommun, Place>): Place[] {
  return kommuner.filter(({ namn, centralort }) => namn !== centralort).map((kommun) => ({ ...centres.get(kommun)!, namn: kommun.namn }));
}

/** Orter whose position nobody has told: the kommun's is the nearest. */
function entryOrter({ names }: PlacesJson, centres: ReadonlyMap<Kommun, Place>): Place[] {
  return names.flatMap((list, i) => {
    const kommun = byCode[i]!;
    const orter = (list.split(';')[1] ?? '').split(',').filter((namn) => namn !== '' && namn !== kommun.namn);
    return orter.map((namn) => ({ ...centres.get(kommun)!, namn, isMain: false }));
  });
}

function decodePostnummer({ postnummer, postnummerKommun }: PlacesJson): Places['postnummer'] {
  let first = firstPostnummer;
  return Array.from(postnummer, (step, i) => {
    first += fromCodePoint(step.charCodeAt(0));
    return { first, kommun: byCode[fromCodePoint(postnummerKommun.charCodeAt(i))]! };
  });
}

function mainFirst(a: Place, b: Place): number {
  return Number(b.isMain) - Number(a.isMain);
}
