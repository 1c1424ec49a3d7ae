import { former, type Form } from '../domain/taxonomy.ts';
import { capitalise } from './format.ts';

/** "Telefon, chatt, på nätet": a row of labels with one capital, as a person writes it. */
export function describeForms(forms: readonly Form[], join: (labels: string[]) => string): string {
  return capitalise(join(forms.map((id) => former[id].label.toLowerCase())));
}
