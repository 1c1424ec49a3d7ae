import { gruppOf, type Behov } from './behov.ts';
import type { Entry } from './entry.ts';
import { broadFirst } from './kommun-view.ts';

/**
 * The entries of a need, the likeliest first. Whoever wants a voice meets those who talk about anything before those who talk about
 * something. What a person has checked keeps its place, so that an old build can rank again (src/client/old-build.ts).
 */
export function voicesFirst(id: Behov, entries: readonly Entry[]): Entry[] {
  if (gruppOf(id) !== 'prata') return [...entries];
  const isChecked = ({ granskad }: Entry) => granskad !== undefined;
  const unchecked = broadFirst(entries.filter((entry) => !isChecked(entry)));
  return [...entries.filter(isChecked), ...unchecked.filter(isGeneral), ...unchecked.filter((entry) => !isGeneral(entry))];
}

const isGeneral = ({ behov }: Entry) => behov.every((id) => gruppOf(id) === 'prata');
