import type { Entry } from '../entry.ts';
import { toSlug } from '../fold.ts';
import { findKommunOf } from '../place.ts';
import type { Due } from './due.ts';

/** What one person or office can answer for: one issue. */
export interface DueGroup {
  /** "arrangor:roda-korset", "kommun:lund" or "akut". Stands in the issue, so that the next round finds it. */
  key: string;
  label: string;
  dues: Due[];
}

/** An organiser with fewer than this is asked together with the others in its kommun. */
const ownGroupFrom = 2;

/**
 * The groups in the order of their most pressing entry. Emergency lines are one group: the editors answer for them. All entries count,
 * also what has been checked or has ended: what is left of a group must not move to another while somebody works on it.
 */
export function toGroups(dues: readonly Due[], entries: readonly Entry[]): DueGroup[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(organiserKey(entry), (counts.get(organiserKey(entry)) ?? 0) + 1);
  const groups = new Map<string, DueGroup>();
  for (const due of dues) {
    const { key, label } = groupOf(due, counts.get(organiserKey(due.entry))! >= ownGroupFrom);
    const group = groups.get(key) ?? { key, label, dues: [] };
    group.dues.push(due);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function groupOf(due: Due, isLarge: boolean): Pick<DueGroup, 'key' | 'label'> {
  if (due.entry.akut) return { key: 'akut', label: 'Nummer som gäller liv och hälsa' };
  const kommun = isLarge ? undefined : findKommunOf(due.entry);
  if (kommun !== undefined) return { key: `kommun:${kommun.slug}`, label: kommun.namn };
  return { key: organiserKey(due.entry), label: due.entry.arrangor };
}

/** A name without a–z gets the numbers of its characters, so that no two organisers share a key. */
function organiserKey({ arrangor }: Entry): string {
  const slug = toSlug(arrangor) || [...arrangor].map((character) => character.codePointAt(0)!.toString(16)).join('-');
  return `arrangor:${slug}`;
}
