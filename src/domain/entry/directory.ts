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
    ...twins(all, ({ entry }) => [`${entry.kind}/${entry.id}`], (other) => `Filnamnet finns redan: ${other}. Byt namn på den ena filen.`),
    ...twins(all, ({ entry }) => [nameAndPlace(entry)], (other) => `Samma namn på samma plats finns redan: ${other}. Ändra i den filen i stället.`, 'namn'),
    ...twins(
      all,
      ({ entry }) => [entry.id, ...(entry.tidigare ?? [])].map((id) => `${entry.kind}/${id}`),
      (other) => `Ett gammalt filnamn används redan av ${other}.`,
      'tidigare',
    ).filter(({ issue }) => issue.path.length > 0),
  ];
}

function twins(all: readonly Placed[], keysOf: (placed: Placed) => string[], explain: (other: string) => string, field?: string) {
  const seen = new Map<string, string>();
  return all.flatMap((placed) =>
    keysOf(placed).flatMap((key) => {
      const other = seen.get(key);
      seen.set(key, other ?? placed.path);
      if (other === undefined) return [];
      return [{ path: placed.path, issue: { path: field === undefined ? [] : [field], message: explain(other) } }];
    }),
  );
}

function nameAndPlace({ kind, namn, plats, omrade }: Entry): string {
  const place = plats === undefined ? JSON.stringify(omrade) : [plats.ort, plats.adress ?? plats.namn ?? ''].join(' ');
  return [kind, fold(namn), fold(place)].join('|');
}
