import { answersPath } from '../../domain/paths.ts';
import { answersTo, toLine, type Answers } from '../../domain/contribute/answers.ts';
import type { Correctable } from '../../domain/contribute/from-entry.ts';
import { formText } from '../../text/bidra-form.ts';
import { fetchJson } from '../fetch-json.ts';
import { controlsIn, nameOf } from './form-values.ts';
import { labelOf } from './faults.ts';

/** Something that stands in the directory already. */
export interface Original extends Correctable {
  namn: string;
  /** "content/motesplatser/skane/kaffestugan.md" */
  path: string;
}

export async function loadOriginal(post: string): Promise<Original> {
  const original = await findOriginal(post);
  // An address without a slash could be the name of something that every object has.
  if (!original || !original.answers) throw new Error(`No entry: ${post}`);
  return original;
}

/** Nothing when no entry is called that. */
export async function findOriginal(post: string): Promise<Original | undefined> {
  return (await fetchJson<Record<string, Original>>(answersPath(post)))[post];
}

/** A protected place: no file that could be shown holds all of it. */
export const isProtected = ({ answers }: Original) => answers['plats.dold'] === 'ja';

const placeNames = ['omrade', 'plats.namn', 'plats.adress', 'plats.postnummer', 'plats.ort'];
const pointNames = ['plats.lat', 'plats.lon', 'plats.lage_forklaring'];

/** What no form asks for. A point on the map is kept as long as the place is the same. */
export function keptBeside({ kept, answers: before }: Original, after: Answers): { kept: Answers; isMoved: boolean } {
  const isMoved = 'plats.lat' in kept && placeNames.some((name) => shown(before, name) !== shown(after, name));
  const left = Object.keys(kept).filter((name) => !(isMoved && pointNames.includes(name)));
  return { kept: Object.fromEntries(left.map((name) => [name, kept[name]!])), isMoved };
}

/** One sentence for each field that has another answer than before. */
export function changesBetween(form: HTMLElement, before: Answers, after: Answers): string[] {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const labels = new Map(fields.map((field) => [nameOf(field) ?? '', field]));
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((name) => shown(before, name) !== shown(after, name));
  return names.map((name) => {
    const field = labels.get(name);
    const label = field === undefined ? name : labelOf(field);
    return formText.changed(label, describe(field, answersTo(before, name)), describe(field, answersTo(after, name)));
  });
}

/** Choices by what they are called. */
function describe(field: HTMLElement | undefined, values: readonly string[]): string {
  if (values.length === 0) return formText.nothing;
  return values.map((value) => nameOfChoice(field, value) ?? toLine(value)).join(', ');
}

function nameOfChoice(field: HTMLElement | undefined, value: string): string | undefined {
  if (field === undefined) return undefined;
  const option = [...field.querySelectorAll('option')].find((one) => one.value === value);
  const input = controlsIn(field).find((one) => /^(checkbox|radio)$/.test(one.type) && one.value === value);
  return (option ?? input?.parentElement)?.textContent?.trim();
}

const shown = (answers: Answers, name: string) => answersTo(answers, name).map(toLine).join('\n');
