import { fold, toSlug } from './fold.ts';
import { kommunRows, lanRows } from './kommun-rows.ts';

export interface Lan {
  kod: string;
  /** "Skåne län" */
  namn: string;
  /** "Skåne", as people say it. */
  kort: string;
  slug: string;
}

export interface Kommun {
  kod: string;
  namn: string;
  slug: string;
  lan: Lan;
  centralort: string;
}

export const lan: readonly Lan[] = lanRows.map(([kod, namn]) => {
  const kort = namn.replace(/s? län$/, '');
  return { kod, namn, kort, slug: toSlug(kort) };
});
const lanByKod = new Map(lan.map((l) => [l.kod, l]));

const slugs = kommunRows.map(([, namn]) => toSlug(namn));
const sharedSlugs = new Set(slugs.filter((slug, i) => slugs.indexOf(slug) !== i));

export const kommuner: readonly Kommun[] = kommunRows
  .map(([kod, namn, centralort = namn]) => {
    const own = lanByKod.get(kod.slice(0, 2))!;
    return { kod, namn, slug: slugOf(namn, own), lan: own, centralort };
  })
  .sort((a, b) => (sortKey(a.namn) < sortKey(b.namn) ? -1 : 1));

const byKod = new Map(kommuner.map((k) => [k.kod, k]));
const byName = new Map(kommuner.map((k) => [k.namn.toLowerCase(), k]));
/** Habo and Håbo are the same without dots, so neither is there. */
const byFolded = new Map(kommuner.filter(({ namn }) => !sharedSlugs.has(toSlug(namn))).map((k) => [fold(k.namn), k]));

export function getKommun(kod: string): Kommun {
  const kommun = byKod.get(kod);
  if (kommun === undefined) throw new Error(`No kommun has the code: ${kod}`);
  return kommun;
}

export function getLan(kod: string): Lan {
  const found = lanByKod.get(kod);
  if (found === undefined) throw new Error(`No län has the code: ${kod}`);
  return found;
}

/** Accepts "Malmö", "malmö stad", "Ale kommun", "Kramfors kommun" and names without dots over the letters. */
export function findKommun(written: string): Kommun | undefined {
  const name = written
    .normalize('NFC')
    .trim()
    .replace(/\s+(kommun|stad)$/i, '')
    .toLowerCase();
  const found = byName.get(name) ?? byName.get(name.replace(/s$/, ''));
  if (found !== undefined) return found;
  return byFolded.get(fold(name));
}

/** Accepts "Skåne län" and "Skåne". */
export function findLan(written: string): Lan | undefined {
  const slug = toSlug(written.replace(/\s+län$/i, '').trim());
  return lan.find((l) => l.slug === slug || l.slug === slug.replace(/s$/, ''));
}

export function kommunerIn(lanKod: string): Kommun[] {
  return kommuner.filter((k) => k.lan.kod === lanKod);
}

/** The order of a Swedish list. Like localeCompare, which takes a phone 40 ms before anything else can happen: a test holds them together. */
function sortKey(namn: string): string {
  return namn.toLowerCase().replace(/[åäö]/g, (letter) => '{|}'['åäö'.indexOf(letter)]!);
}

/** Habo and Håbo fold to the same word: such kommuner carry their län in the address. */
function slugOf(namn: string, own: Lan): string {
  const slug = toSlug(namn);
  return sharedSlugs.has(slug) ? `${slug}-${own.slug}` : slug;
}
