import type { Entry } from '../entry.ts';
import { toSlug } from '../fold.ts';
import { findKommunOf } from '../place.ts';
import { toCodePoints, zigzag } from './code-points.ts';
import { placesIn, type NamedPosition } from './place-rows.ts';
import { byCode, firstPostnummer, start, type PlacesJson } from './places-format.ts';
import { postnummerRows } from './postnummer-rows.ts';

const thousandths = (degrees: number) => Math.round(degrees * 1000);

export function toPlacesJson(shown: readonly Entry[]): PlacesJson {
  const lists = byCode.map((kommun) => placesIn(kommun));
  const extra = Map.groupBy(shown, (entry) => findKommunOf(entry)?.kod);
  return {
    names: byCode.map(({ kod }, i) => joinNames(lists[i]!, extra.get(kod) ?? [])),
    lat: toSteps(lists, 'lat'),
    lon: toSteps(lists, 'lon'),
    ...toPostnummer(),
  };
}

function joinNames(places: readonly NamedPosition[], entries: readonly Entry[]): string {
  const known = new Set(places.map(({ namn }) => toSlug(namn)));
  const others = new Set(entries.flatMap(({ plats }) => (plats === undefined || known.has(toSlug(plats.ort)) ? [] : [plats.ort])));
  const names = places.map(({ namn }) => namn).join(',');
  return others.size === 0 ? names : `${names};${[...others].sort().join(',')}`;
}

function toSteps(lists: readonly (readonly NamedPosition[])[], axis: 'lat' | 'lon'): string {
  const steps: number[] = [];
  let first = start[axis];
  for (const places of lists) {
    let before = first;
    for (const [i, place] of places.entries()) {
      const value = thousandths(place[axis]);
      steps.push(zigzag(value - before));
      before = value;
      if (i === 0) first = value;
    }
  }
  return toCodePoints(steps);
}

function toPostnummer(): Pick<PlacesJson, 'postnummer' | 'postnummerKommun'> {
  const runs = postnummerRows
    .trim()
    .split(/\s+/)
    .map((run) => run.split(':') as [string, string]);
  const codes = new Map(byCode.map(({ kod }, i) => [kod, i]));
  return {
    postnummer: toCodePoints(runs.map(([first], i) => Number(first) - Number(runs[i - 1]?.[0] ?? firstPostnummer))),
    postnummerKommun: toCodePoints(runs.map(([, kod]) => codes.get(kod)!)),
  };
}
