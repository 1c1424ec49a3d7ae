import type { Entry } from '../domain/entry.ts';
import { kostnader } from '../domain/taxonomy.ts';
import { capitalise } from './format.ts';

/** What it costs, as exactly as we know. */
export function describeCost({ kostnad, kostnad_text }: Pick<Entry, 'kostnad' | 'kostnad_text'>): string {
  if (kostnad_text === undefined) return kostnader[kostnad].label;
  return kostnad === 'avgift' ? capitalise(kostnad_text) : `${kostnader[kostnad].label}. ${capitalise(kostnad_text)}`;
}

/** The same in a list, where nothing is better than "ask". */
export function shortCost(entry: Pick<Entry, 'kostnad' | 'kostnad_text'>): string {
  return entry.kostnad === 'fraga' ? '' : entry.kostnad === 'gratis' ? kostnader.gratis.label : describeCost(entry).replace(/\.$/, '');
}
