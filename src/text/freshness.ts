import type { Entry } from '../domain/entry.ts';
import type { Freshness } from '../domain/freshness.ts';
import { mainSourceOf, sourceName } from '../domain/sources.ts';
import { granskare, granskningssatt } from '../domain/taxonomy.ts';
import { formatDate, formatMonth } from './format.ts';
import { freshnessLabel } from './freshness-label.ts';
import { pausedNow } from './pause.ts';

/** How much the reader can trust, and what to do about it. */
export function describeFreshness(entry: Entry, { state, isShown }: Freshness): string {
  if (state === 'granskad') return `Kontrollerad ${formatDate(entry.granskad!)} ${describeReview(entry)}.`;
  if (state === 'bor_kontrolleras') return `${advise(entry)} Uppgifterna är från ${formatMonth(entry.granskad!)}.`;
  if (state === 'inaktuell') return `Uppgifterna är gamla, från ${formatMonth(entry.granskad!)}. De kan ha ändrats.`;
  const from = `De kommer från ${describeSource(entry)}.`;
  if (!isShown) return `Uppgifterna är för gamla. ${from} Det är inte säkert att det här finns kvar.`;
  return `Vi har inte kontrollerat uppgifterna. ${from} ${advise(entry)}`;
}

/** What to do first. Nobody is told to ring where there is no number. */
function advise({ kind, kontakt }: Entry): string {
  if (kind === 'stodlinjer') return kontakt.telefon === undefined ? 'De kan ha ändrats.' : 'Numret eller tiderna kan ha ändrats.';
  if (kontakt.telefon !== undefined) return 'Ring och fråga innan du går.';
  return kontakt.epost === undefined ? 'Fråga arrangören innan du går.' : 'Mejla och fråga innan du går.';
}

function describeReview({ granskad_av, granskad_hur }: Entry): string {
  if (granskad_av === 'arrangoren') return `av ${granskare.arrangoren.label}`;
  return `av ${granskare.redaktionen.label} ${granskningssatt[granskad_hur!].label}`;
}

function describeSource(entry: Entry): string {
  const source = mainSourceOf(entry);
  return `${sourceName(source)}, ${source.daterad === undefined ? 'utan datum' : describeSourceDate(source.daterad)}`;
}

/** "2024", "maj 2024", "17 maj 2024" or "omkring 2019". */
export function describeSourceDate(daterad: string): string {
  const date = daterad.replace('ca ', '');
  const shown = date.length === 4 ? date : date.length === 7 ? formatMonth(date) : formatDate(date);
  return daterad.startsWith('ca') ? `omkring ${shown}` : shown;
}

/** A few words for cards. */
export function labelFreshness(entry: Entry, { state }: Freshness): string {
  if (entry.status === 'pausad') return pausedNow;
  if (state === 'granskad') return freshnessLabel.granskad(entry.granskad!);
  return state === 'ogranskad' ? 'Inte kontrollerad av oss' : freshnessLabel.older(entry.granskad!);
}

/** On paper, where every line counts: how fresh it is, and where it stood when nobody has checked it. */
export function describeOrigin(entry: Entry, freshness: Freshness): string {
  const label = labelFreshness(entry, freshness);
  return freshness.state === 'ogranskad' ? `${label}. Från ${describeSource(entry)}.` : `${label}.`;
}
