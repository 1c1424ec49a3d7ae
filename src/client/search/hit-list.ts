import { entryPath, listPath } from '../../domain/paths.ts';
import { telHref } from '../../domain/phone.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { callTo } from '../../text/call.ts';
import { renewLabel } from '../../text/freshness-label.ts';
import { myListText } from '../../text/my-list.ts';
import { hitText } from '../../text/hits.ts';
import { readCardText } from './card-texts.ts';

/** A card for a row. The name is there at once; the rest follows when its file has come. */
export function toCard(template: HTMLTemplateElement, row: FacetRow, place: number): Element {
  const card = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const link = card.querySelector('a')!;
  link.href = entryPath(row);
  link.textContent = row.namn;
  void fillCard(card, row, place);
  return card;
}

async function fillCard(card: Element, row: FacetRow, place: number): Promise<void> {
  const [sammanfattning, telefon, note, facts, freshness, code] = await readCardText(place);
  const label = renewLabel(freshness, row, toStockholm(new Date()).date);
  const values: Record<string, string> = { sammanfattning, note, facts, freshness: label };
  for (const part of card.querySelectorAll<HTMLElement>('[data-text]')) part.textContent = values[part.dataset['text']!]!;
  fillAdd(card.querySelector('.add')!, row.namn, code);
  if (telefon === '') return;
  const phone = card.querySelector<HTMLElement>('.phone')!;
  const link = phone.querySelector('a')!;
  link.href = telHref(telefon);
  link.textContent = hitText.call(telefon);
  link.setAttribute('aria-label', callTo(telefon, row.namn));
  phone.hidden = false;
}

function fillAdd(add: HTMLAnchorElement, namn: string, code: string): void {
  add.href = listPath(code);
  add.setAttribute('aria-label', myListText.about(myListText.add, namn));
  void import('../list/changes.ts').then(({ mark }) => mark(add));
}
