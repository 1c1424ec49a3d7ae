import type { Issue } from '../../domain/entry/issue.ts';
import { toFormAnswer } from '../../text/bidra-answers.ts';
import { formText } from '../../text/bidra-form.ts';
import { controlsIn, nameOf } from './form-values.ts';

/** What is wrong, by the field where it is to be mended. */
export type Faults = ReadonlyMap<HTMLElement, readonly string[]>;

export function toFaults(form: HTMLElement, issues: readonly Issue[]): Faults {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')].map((field) => ({
    field,
    name: nameOf(field) ?? unusedName(field),
  }));
  const found = new Map<HTMLElement, string[]>();
  // In the order of the page, which is the order in which they are mended.
  for (const { field } of fields) found.set(field, []);
  for (const { path, message } of issues) {
    const list = found.get(fieldAt(fields, path.join('.')))!;
    const answer = toFormAnswer(message);
    if (!list.includes(answer)) list.push(answer);
  }
  return new Map([...found].filter(([, messages]) => messages.length > 0));
}

/** Writes the faults beside their fields, and takes away those that are mended. */
export function showFaults(form: HTMLElement, faults: Faults, isShown: (field: HTMLElement) => boolean): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const messages = isShown(field) ? (faults.get(field) ?? []) : [];
    field.querySelector('.fault')!.textContent = messages.join(' ');
    // Of boxes to tick only the first, where the link leads: "ogiltigt" at each of twenty says less than once.
    const marked = field.getAttribute('role') === 'radiogroup' ? field : controlsIn(field)[0]!;
    if (messages.length > 0) marked.setAttribute('aria-invalid', 'true');
    else marked.removeAttribute('aria-invalid');
  }
}

/** All that is wrong, as links to where it is mended. Takes the focus. */
export function showSummary(box: HTMLElement, faults: Faults): void {
  box.querySelector('h2')!.textContent = formText.faultsHeading(faults.size);
  box.querySelector('ul')!.replaceChildren(...[...faults].map(([field, messages]) => toLink(field, messages)));
  box.hidden = false;
  box.focus();
}

function toLink(field: HTMLElement, messages: readonly string[]): HTMLElement {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = [labelOf(field).replace(/([^?.])$/, '$1:'), ...messages].join(' ');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(field);
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Opens the folds around the field and puts the focus in it. */
export function goTo(field: HTMLElement): void {
  for (let fold = field.closest('details'); fold !== null; fold = fold.parentElement!.closest('details')) fold.open = true;
  const control = controlsIn(field)[0]!;
  const inner = control.closest('details');
  if (inner !== null && field.contains(inner)) inner.open = true;
  control.focus();
}

/** What the field is called, with its row when there are several. */
export function labelOf(field: HTMLElement): string {
  const own = clean(field.querySelector('legend, label')!);
  const row = field.closest('[data-row]');
  return row === null ? own : `${clean(row.querySelector('legend')!)}, ${own.toLowerCase()}`;
}

const clean = (part: Element) => part.textContent!.replace(/\s+/g, ' ').trim();

interface Named {
  field: HTMLElement;
  name: string;
}

/** The field with that name, or the one that holds it, or the first within it. The body answers for the file as a whole. */
function fieldAt(fields: readonly Named[], path: string): HTMLElement {
  const holds = ({ name }: Named) => path === name || path.startsWith(`${name}.`);
  const found = fields.find(holds) ?? fields.find(({ name }) => name.startsWith(`${path}.`)) ?? fields.find(({ name }) => name === 'body');
  return found!.field;
}

/** A row that nobody has used is where to begin when all of it is missing. */
function unusedName(field: HTMLElement): string {
  return `${field.closest<HTMLElement>('[data-rows]')!.dataset['rows']}.x.${field.dataset['field']}`;
}
