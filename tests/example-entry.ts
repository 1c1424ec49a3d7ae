import { checkEntry, type Checked } from '../src/domain/entry/check.ts';
import type { Entry } from '../src/domain/entry.ts';
import type { Kind } from '../src/domain/taxonomy.ts';
import { toSentence } from '../scripts/lib/report.ts';

/** The day it is in every test. */
export const today = '2026-11-22';

/** One good entry, as the YAML gives it: all text. Tests change one thing in it. */
export const valid = {
  namn: 'Kaffestugan',
  sammanfattning: 'Fika och prata med andra i kyrkans kafé. Någon möter dig vid dörren.',
  arrangor: 'Svenska kyrkan i Lund',
  arrangorstyp: 'trossamfund',
  behov: ['fika', 'motesplats'],
  malgrupper: ['alla'],
  ensamhetsformer: ['social'],
  omrade: { kommuner: ['Lund'] },
  former: ['pa_plats'],
  plats: { ort: 'Lund' },
  kostnad: 'gratis',
  anmalan: 'ingen',
  kontakt: { telefon: '046-12 34 56' },
  kallor: [{ url: 'https://www.exempel.se/fika', sedd: '2026-11-01' }],
};

/** Values that replace those of the good entry. `undefined` leaves the field out. */
export type Change = Readonly<Record<string, unknown>>;

interface Where {
  kind?: Kind;
  id?: string;
  body?: string;
}

/** What the contributor would read after a change. */
export function messagesFor(change: Change, where: Where = {}): string[] {
  const checked = check(change, where);
  return checked.ok ? [] : checked.issues.map((issue) => toSentence({ path: '', line: 1, issue }));
}

/** The entry after a change that is allowed. */
export function entryWith(change: Change = {}, where: Where = {}): Entry {
  const checked = check(change, where);
  if (!checked.ok) throw new Error(`Not a valid entry: ${JSON.stringify(checked.issues)}`);
  return checked.entry;
}

function check(change: Change, { kind = 'motesplatser', id = 'kaffestugan-lund', body = '' }: Where): Checked {
  const written = Object.entries({ ...valid, ...change }).filter(([, value]) => value !== undefined);
  return checkEntry({ kind, id, frontMatter: Object.fromEntries(written), body }, today);
}
