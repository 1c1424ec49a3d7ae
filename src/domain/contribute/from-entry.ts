import { toClock } from '../entry/rules/times.ts';
import type { Entry } from '../entry.ts';
import { getKommun, getLan } from '../kommuner.ts';
import type { Tid } from '../schedule.ts';
import { veckodagar } from '../veckodagar.ts';
import type { Answers } from './answers.ts';
import { fromBody } from './body.ts';

/** An entry as somebody would have answered it, for correcting. What no form asks for is kept as it is. */
export interface Correctable {
  answers: Answers;
  kept: Answers;
  /** Markdown that is more than plain text, so that only the file itself can change it. */
  body?: string;
}

/** A protected place says its ort and nothing more. What goes without saying is left out. */
export function fromEntry(entry: Entry): Correctable {
  const text = fromBody(entry.body);
  const answers = compact({
    slag: entry.kind,
    ...pick(entry, ['namn', 'sammanfattning', 'arrangor', 'arrangorstyp', 'for_vem', 'inte_for', 'roda_dagar', 'tider_text']),
    ...pick(entry, ['kostnad', 'kostnad_text', 'anmalan', 'sa_gor_du', 'for_lotsar', 'sakerhet']),
    status: entry.status === 'aktiv' ? undefined : entry.status,
    ...pick(entry, ['behov', 'malgrupper', 'ensamhetsformer', 'former', 'sprak']),
    omrade: toOmradeText(entry),
    ...prefixed('alder', entry.alder),
    ...prefixed('plats', toPlace(entry)),
    ...rows('tider', entry.tider?.map(toTidRow)),
    ...rows('uppehall', entry.uppehall),
    ...rows('notiser', entry.notiser),
    ...prefixed('forsta_gangen', entry.forsta_gangen),
    ...toAccess(entry),
    ...rows('kontakt.telefon', entry.kontakt.telefon),
    ...prefixed('kontakt', { ...entry.kontakt, telefon: undefined }),
    ...prefixed('', { anonymt: entry.anonymt }),
    ...rows('kallor', entry.kallor),
    sokord: (entry.sokord ?? []).join(', '),
    body: text,
  });
  const kept = compact({
    ...(entry.plats?.dold ? {} : toPoint(entry)),
    ...prefixed('', { akut: entry.akut }),
    ...pick(entry, ['granskad', 'granskad_av', 'granskad_hur', 'tidigare']),
  });
  return { answers, kept, ...(text === undefined ? { body: entry.body } : {}) };
}

type Loose = Readonly<Record<string, unknown>>;

function compact(all: Loose): Answers {
  const said = Object.entries(all).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said.map(([name, value]) => [name, toWritten(value)]));
}

function toWritten(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String);
  return value === true ? 'ja' : value === false ? 'nej' : String(value);
}

function pick<K extends keyof Entry>(entry: Entry, keys: readonly K[]): Loose {
  return Object.fromEntries(keys.map((key) => [key, entry[key]]));
}

function prefixed(prefix: string, fields: object | undefined): Loose {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([key, value]) => [prefix === '' ? key : `${prefix}.${key}`, value]));
}

function rows(name: string, list: readonly object[] = []): Loose {
  return Object.assign({}, ...list.map((row, i) => prefixed(`${name}.${i}`, row))) as Loose;
}

function toOmradeText({ omrade }: Entry): string {
  if (omrade.slag === 'sverige') return 'hela Sverige';
  const names = omrade.slag === 'lan' ? omrade.lan.map((kod) => getLan(kod).namn) : omrade.kommuner.map((kod) => getKommun(kod).namn);
  return names.join(', ');
}

function toPlace({ plats }: Entry): object | undefined {
  if (plats === undefined) return undefined;
  const { ort, dold, namn, adress, postnummer, vagbeskrivning } = plats;
  return dold ? { ort, dold } : { ort, namn, adress, postnummer, vagbeskrivning };
}

function toPoint({ plats }: Entry): Loose {
  if (plats?.lat === undefined || plats.lon === undefined) return {};
  return prefixed('plats', { lat: toDegrees(plats.lat), lon: toDegrees(plats.lon), lage_forklaring: plats.lage_forklaring });
}

/** The schema wants a decimal, which a number may have lost: "59.0". */
function toDegrees(degrees: number): string {
  return Number.isInteger(degrees) ? degrees.toFixed(1) : String(degrees);
}

function toTidRow({ dagar, start, slut, varje, ...rest }: Tid): object {
  const often = varje === 'vecka' ? undefined : varje;
  return { dagar: dagar.map((dag) => veckodagar[dag]!.id), start: toClock(start), slut: toClock(slut), varje: often, ...rest };
}

function toAccess({ tillganglighet = [], tillganglighet_saknas = [] }: Entry): Loose {
  const all = [...tillganglighet_saknas.map((id) => [id, 'nej']), ...tillganglighet.map((id) => [id, 'ja'])];
  return Object.fromEntries(all.map(([id, said]) => [`tillganglighet.${id}`, said]));
}
