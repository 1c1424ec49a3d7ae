import type { IsoDate } from '../../domain/dates.ts';
import type { Alternative, ListRecord } from '../../domain/list/record.ts';
import { calendarPath, entryPath, listPath } from '../../domain/paths.ts';
import { telHref } from '../../domain/phone.ts';
import { callTo } from '../../text/call.ts';
import { listPageText } from '../../text/list-page.ts';
import { alternativesOn, currentNotices, describeState, toListRows, type ListRow } from '../../text/list-rows.ts';
import { myListText } from '../../text/my-list.ts';

/** The templates of the page. */
export interface Templates {
  entry: HTMLTemplateElement;
  alternative: HTMLTemplateElement;
}

/** An entry as the list shows it, on the screen and on paper. */
export function toItem({ entry, alternative }: Templates, record: ListRecord, today: IsoDate): HTMLElement {
  const item = clone(entry);
  const find = <T extends HTMLElement>(selector: string) => item.querySelector<T>(selector)!;
  const link = find<HTMLAnchorElement>('h2 a');
  link.href = entryPath(record);
  link.textContent = record.namn;
  write(find('[data-text="state"]'), describeState(record, today));
  write(find('[data-text="notice"]'), currentNotices(record, today).join(' '));
  write(find('[data-text="sammanfattning"]'), record.status === 'avslutad' ? '' : record.sammanfattning);
  fillPhones(find('[data-part="phone"]'), record);
  repeat(find('[data-part="row"]'), toListRows(record, today), fillRow);
  const alternatives = alternativesOn(record, today);
  write(find('[data-text="instead"]'), alternatives.length > 0 ? listPageText.instead : '');
  find('[data-part="alternatives"]').append(...alternatives.map((one) => toAlternative(alternative, one)));
  for (const button of item.querySelectorAll('button'))
    button.setAttribute('aria-label', myListText.about(button.textContent.trim(), record.namn));
  if (record.status === 'avslutad') find('[data-part="note"]').remove();
  fillCalendar(find<HTMLAnchorElement>('[data-part="calendar"]'), record);
  return item;
}

function fillRow([label, lines, href]: ListRow, row: HTMLElement) {
  const link = row.querySelector('a')!;
  row.querySelector('dt')!.textContent = label;
  if (href === undefined) link.replaceWith(lines.join('\n'));
  else {
    link.href = href;
    link.rel = 'noreferrer';
    link.textContent = lines.join('\n');
  }
}

function fillPhones(first: HTMLElement, { namn, telefon, status }: ListRecord) {
  repeat(first, status === 'avslutad' ? [] : telefon, ([nummer, note], phone) => {
    const link = phone.querySelector('a')!;
    link.href = telHref(nummer);
    link.textContent = nummer;
    link.setAttribute('aria-label', callTo(nummer, namn));
    phone.querySelector('span')!.textContent = note;
  });
}

function fillCalendar(link: HTMLAnchorElement, record: ListRecord) {
  if (!record.kalender) return link.remove();
  link.href = calendarPath(record);
  link.download = '';
  link.setAttribute('aria-label', myListText.about(link.textContent.trim(), record.namn));
}

function toAlternative(template: HTMLTemplateElement, { kind, id, namn, var: place, code }: Alternative): HTMLElement {
  const item = clone(template);
  const [link, add] = item.querySelectorAll('a');
  link!.href = entryPath({ kind, id });
  link!.textContent = namn;
  item.querySelector('span')!.textContent = place;
  add!.href = listPath(code);
  add!.setAttribute('aria-label', myListText.about(myListText.add, namn));
  return item;
}

/** The first of its kind becomes as many as there are values. */
function repeat<T>(first: HTMLElement, values: readonly T[], fill: (value: T, element: HTMLElement) => void) {
  const copies = values.map((value) => {
    const copy = first.cloneNode(true) as HTMLElement;
    fill(value, copy);
    return copy;
  });
  first.replaceWith(...copies);
}

function write(part: HTMLElement, text: string) {
  if (text === '') part.remove();
  else part.textContent = text;
}

function clone(template: HTMLTemplateElement): HTMLElement {
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}
