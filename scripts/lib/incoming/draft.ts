import { toBody } from '../../../src/domain/contribute/body.ts';
import { fieldOf, pathOf } from '../../../src/domain/contribute/answers.ts';
import { fields as fieldRules } from '../../../src/domain/contribute/fields.ts';
import type { Kind } from '../../../src/domain/taxonomy.ts';
import { valueAt, withValue, type Draft } from '../new/draft.ts';
import { toValue } from './values.ts';

/** What somebody sent: texts by the path of their field, "plats.ort". `body` is plain text below the fields. */
export type Sent = Readonly<Record<string, string>>;

export interface SentDraft extends Draft {
  body: string;
}

/** Only a person who has asked or been there may say that something is checked, and only the editors what is urgent. */
const notFromOutside = ['granskad', 'granskad_av', 'granskad_hur', 'akut', 'tidigare'] as const;

/** The texts as an entry on its way. Empty texts are no answers. */
export function toDraft(kind: Kind, sent: Sent): SentDraft {
  const { body = '', ...fields } = settle(sent);
  const empty: Draft = { kind, frontMatter: {} };
  const inOrder = Object.entries(fields).sort(([a], [b]) => compareFields(a, b));
  const draft = inOrder.reduce((so, [field, written]) => put(so, field, written), empty);
  return { ...withoutHiddenPlace(draft), body: toBody(body) };
}

/** No file may tell where a protected place is. */
function withoutHiddenPlace(draft: Draft): Draft {
  const { ort, dold } = (valueAt(draft, ['plats']) ?? {}) as { ort?: string; dold?: string };
  return dold === 'ja' ? withValue(draft, ['plats'], { ...(ort === undefined ? {} : { ort }), dold }) : draft;
}

/** In the order of the schema, row by row. A whole list comes before its rows. */
function compareFields(a: string, b: string): number {
  return placeOf(listOf(a)) - placeOf(listOf(b)) || rowOf(a) - rowOf(b) || placeOf(fieldOf(a)) - placeOf(fieldOf(b));
}

/** Where each field stands in the schema, and each that holds others: where the first of them does. */
const places = new Map(
  Object.keys(fieldRules)
    .flatMap((field, place) => withParents(field).map((name) => [name, place] as const))
    .reverse(),
);
const placeOf = (field: string) => places.get(field) ?? -1;
const listOf = (field: string) => field.replace(/\.\d+(\..*)?$/, '');
const rowOf = (field: string) => Number(/\.(\d+)(\.|$)/.exec(field)?.[1] ?? -1);

function put(draft: Draft, field: string, written: string): Draft {
  if (written.trim() === '' || (notFromOutside as readonly string[]).includes(field.replace(/\..*/, ''))) return draft;
  const value = toValue(field, written);
  return value === '' || (Array.isArray(value) && value.length === 0) ? draft : withValue(draft, pathOf(field), value);
}

/** What is said in another field than the one where it belongs. */
function settle(sent: Sent): Record<string, string> {
  const { tider = '', kostnad = '', ...rest } = sent;
  return { ...rest, ...settleTimes(tider, rest['tider_text'] ?? ''), ...settleCost(kostnad, rest['kostnad_text'] ?? '') };
}

/** Times that are no pattern are a sentence. */
function settleTimes(tider: string, text: string): Record<string, string> {
  if (tider.trim() === '' || toValue('tider', tider) !== undefined) return { tider };
  return { tider_text: [tider.replace(/\s*\n\s*/g, '. '), text].filter((part) => part !== '').join(' ') };
}

/** "20 kr" is a cost and says how much. */
function settleCost(kostnad: string, text: string): Record<string, string> {
  if (/^\s*0\s*(kr|kronor|:-)?\s*$/i.test(kostnad)) return { kostnad: 'gratis' };
  if (!/\d/.test(kostnad) || text !== '') return { kostnad };
  return { kostnad: 'avgift', kostnad_text: kostnad };
}

/** "plats.ort" is in "plats". */
function withParents(field: string): string[] {
  const parts = field.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
