import { fold } from '../../../src/domain/fold.ts';
import { findNearMiss } from '../../../src/domain/near-miss.ts';
import { fieldOf } from '../../../src/domain/contribute/answers.ts';
import { closedColumns, columnNames } from './column-names.ts';
import type { Karta } from './karta.ts';
import { importText } from './words.ts';

/** Where each column goes. */
export interface Mapping {
  /** By the column's number: the field, or nothing when the column is not read. */
  fields: readonly (string | undefined)[];
  /** What somebody should know about the columns. */
  notes: string[];
  /** What must be mended before any row can be read. */
  faults: string[];
}

/** Fields that several columns may fill: their texts are joined. */
const joined = ['tillganglighet', 'kallor', 'sokord', 'kontakt.telefon', 'body', 'behov', 'malgrupper', 'sprak', 'tider'];

/** The remembered columns first, then names that are known, then names that are nearly so. */
export function mapColumns(headers: readonly string[], { kolumner }: Karta): Mapping {
  const found = headers.map((header) => findColumn(header, kolumner));
  const taken = new Map<string, string>();
  const faults = found.flatMap(({ field }, i) => {
    if (field === undefined) return [];
    const other = taken.get(field);
    taken.set(field, headers[i]!);
    return other === undefined || joined.includes(field) ? [] : [importText.twoColumns(other, headers[i]!, field)];
  });
  return {
    fields: found.map(({ field }) => field),
    notes: found.flatMap(({ note }) => note ?? []),
    faults: [...faults, ...found.flatMap(({ fault }) => fault ?? [])],
  };
}

interface Found {
  field?: string;
  note?: string;
  fault?: string;
}

function findColumn(header: string, remembered: Karta['kolumner']): Found {
  const name = toName(header);
  if (Object.hasOwn(remembered, header)) return fromKarta(header, remembered[header]!);
  if (name === '') return {};
  if (closed.has(name)) return { note: importText.closedColumn(header) };
  const field = isField(header) ? header : byName.get(name);
  if (field !== undefined) return { field };
  const near = name.length < 5 ? undefined : findNearMiss(name, allNames);
  if (near === undefined) return { note: importText.unknownColumn(header) };
  return { field: byName.get(near)!, note: importText.nearColumn(header, byName.get(near)!) };
}

/** A map is written by people, so it may be wrong too. */
function fromKarta(header: string, field: string | null): Found {
  if (field === null) return {};
  if (isField(field)) return { field };
  const meant = findNearMiss(field, Object.keys(columnNames));
  return { fault: closed.has(toName(field)) ? importText.closedColumn(header) : importText.unknownField(header, field, meant) };
}

/** "tider.3.start" is as good a field as "tider.0.start". */
function isField(field: string): boolean {
  return Object.hasOwn(columnNames, field) || allFields.has(fieldOf(field));
}

const toName = (header: string) =>
  fold(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const allFields = new Set([
  ...Object.keys(columnNames).map(fieldOf),
  'kontakt.telefon.*.nummer',
  'kontakt.telefon.*.text',
  'kallor.*.url',
  'kallor.*.namn',
]);
const closed = new Set(closedColumns.map(toName));
const byName = new Map(
  Object.entries(columnNames).flatMap(([field, names]) => [field, ...names].map((name) => [toName(name), field] as const)),
);
const allNames = [...byName.keys()];
