import type { Entry } from '../domain/entry.ts';
import { kostnader } from '../domain/taxonomy.ts';
import { capitalise } from './format.ts';

/** What it costs, as exactly as we know, in whole sentences. */
export function describeCost({ kostnad, kostnad_text }: Pick<Entry, 'kostnad' | 'kostnad_text'>): string {
  const known = kostnad_text === undefined || kostnad !== 'avgift' ? [kostnader[kostnad].label] : [];
  const told = kostnad_text === undefined ? [] : [capitalise(kostnad_text)];
  return [...known, ...told].map((sentence) => sentence.replace(/\.?$/, '.')).join(' ');
}

/** The same in a list, where nothing is better than "ask". */
export function shortCost(entry: Pick<Entry, 'kostnad' | 'kostnad_text'>): string {
  return entry.kostnad === 'fraga' ? '' : entry.kostnad === 'gratis' ? kostnader.gratis.label : describeCost(entry).replace(/\.$/, '');
}
