import { fold } from '../../../src/domain/fold.ts';
import { idsOf, type Vocabulary } from '../../../src/domain/vocabulary.ts';

/** What people write for a term, folded: its id, its label and its everyday words. */
function toNames(terms: Vocabulary): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, id: string) => names.has(toName(name)) || names.set(toName(name), id);
  for (const id of idsOf(terms)) add(id, id);
  for (const id of idsOf(terms)) add(terms[id]!.label, id);
  for (const id of idsOf(terms)) for (const word of terms[id]!.ord ?? []) add(word, id);
  return names;
}

const known = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** The id that was meant, or the word itself, so that the schema can answer it. */
export function toId(terms: Vocabulary, written: string): string {
  const names = known.get(terms) ?? toNames(terms);
  known.set(terms, names);
  return names.get(toName(written)) ?? written.trim();
}

/** Several on one line or on lines of their own. A label may hold a comma itself: "Präst, diakon eller själavård". */
export function toIds(terms: Vocabulary, written: string): string[] {
  const labels = Object.values(terms)
    .map(({ label }) => label)
    .filter((label) => label.includes(','));
  const whole = labels.reduce((text, label) => text.replaceAll(label, label.replaceAll(',', '\0')), written);
  const parts = whole.split(/[,;|\n]/).map((part) => part.replaceAll('\0', ',').trim());
  return [...new Set(parts.filter((part) => part !== '').map((part) => toId(terms, part)))];
}

const toName = (text: string) =>
  fold(text)
    .trim()
    .replace(/[\s_]+/g, ' ');
