import { answersTo, countRows, type Answers } from '../../domain/contribute/answers.ts';
import { listsIn, resetRows, rowsIn } from './rows.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Stands in a row from the start, so it says nothing about whether somebody has used the row. */
const givenNames = ['sedd'];

/** What the form says now. Rows without an answer are no rows. */
export function readAnswers(form: HTMLElement): Answers {
  numberUsedRows(form);
  const answers: Record<string, string | string[]> = {};
  for (const control of controlsIn(form)) {
    const name = nameOf(control);
    const value = valueOf(control);
    if (name === undefined || value === '' || control.matches(':disabled')) continue;
    answers[name] = isOneOfMany(control) ? [...answersTo(answers, name), value] : value;
  }
  return answers;
}

/** Fills the form, and opens the folds in which something is written. */
export function writeAnswers(form: HTMLElement, answers: Answers, today: string): void {
  for (const list of listsIn(form)) {
    const count = countRows(answers, list.dataset['rows']!, Number(list.dataset['max']));
    resetRows(list, count, today);
    rowsIn(list)
      .slice(0, count)
      .forEach((row, i) => (row.dataset['at'] = String(i)));
  }
  for (const control of controlsIn(form)) {
    const name = nameOf(control);
    // A row that nobody has answered is as new as it comes.
    if (name !== undefined) writeControl(control, answersTo(answers, name));
  }
  for (const fold of form.querySelectorAll('details')) {
    fold.open = controlsIn(fold).some((control) => nameOf(control) !== undefined && valueOf(control) !== '');
  }
}

export function controlsIn(part: HTMLElement): Control[] {
  return [...part.querySelectorAll<Control>('input[name], select[name], textarea[name]')];
}

/** The field around a control, and its name: in a row, with the row's place among those that are used. */
export function nameOf(part: HTMLElement): string | undefined {
  const field = (part as Control).name || part.dataset['field']!;
  const row = part.closest<HTMLElement>('[data-row]');
  if (row === null) return field;
  const list = row.closest<HTMLElement>('[data-rows]')!;
  return row.dataset['at'] === undefined ? undefined : `${list.dataset['rows']}.${row.dataset['at']}.${field}`;
}

function numberUsedRows(form: HTMLElement): void {
  for (const list of listsIn(form)) {
    let used = 0;
    for (const row of rowsIn(list)) {
      const isUsed = controlsIn(row).some((control) => !givenNames.includes(control.name) && valueOf(control).trim() !== '');
      if (isUsed) row.dataset['at'] = String(used++);
      else delete row.dataset['at'];
    }
  }
}

/** The first of a list goes without saying. A date that is half written has no value, but it is no empty answer either. */
function valueOf(control: Control): string {
  if (/^(checkbox|radio)$/.test(control.type)) return (control as HTMLInputElement).checked ? control.value : '';
  if (control instanceof HTMLSelectElement) return control.selectedIndex === 0 ? '' : control.value;
  return control.validity.badInput ? '?' : control.value;
}

function writeControl(control: Control, values: readonly string[]): void {
  if (/^(checkbox|radio)$/.test(control.type)) (control as HTMLInputElement).checked = values.includes(control.value);
  else if (control instanceof HTMLSelectElement) control.value = values[0] ?? control.options[0]!.value;
  else control.value = values[0] ?? '';
}

function isOneOfMany(control: Control): boolean {
  return control.type === 'checkbox' && control.closest('fieldset.choices') !== null;
}
