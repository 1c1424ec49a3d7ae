import { weekdayOf, partsOf, type IsoDate } from '../domain/dates.ts';
import { veckodagar } from '../domain/veckodagar.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** "3 oktober 2026" */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** "oktober 2026" */
export function formatMonth(date: IsoDate): string {
  const [year, month] = partsOf(`${date}-01`.slice(0, 10));
  return `${months[month - 1]} ${year}`;
}

/** "tisdag 24 november" */
export function formatDay(date: IsoDate): string {
  const [, month, day] = partsOf(date);
  return `${veckodagar[weekdayOf(date)]!.label} ${day} ${months[month - 1]}`;
}

/** "13" or "13.30": how Swedes write a time in running text. */
export function formatClock(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** "a, b och c" */
export function formatList(items: readonly string[], last = 'och'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** "1 234" with the space that does not break. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** "ca 3 km", or "ca 2 mil" when it is far. */
export function formatDistance(km: number): string {
  if (km < 1.5) return 'ca 1 km';
  return km < 20 ? `ca ${Math.round(km)} km` : `ca ${formatMil(km / 10)} mil`;
}

function formatMil(mil: number): string {
  return mil < 10 ? String(Math.round(mil * 2) / 2).replace('.', ',') : String(Math.round(mil));
}

/** "Lund · Gratis": a line never begins with the dot. */
export function joinFacts(facts: readonly string[]): string {
  return facts.join('\u00a0· ');
}

/** "Alla, anhöriga och den som sörjer": labels that stand in one sentence. */
export function formatLabels(labels: readonly string[]): string {
  return capitalise(formatList(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1))));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
