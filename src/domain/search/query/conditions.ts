import type { Filters } from '../filters.ts';
import type { Aspect } from './meaning.ts';

/** What was understood, as answers to the questions of the filter form. */
export type Conditions = Partial<Filters>;

/** A hint is no condition. */
const surely = 0.8;

export function toConditions(aspects: readonly Aspect[]): Conditions {
  const conditions: Record<string, string[]> = {};
  const meant = aspects.flatMap(({ meanings }) =>
    meanings.filter(({ column, weight }) => weight >= surely && column === meanings[0]!.column),
  );
  for (const { column, id } of meant) conditions[column] = [...(conditions[column] ?? []), id];
  const { kommun, alder, lan: _lan, ort: _ort, ...lists } = conditions;
  return {
    ...lists,
    ...(kommun === undefined ? {} : { kommun: kommun[0]! }),
    ...(alder === undefined ? {} : { alder: Number(alder[0]) }),
  };
}
