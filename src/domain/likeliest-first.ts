import { gruppOf, type Behov } from './behov.ts';
import type { Entry } from './entry.ts';
import { broadFirst } from './kommun-view.ts';
import type { Ensamhetsform } from './taxonomy.ts';

/** What anybody anywhere can go to, before what is on the phone or in one place. */
export function openAnywhereFirst(entries: readonly Entry[]): Entry[] {
  const isAnywhere = ({ kind, omrade }: Entry) => kind !== 'stodlinjer' && omrade.slag === 'sverige';
  const [anywhere, rest] = [entries.filter(isAnywhere), entries.filter((entry) => !isAnywhere(entry))];
  return [...openFirst(anywhere), ...openFirst(rest)];
}

/** The entries of a form of loneliness: who has nobody to confide in looks for a voice, who has few to be with for others. */
export function forForm(form: Ensamhetsform, entries: readonly Entry[]): Entry[] {
  return form === 'social' ? openFirst(entries) : voicesFirst('samtal', entries);
}

/**
 * The entries of a need, the likeliest first. Whoever wants a voice meets those who talk about anything before those who talk about
 * something. What a person has checked keeps its place, so that an old build can rank again (src/client/old-build.ts).
 */
export function voicesFirst(id: Behov, entries: readonly Entry[]): Entry[] {
  if (gruppOf(id) !== 'prata') return [...entries];
  const unchecked = broadFirst(entries.filter((entry) => !isChecked(entry)));
  return [...entries.filter(isChecked), ...unchecked.filter(isGeneral), ...unchecked.filter((entry) => !isGeneral(entry))];
}

/** What is for everybody before what is for some. What a person has checked keeps its place, so that an old build can rank again. */
function openFirst(entries: readonly Entry[]): Entry[] {
  return [...entries.filter(isChecked), ...broadFirst(entries.filter((entry) => !isChecked(entry)))];
}

const isChecked = ({ granskad }: Entry) => granskad !== undefined;

const isGeneral = ({ behov }: Entry) => behov.every((id) => gruppOf(id) === 'prata');
