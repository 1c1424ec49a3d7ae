import type { EntryData } from '../entry.ts';
import { toPostnummer } from '../entry/rules/numbers.ts';
import { toDays, toMinutes } from '../entry/rules/times.ts';
import { areas } from '../entry/rules/names.ts';
import type { FrontMatter } from './front-matter.ts';

type Row = Readonly<Record<string, string>>;

/** Fields that are right, read as the schema reads them. */
export function toEntryData(frontMatter: FrontMatter): Partial<EntryData> {
  const { omrade, alder, plats, tider, forsta_gangen, kontakt, ...rest } = frontMatter;
  const read = {
    ...rest,
    omrade: omrade === undefined ? undefined : toOmradeData(omrade),
    alder: mapped(alder, Number),
    plats: plats === undefined ? undefined : toPlats(plats as Row),
    tider: (tider as Row[] | undefined)?.map(toTid),
    forsta_gangen: mapped(forsta_gangen, toBoolean),
    kontakt: kontakt === undefined ? undefined : { ...(kontakt as object), ...toTelefon(kontakt as { telefon?: unknown }) },
    sprak: frontMatter['sprak'] ?? ['sv'],
    status: frontMatter['status'] ?? 'aktiv',
    ...Object.fromEntries(['anonymt', 'akut'].filter((key) => key in rest).map((key) => [key, toBoolean(String(rest[key]))])),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Partial<EntryData>;
}

const toBoolean = (value: string): boolean | string => (value === 'ja' ? true : value === 'nej' ? false : value);

function mapped(fields: unknown, read: (value: string) => unknown): unknown {
  return fields === undefined ? undefined : Object.fromEntries(Object.entries(fields as Row).map(([key, value]) => [key, read(value)]));
}

function toOmradeData(omrade: unknown): EntryData['omrade'] {
  if (typeof omrade === 'string') return { slag: 'sverige' };
  const codes = (names: readonly string[], kind: keyof typeof areas) => names.map((name) => areas[kind].find(name)!.kod);
  const { lan, kommuner = [] } = omrade as { lan?: string[]; kommuner?: string[] };
  return lan === undefined ? { slag: 'kommuner', kommuner: codes(kommuner, 'kommuner') } : { slag: 'lan', lan: codes(lan, 'lan') };
}

function toPlats({ postnummer, lat, lon, dold, ...rest }: Row): object {
  return {
    ...rest,
    ...(postnummer === undefined ? {} : { postnummer: toPostnummer(postnummer) }),
    ...(lat === undefined ? {} : { lat: Number(lat), lon: Number(lon) }),
    ...(dold === undefined ? {} : { dold: toBoolean(dold) }),
  };
}

function toTid({ dagar, start, slut, ...rest }: Row): object {
  const days = [...new Set(([dagar].flat() as string[]).flatMap((name) => toDays(name) ?? []))].sort();
  return {
    varje: 'vecka',
    ...rest,
    dagar: days,
    ...(start === undefined ? {} : { start: toMinutes(start) }),
    ...(slut === undefined ? {} : { slut: toMinutes(slut) }),
  };
}

function toTelefon({ telefon }: { telefon?: unknown }): object {
  if (telefon === undefined) return {};
  return { telefon: [telefon].flat().map((row) => (typeof row === 'string' ? { nummer: row } : row)) };
}
