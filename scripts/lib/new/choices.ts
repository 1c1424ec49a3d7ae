import { fold } from '../../../src/domain/fold.ts';
import type { Vocabulary } from '../../../src/domain/vocabulary.ts';

/** Terms to choose from, perhaps under headings. They are numbered through all groups. */
export interface ChoiceGroup {
  heading?: string;
  terms: Vocabulary;
}

interface Choice {
  id: string;
  label: string;
}

export function describeChoices(groups: readonly ChoiceGroup[]): string {
  let number = 0;
  return groups
    .flatMap(({ heading, terms }) => [
      ...(heading === undefined ? [] : [`\n  ${heading}`]),
      ...toChoices(terms).map(({ label }) => `${String(++number).padStart(4)}  ${label}`),
    ])
    .join('\n');
}

/** A number, a label or an id becomes the id. Anything else stays, so that the schema can answer it. */
export function toId(groups: readonly ChoiceGroup[], answer: string): string {
  const all = groups.flatMap(({ terms }) => toChoices(terms));
  if (/^\d+$/.test(answer)) return all[Number(answer) - 1]?.id ?? answer;
  return all.find(({ id, label }) => [id, label].some((word) => isSameWord(word, answer)))?.id ?? answer;
}

/** Several answers on a line: "1, 3", "1 3" or "fika, samtal". */
export function toIds(groups: readonly ChoiceGroup[], answer: string): string[] {
  const parts = answer.split(/^[\d\s,]+$/.test(answer) ? /[\s,]+/ : ',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== '').map((part) => toId(groups, part)))];
}

export function describeIds(groups: readonly ChoiceGroup[], ids: readonly string[]): string {
  const all = groups.flatMap(({ terms }) => toChoices(terms));
  return ids.map((id) => all.find((choice) => choice.id === id)?.label ?? id).join(', ');
}

function toChoices(terms: Vocabulary): Choice[] {
  return Object.entries(terms).map(([id, { label }]) => ({ id, label }));
}

function isSameWord(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
