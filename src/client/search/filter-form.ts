import { kommuner } from '../../domain/kommuner.ts';
import { countSteps } from '../../domain/search/answer.ts';
import { inSlices } from '../in-slices.ts';
import type { Answer } from './engine.ts';

/** On a narrow screen the choices fold away when there are hits to see. */
export function foldFilters(form: HTMLFormElement): void {
  const filters = form.querySelector('details')!;
  if (!matchMedia('(max-width: 59.99em)').matches) return;
  filters.open = false;
  // What was above the hits would leave the page far below them, past the numbers to ring.
  const focused = document.activeElement!;
  if (focused.matches('h2')) focused.scrollIntoView();
}

let last: ReturnType<Answer['counted']> | undefined;

/** Writes how many hits each answer would give. Other words do not change that. */
export async function writeCounts(form: HTMLFormElement, { counted }: Answer): Promise<void> {
  const [rows, filters] = counted();
  if (last !== undefined && rows === last[0] && JSON.stringify(filters) === JSON.stringify(last[1])) return;
  const own = (last = [rows, filters]);
  const counts = await inSlices(countSteps(rows, filters));
  if (own !== last) return;
  for (const part of form.querySelectorAll('[data-count]')) {
    const { name, value } = part.parentElement!.querySelector('input')!;
    part.textContent = `(${counts.get(`${name}:${value}`) ?? 0})`;
  }
  for (const option of form.querySelectorAll('option')) {
    const key = `${option.parentElement!.closest('select')!.name}:${option.value}`;
    if (/\(\d+\)$/.test(option.text)) option.text = option.text.replace(/\d+\)$/, `${counts.get(key) ?? 0})`);
  }
}

/** Links from the pages of the kommuner ask for a kommun: its name stands in the field. */
export function writeKommun(form: HTMLFormElement, params: URLSearchParams): void {
  const kommun = kommuner.find(({ slug }) => slug === params.get('kommun'));
  const field = form.querySelector<HTMLInputElement>('#plats')!;
  if (kommun !== undefined && field.value === '') field.value = kommun.namn;
}
