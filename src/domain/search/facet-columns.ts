import { behov, type Behov } from '../behov.ts';
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import { toSlug } from '../fold.ts';
import { hinder } from '../hinder.ts';
import { kommunRows } from '../kommun-rows.ts';
import { getKommun } from '../kommuner.ts';
import { rememberEach } from '../remember-each.ts';
import { sprak } from '../sprak.ts';
import { anmalningar, ensamhetsformer, former, kinds, kostnader, malgrupper } from '../taxonomy.ts';
import { tidpunkter } from '../tidpunkter.ts';
import { veckodagar } from '../veckodagar.ts';
import { idsOf } from '../vocabulary.ts';
import { alphabet, escapeCell, readBits, readCell, writeBits } from './facet-cells.ts';

/** One column of the table: how what an entry says is written to it, and how the browser reads it back. */
interface Column<T> {
  encode(value: T, row: Place): string;
  /** `cells` holds the columns before this one, decoded. */
  decode(cell: string, cells: Place): T;
}

/** What other cells of the row may be written by. */
interface Place {
  namn: string;
  ort: string;
  kommun: string;
}

const text: Column<string> = { encode: escapeCell, decode: readCell };

/** A kommun's code, as its place in the order of codes. */
const kommunCode: Column<string> = {
  encode: (kod) => (kod === '' ? '' : kommunRows.findIndex(([other]) => other === kod).toString(36)),
  decode: (cell) => (cell === '' ? '' : kommunRows[parseInt(cell, 36)]![0]),
};

/** Whole years. Nothing where there is no limit. */
const years = (unlimited: number): Column<number> => ({
  encode: (value) => (value === unlimited ? '' : String(value)),
  decode: (cell) => (cell === '' ? unlimited : Number(cell)),
});

const yes: Column<boolean> = { encode: (value) => (value ? '1' : ''), decode: Boolean };

/** One id, as its place in the vocabulary. */
const term = <T extends string>(ids: readonly T[]): Column<T> => ({
  encode: (value) => String(ids.indexOf(value)),
  decode: (cell) => ids[Number(cell)]!,
});

// Most cells of these say what another row has said: rows share the answer.

/** Several ids of a short vocabulary, as bits. */
const terms = <T extends string>(ids: readonly T[]): Column<readonly T[]> => ({
  encode: (value) => writeBits(value.map((id) => ids.indexOf(id))),
  decode: rememberEach((cell) => readBits(cell, ids)),
});

/** Several ids of a long vocabulary, as one character each. */
const characters = <T extends string>(ids: readonly T[]): Column<readonly T[]> => ({
  encode: (value) => value.map((id) => alphabet[ids.indexOf(id)]).join(''),
  decode: rememberEach((cell) => [...cell].map((character) => ids[alphabet.indexOf(character)]!)),
});

/** A day, as days since 2010. Nothing is no day. */
const day: Column<IsoDate | undefined> = {
  encode: (value) => (value === undefined || value <= firstDay ? '' : daysBetween(firstDay, value).toString(36)),
  decode: rememberEach((cell) => (cell === '' ? undefined : addDays(firstDay, parseInt(cell, 36)))),
};
const firstDay = '2010-01-01';

/** Many names say where it is: "^" is the ort and "~" the kommun. */
const name: Column<string> = {
  encode: (value, row) => whereIn(row).reduce((written, [mark, where]) => written.replace(escapeCell(where), mark), escapeCell(value)),
  decode: (cell, cells) =>
    readCell(whereIn(cells).reduce((written, [mark, where]) => written.replace(mark, () => escapeCell(where)), cell)),
};
const whereIn = ({ ort, kommun }: Place) =>
  (
    [
      ['^', ort],
      ['~', kommun === '' ? '' : getKommun(kommun).namn],
    ] as const
  ).filter(([, where]) => where !== '');

/** Most ids are the name, or the name and its kommun: then a plus sign or a star stands for that, with what follows behind it. */
const idAfterName: Column<string> = {
  encode(id, { namn, kommun }) {
    const withKommun = kommun === '' ? undefined : `${toSlug(namn)}-${getKommun(kommun).slug}`;
    if (withKommun !== undefined && id.startsWith(withKommun)) return `*${id.slice(withKommun.length)}`;
    return id.startsWith(toSlug(namn)) ? `+${id.slice(toSlug(namn).length)}` : id;
  },
  decode: (cell, { namn, kommun }) => cell.replace(/^\*/, () => `+-${getKommun(kommun).slug}`).replace(/^\+/, () => toSlug(namn)),
};

/** Codes of the län or kommuner served, with a space between; nothing for the whole country. An equals sign is the row's own kommun. */
const area: Column<string> = {
  encode: (value, { kommun }) => (value !== '' && value === kommun ? '=' : value),
  decode: (cell, { kommun }) => (cell === '=' ? kommun : cell),
};

/** Every column has its one definition here. What an entry says in each stands in `facet-row.ts`. */
export const facetColumns = {
  /** The kommun's code, or nothing. */
  kommun: kommunCode,
  /** Nothing when the ort is called the same as its kommun. */
  ort: text,
  namn: name,
  id: idAfterName,
  kind: term(idsOf(kinds)),
  omrade: area,
  behov: characters<Behov>(idsOf(behov)),
  malgrupp: terms(idsOf(malgrupper)),
  /** For some, whom the entry names in its own words. */
  for_vem: yes,
  form: terms(idsOf(former)),
  ensamhetsform: terms(idsOf(ensamhetsformer)),
  hinder: terms(idsOf(hinder)),
  kostnad: term(idsOf(kostnader)),
  anmalan: term(idsOf(anmalningar)),
  sprak: terms(idsOf(sprak)),
  dag: terms(veckodagar.map(({ id }) => id)),
  tidpunkt: terms(idsOf(tidpunkter)),
  fran: years(0),
  till: years(Infinity),
  granskad: day,
  newestSource: day,
  akut: yes,
};

export type FacetColumn = keyof typeof facetColumns;
export type FacetRow = { [C in FacetColumn]: ReturnType<(typeof facetColumns)[C]['decode']> };
