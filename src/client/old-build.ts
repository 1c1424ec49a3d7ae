import { toStockholm } from '../domain/stockholm.ts';

// A build gets old. What time changes by itself stands in the page, with the day that it begins: domain/aging.ts.
const { date: today } = toStockholm(new Date());
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const isPast = (day: string | undefined) => day !== undefined && day <= today;

for (const part of all('[data-changes]')) {
  const changes = JSON.parse(part.dataset['changes']!) as [from: string, text: string][];
  const current = changes.filter(([from]) => isPast(from)).pop();
  if (current !== undefined) part.textContent = current[1];
}

for (const list of all('.next-times')) {
  const times = [...list.querySelectorAll('time')];
  for (const time of times) time.parentElement!.hidden = time.dateTime < today;
  list.hidden = times.every((time) => time.dateTime < today);
}

for (const part of all('[data-begins]')) part.hidden = !isPast(part.dataset['begins']);
for (const part of all('[data-gone]')) if (isPast(part.dataset['gone'])) part.hidden = true;
all('[data-leaves]').forEach(countAgain);
all('[data-ranked]').forEach(rankAgain);
all('main ul').filter(isEmptied).forEach(hideWithHeading);
if (isPast(document.querySelector<HTMLElement>('[data-noindex]')?.dataset['begins'])) keepFromSearchEngines();

/** Checked entries first, then those to check again, then the rest as they were: compareFreshness in domain/freshness.ts. */
function rankAgain(list: HTMLElement): void {
  const items = [...list.children] as HTMLElement[];
  if (!items.some((item) => isPast(item.dataset['due']))) return;
  // Old phones sort ten things and more in any order, so the place decides last.
  const rank = (item: HTMLElement) => (item.dataset['checked'] === undefined ? 2 : isPast(item.dataset['due'] ?? today) ? 1 : 0);
  const compare = (a: HTMLElement, b: HTMLElement) =>
    rank(a) - rank(b) || (b.dataset['checked'] ?? '').localeCompare(a.dataset['checked'] ?? '') || items.indexOf(a) - items.indexOf(b);
  list.append(...[...items].sort(compare));
}

/** "12", "(12)", "Visa 12 till" or "Alla 12 i Lund": without those that have left. Nothing is no number to show. */
function countAgain(part: HTMLElement): void {
  const gone = part.dataset['leaves']!.split(' ').filter(isPast).length;
  const left = Number(part.textContent!.replace(/\D/g, '')) - gone;
  if (gone > 0) part.textContent = part.textContent!.replace(/\d[\d\u00a0]*/, String(left));
  if (left > 0) return;
  part.hidden = true;
  const item = part.closest<HTMLElement>('.kommun-index li, .kommun-index details, .tags li');
  if (item !== null) item.hidden = true;
}

function isEmptied(list: HTMLElement): boolean {
  return list.querySelector(':scope > [data-gone][hidden]') !== null && ([...list.children] as HTMLElement[]).every((item) => item.hidden);
}

/** A heading over nothing is a promise that is not kept: neither the nearest one nor those above it. */
function hideWithHeading(list: HTMLElement): void {
  list.hidden = true;
  const before = list.previousElementSibling as HTMLElement | null;
  if (before !== null && /^H[23]$/.test(before.tagName)) before.hidden = true;
  // Only some of a long list stand on the page: the way to the others stays.
  const isEmpty = (part: HTMLElement) =>
    part.querySelector('[data-rest]:not([hidden])') === null &&
    [...part.querySelectorAll('li')].every((item) => item.closest('[hidden]') !== null);
  let around = list.parentElement!.closest<HTMLElement>('details, section');
  for (; around !== null && isEmpty(around); around = around.parentElement!.closest<HTMLElement>('details, section')) around.hidden = true;
}

function keepFromSearchEngines(): void {
  const meta = document.createElement('meta');
  meta.name = 'robots';
  meta.content = 'noindex';
  document.head.append(meta);
}
