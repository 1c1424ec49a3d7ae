import type { Behov } from './behov.ts';
import type { Entry } from './entry.ts';
import { withBroader } from './search/filters.ts';

const memory = new WeakMap<readonly Entry[], ReadonlyMap<Behov, Entry[]>>();

/** The entries that meet each need, or a narrower one. Built once for a list, because each need has a page that asks. */
export function byNeed(entries: readonly Entry[]): ReadonlyMap<Behov, Entry[]> {
  const known = memory.get(entries) ?? build(entries);
  memory.set(entries, known);
  return known;
}

function build(entries: readonly Entry[]): Map<Behov, Entry[]> {
  const groups = new Map<Behov, Entry[]>();
  for (const entry of entries) {
    for (const id of withBroader(entry.behov)) {
      const list = groups.get(id);
      if (list === undefined) groups.set(id, [entry]);
      else list.push(entry);
    }
  }
  return groups;
}
