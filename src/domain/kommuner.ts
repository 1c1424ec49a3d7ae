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

/** Every page that knows of kommuner waits for this, so each name is read once. */
export const kommuner: readonly Kommun[] = kommunRows
  .map(([kod, namn, centralort = namn], i) => {
    const own = lanByKod.get(kod.slice(0, 2))!;
    return { key: sortKey(namn), kommun: { kod, namn, slug: slugOf(slugs[i]!, own), lan: own, centralort } };
  })
  .sort((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ kommun }) => kommun);

const byKod = new Map(kommuner.map((k) => [k.kod, k]));

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
export function findKommun(text: string): Kommun | undefined {
  const name = text
    .normalize('NFC')
    .trim()
    .replace(/\s+(kommun|stad)$/i, '')
    .toLowerCase();
  const written = (names.written ??= new Map(kommuner.map((k) => [k.namn.toLowerCase(), k])));
  const found = written.get(name) ?? written.get(name.replace(/s$/, ''));
  if (found !== undefined) return found;
  names.folded ??= new Map(kommuner.filter(({ namn }) => !sharedSlugs.has(toSlug(namn))).map((k) => [fold(k.namn), k]));
  return names.folded.get(fold(name));
}

/** Made when somebody asks: the search page never does. */
const names: {
  written?: ReadonlyMap<string, Kommun>;
  /** Habo and Håbo are the same without dots, so neither is there. */
  folded?: ReadonlyMap<string, Kommun>;
} = {};

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
function slugOf(slug: string, own: Lan): string {
  return sharedSlugs.has(slug) ? `${slug}-${own.slug}` : slug;
}
