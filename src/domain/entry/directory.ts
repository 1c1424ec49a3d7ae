import { fold } from '../fold.ts';
import type { Entry } from '../entry.ts';
import type { Issue } from './issue.ts';

export interface Placed {
  entry: Entry;
  /** Where the entry stands, for the message about its twin. */
  path: string;
}

/** Problems that show only when all entries are seen together. Each is reported at the later of the two. */
export function checkDirectory(all: readonly Placed[]): { path: string; issue: Issue }[] {
  return [
    ...twins(
      all,
      ({ entry }) => `${entry.kind}/${entry.id}`,
      (other) => `Filnamnet finns redan: ${other}. Byt namn på den ena filen.`,
    ),
    ...twins(
      all,
      ({ entry }) => nameAndPlace(entry),
      (other) => `Samma namn på samma plats finns redan: ${other}. Ändra i den filen i stället.`,
      'namn',
    ),
    ...takenFormerIds(all),
  ];
}

function twins(all: readonly Placed[], keyOf: (placed: Placed) => string, explain: (other: string) => string, field?: string) {
  const seen = new Map<string, string>();
  return all.flatMap((placed) => {
    const key = keyOf(placed);
    const other = seen.get(key);
    seen.set(key, other ?? placed.path);
    if (other === undefined) return [];
    return [{ path: placed.path, issue: { path: field === undefined ? [] : [field], message: explain(other) } }];
  });
}

/** A former id redirects, so it may be neither the id of an entry nor the former id of another. */
function takenFormerIds(all: readonly Placed[]): { path: string; issue: Issue }[] {
  const taken = new Map(all.map(({ entry, path }) => [`${entry.kind}/${entry.id}`, path]));
  return all.flatMap(({ entry, path }) =>
    (entry.tidigare ?? []).flatMap((id, i) => {
      const other = taken.get(`${entry.kind}/${id}`);
      taken.set(`${entry.kind}/${id}`, other ?? path);
      return other === undefined
        ? []
        : [{ path, issue: { path: ['tidigare', i], message: `Det gamla filnamnet används redan av ${other}.`, written: id } }];
    }),
  );
}

function nameAndPlace({ kind, namn, plats, omrade }: Entry): string {
  const place = plats === undefined ? JSON.stringify(omrade) : [plats.ort, plats.adress ?? plats.namn ?? ''].join(' ');
  return [kind, fold(namn), fold(place)].join('|');
}
