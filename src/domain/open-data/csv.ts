import Papa from 'papaparse';
import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { licence, type Publisher } from './publisher.ts';

export type CsvValue = string | number | boolean | undefined;

/** What a spreadsheet would run as a formula, also after a line break and with the wide signs of Asian keyboards. */
const formula = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

/** A comma between, a first line with names, and UTF-8 without a mark of its own. A text that could run gets ' before it. */
export function toCsv(fields: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const data = rows.map((row) => row.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value)));
  return `${Papa.unparse({ fields: [...fields], data: data as unknown[][] }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** One row for each entry. Lists have a semicolon between. */
export function toEntriesCsv(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  const rows = shown.map((entry) => toOpenEntry(entry, today, publisher));
  return toCsv(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((value) => value(row))),
  );
}

const list = (items: readonly string[] = []) => items.join('; ');
const yes = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'ja' : 'nej');

/** The columns, in order. A name is the same word as in the entry's file. */
const columns: Readonly<Record<string, (entry: OpenEntry) => CsvValue>> = {
  slag: ({ slag }) => slag,
  id: ({ id }) => id,
  namn: ({ namn }) => namn,
  sammanfattning: ({ sammanfattning }) => sammanfattning,
  arrangor: ({ arrangor }) => arrangor,
  arrangorstyp: ({ arrangorstyp }) => arrangorstyp,
  behov: ({ behov }) => list(behov),
  malgrupper: ({ malgrupper }) => list(malgrupper),
  alder_fran: ({ alder }) => alder?.fran,
  alder_till: ({ alder }) => alder?.till,
  for_vem: ({ for_vem }) => for_vem,
  inte_for: ({ inte_for }) => inte_for,
  ensamhetsformer: ({ ensamhetsformer }) => list(ensamhetsformer),
  omrade: ({ omrade }) =>
    omrade.slag === 'sverige' ? 'hela Sverige' : list([...(omrade.lan ?? []), ...(omrade.kommuner ?? [])].map(({ namn }) => namn)),
  kommunkod: ({ kommun }) => kommun?.kod,
  kommun: ({ kommun }) => kommun?.namn,
  former: ({ former }) => list(former),
  plats: ({ plats }) => plats?.namn,
  adress: ({ plats }) => plats?.adress,
  postnummer: ({ plats }) => plats?.postnummer,
  ort: ({ plats }) => plats?.ort,
  lat: ({ plats }) => plats?.lat,
  lon: ({ plats }) => plats?.lon,
  dold: ({ plats }) => yes(plats?.dold),
  tider: ({ tider = [] }) => list(tider.map(writeTid)),
  tider_text: ({ tider_text }) => tider_text,
  uppehall: ({ uppehall = [] }) => list(uppehall.map(({ fran = '', till = '', text = '' }) => `${fran}/${till} ${text}`.trim())),
  roda_dagar: ({ roda_dagar }) => roda_dagar,
  kostnad: ({ kostnad }) => kostnad,
  kostnad_text: ({ kostnad_text }) => kostnad_text,
  anmalan: ({ anmalan }) => anmalan,
  sa_gor_du: ({ sa_gor_du }) => sa_gor_du,
  for_lotsar: ({ for_lotsar }) => for_lotsar,
  tillganglighet: ({ tillganglighet }) => list(tillganglighet),
  sprak: ({ sprak }) => list(sprak),
  telefon: ({ kontakt }) => list(kontakt.telefon?.map(({ nummer, text }) => (text === undefined ? nummer : `${nummer} (${text})`))),
  epost: ({ kontakt }) => kontakt.epost,
  webb: ({ kontakt }) => kontakt.webb,
  chatt: ({ kontakt }) => kontakt.chatt,
  sms: ({ kontakt }) => kontakt.sms,
  anonymt: ({ anonymt }) => yes(anonymt),
  akut: ({ akut }) => yes(akut),
  status: ({ status }) => status,
  farskhet: ({ farskhet }) => farskhet,
  granskad: ({ granskad }) => granskad,
  granskad_av: ({ granskad_av }) => granskad_av,
  kallor: ({ kallor }) => list(kallor.map(({ url, namn }) => url ?? namn ?? '')),
  sida: ({ sida }) => sida,
  licens: () => licence.namn,
};

/** "mån tors 13:00–15:00 jamn_vecka" */
function writeTid({ dagar, start, slut, varje, fran, till, text }: NonNullable<OpenEntry['tider']>[number]): string {
  const clock = start === undefined ? '' : slut === undefined ? start : `${start}–${slut}`;
  const days = fran === undefined && till === undefined ? '' : `${fran ?? ''}/${till ?? ''}`;
  return [dagar.join(' '), clock, varje === 'vecka' ? '' : varje, days, text ?? ''].filter((part) => part !== '').join(' ');
}
