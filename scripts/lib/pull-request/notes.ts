import { editDistance } from '../../../src/domain/edit-distance.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { toRecord } from '../../../src/domain/entry/rules/whole.ts';
import { nationalOf } from '../../../src/domain/phone.ts';
import { pullText } from './words.ts';

/** What only the editors may say, and what could lead people wrong. It is no mistake, so somebody must look: `before` is the file as it was. */
export function notesOn(entry: Entry, before: unknown, all: readonly Entry[]): string[] {
  const was = toRecord(before);
  const formerIds = (entry.tidigare ?? []).filter((id) => !JSON.stringify(was['tidigare'] ?? '').includes(`"${id}"`));
  const numbers = numbersOf(entry).filter((nummer) => !JSON.stringify(was['kontakt'] ?? '').includes(nummer));
  return [
    ...(entry.akut === true && was['akut'] !== 'ja' ? [pullText.akut] : []),
    ...(entry.granskad !== undefined && was['granskad'] !== entry.granskad ? [pullText.granskad] : []),
    ...(formerIds.length > 0 ? [pullText.tidigare(formerIds.join(', '))] : []),
    ...numbers.flatMap((nummer) => noteOnNumber(nummer, entry, all)),
  ];
}

const numbersOf = ({ kontakt: { telefon = [], sms } }: Entry) => [
  ...telefon.map(({ nummer }) => nummer),
  ...(sms === undefined ? [] : [sms]),
];

/** Calls to other countries cost, and a number that is nearly that of a help line is a slip or a trap. */
function noteOnNumber(nummer: string, entry: Entry, all: readonly Entry[]): string[] {
  const digits = nationalOf(nummer);
  if (/^(\+|00)/.test(digits)) return [pullText.abroad(nummer)];
  const lines = all.filter(({ kind, id }) => kind === 'stodlinjer' && !(entry.kind === kind && entry.id === id));
  const known = lines.flatMap((line) =>
    numbersOf(line).map((other) => ({ other, namn: line.namn, distance: editDistance(digits, nationalOf(other), 1) })),
  );
  const [near] = known.some(({ distance }) => distance === 0) ? [] : known.filter(({ distance }) => distance === 1);
  return near === undefined ? [] : [pullText.nearNumber(nummer, near.other, near.namn)];
}
