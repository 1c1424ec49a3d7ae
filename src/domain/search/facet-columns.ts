import { behov, type Behov } from '../behov.ts';
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { hinder, hinderOf, type Hinder } from '../hinder.ts';
import { toSlug } from '../fold.ts';
import { getKommun } from '../kommuner.ts';
import { findKommunOf } from '../place.ts';
import { toDated } from '../sources.ts';
import { sprak, type Sprak } from '../sprak.ts';
import { anmalningar, ensamhetsformer, former, kinds, kostnader, malgrupper } from '../taxonomy.ts';
import { tidpunkter, tidpunkterOf, type Tidpunkt } from '../tidpunkter.ts';
import { veckodagar } from '../veckodagar.ts';
import { idsOf } from '../vocabulary.ts';

type Json = string | number;

/** One column of the table: how an entry is written to it, and how the browser reads it back. */
interface Column<T> {
  encode(entry: Entry): Json;
  /** `cells` holds the columns before this one, decoded. */
  decode(json: Json, cells: Readonly<Record<string, unknown>>): T;
}

const text = (encode: (entry: Entry) => string): Column<string> => ({ encode, decode: String });

/** One id, as its place in the vocabulary. */
const term = <V extends object>(vocabulary: V, get: (entry: Entry) => keyof V & string): Column<keyof V & string> => {
  const ids = idsOf(vocabulary);
  return { encode: (entry) => ids.indexOf(get(entry)), decode: (json) => ids[Number(json)]! };
};

/** Most cells say what another row has said: each is worked out once, and rows share the answer. */
function remember<T>(decode: (json: Json) => T): (json: Json) => T {
  const known = new Map<Json, T>();
  return (json) => {
    const value = known.get(json) ?? decode(json);
    known.set(json, value);
    return value;
  };
}

/** Several ids of a short vocabulary, as bits. */
const terms = <T extends string>(ids: readonly T[], get: (entry: Entry) => readonly T[]): Column<readonly T[]> => ({
  encode: (entry) => get(entry).reduce((bits, id) => bits + 2 ** ids.indexOf(id), 0),
  decode: remember((json) => ids.filter((_, i) => Math.floor(Number(json) / 2 ** i) % 2 === 1)),
});

/** Several ids of a long vocabulary, as one character each from "#" onwards. Quotation mark and backslash are passed over. */
const characters = <T extends string>(ids: readonly T[], get: (entry: Entry) => readonly T[]): Column<readonly T[]> => ({
  encode: (entry) =>
    get(entry)
      .map((id) => String.fromCharCode(offset(ids.indexOf(id))))
      .join(''),
  decode: remember((json) => [...String(json)].map((character) => ids[place(character.charCodeAt(0))]!)),
});
const firstCharacter = 35;
const backslash = 92;
const offset = (index: number) => index + firstCharacter + (index + firstCharacter >= backslash ? 1 : 0);
const place = (code: number) => code - firstCharacter - (code > backslash ? 1 : 0);

/** A day, as days since 2010. 0 is no day. */
const day = (get: (entry: Entry) => IsoDate | undefined): Column<IsoDate | undefined> => ({
  encode: (entry) => Math.max(0, daysBetween(firstDay, get(entry) ?? firstDay)),
  decode: remember((json) => (json === 0 ? undefined : addDays(firstDay, Number(json)))),
});
const firstDay = '2010-01-01';

/** Most ids are the name, or the name and its kommun: then a plus sign or a star stands for that, with what follows behind it. */
const idAfterName: Column<string> = {
  encode: (entry) => {
    const { id, namn } = entry;
    const withKommun = `${toSlug(namn)}-${findKommunOf(entry)?.slug}`;
    if (id.startsWith(withKommun)) return `*${id.slice(withKommun.length)}`;
    return id.startsWith(toSlug(namn)) ? `+${id.slice(toSlug(namn).length)}` : id;
  },
  decode: (json, { namn, kommun }) =>
    String(json)
      .replace(/^\*/, () => `+-${getKommun(String(kommun)).slug}`)
      .replace(/^\+/, () => toSlug(String(namn))),
};

const dayIds = veckodagar.map(({ id }) => id);

/** Every column has its one definition here. */
export const facetColumns = {
  namn: text(({ namn }) => namn),
  kind: term(kinds, ({ kind }) => kind),
  /** Nothing when the ort is called the same as its kommun. */
  ort: text((entry) => (entry.plats?.ort === findKommunOf(entry)?.namn ? '' : (entry.plats?.ort ?? ''))),
  /** The kommun's code, or nothing. */
  kommun: text((entry) => findKommunOf(entry)?.kod ?? ''),
  id: idAfterName,
  /** Codes of the län or kommuner served, with a space between; nothing for the whole country. */
  omrade: text(({ omrade }) => (omrade.slag === 'sverige' ? '' : (omrade.slag === 'lan' ? omrade.lan : omrade.kommuner).join(' '))),
  behov: characters(idsOf(behov), (entry): readonly Behov[] => entry.behov),
  malgrupp: terms(idsOf(malgrupper), ({ malgrupper }) => malgrupper),
  /** For some, whom the entry names in its own words. */
  for_vem: { encode: ({ for_vem }) => (for_vem === undefined ? 0 : 1), decode: Boolean },
  form: terms(idsOf(former), ({ former }) => former),
  ensamhetsform: terms(idsOf(ensamhetsformer), ({ ensamhetsformer }) => ensamhetsformer),
  hinder: terms(idsOf(hinder), (entry): readonly Hinder[] => hinderOf(entry)),
  kostnad: term(kostnader, ({ kostnad }) => kostnad),
  anmalan: term(anmalningar, ({ anmalan }) => anmalan),
  sprak: terms(idsOf(sprak), ({ sprak }): readonly Sprak[] => sprak),
  dag: terms(dayIds, ({ tider = [] }) => dayIds.filter((_, dag) => tider.some((tid) => tid.dagar.includes(dag)))),
  tidpunkt: terms(idsOf(tidpunkter), ({ tider = [] }): readonly Tidpunkt[] => tidpunkterOf(tider)),
  fran: { encode: ({ alder }) => alder?.fran ?? 0, decode: Number },
  till: { encode: ({ alder }) => alder?.till ?? 0, decode: (json) => Number(json) || Infinity },
  granskad: day(({ granskad }) => granskad),
  newestSource: day((entry) => toDated(entry).newestSource),
  akut: { encode: ({ akut }) => (akut ? 1 : 0), decode: Boolean },
} satisfies Record<string, Column<unknown>>;

export type FacetColumn = keyof typeof facetColumns;
export type FacetRow = { [C in FacetColumn]: ReturnType<(typeof facetColumns)[C]['decode']> };
