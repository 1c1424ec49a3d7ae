import { getKommun } from '../domain/kommuner.ts';
import { filterVocabularies, type FilterColumn } from '../domain/search/filters.ts';
import { ensamhetsformer, type Ensamhetsform } from '../domain/taxonomy.ts';
import { answerText } from './search-answer.ts';

/** What a visitor reads for one answer to a filter. */
export function labelFilter(column: FilterColumn | 'kommun' | 'alder', id: string): string {
  if (column === 'kommun') return getKommun(id).namn;
  if (column === 'alder') return answerText.age(id);
  if (column === 'ensamhetsform') return ensamhetsformer[id as Ensamhetsform].kort;
  const vocabulary: Record<string, { label: string }> = filterVocabularies[column];
  return vocabulary[id]!.label;
}
