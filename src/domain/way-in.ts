import { gruppOf, type Behovsgrupp } from './behov.ts';
import { byArea } from './by-area.ts';
import type { Entry } from './entry.ts';
import { forstaBesoket } from './hinder.ts';
import { broadFirst } from './kommun-view.ts';
import { toFacetRow } from './search/facet-row.ts';
import { noFilters, passes, type Filters } from './search/filters.ts';
import type { Ensamhetsform } from './taxonomy.ts';
import { sprak } from './sprak.ts';
import { idsOf } from './vocabulary.ts';

/** The guided way in: what somebody may miss. The id is a part of the address. */
export const saknar = {
  manniskor: { label: 'Människor att göra saker med', ensamhetsform: 'social', grupper: ['traffas', 'gora'] },
  'nagon-nara': { label: 'Någon nära att prata med', ensamhetsform: 'emotionell', grupper: ['prata'] },
  'nagon-som-forstar': { label: 'Någon som förstår', ensamhetsform: 'existentiell', grupper: ['prata', 'situation'] },
} as const satisfies Record<string, { label: string; ensamhetsform: Ensamhetsform; grupper: readonly Behovsgrupp[] }>;
export type Saknar = keyof typeof saknar;

/** What can stand in the way, for those who answer page by page. Any of the searches answers it. */
export const ivagen = {
  pengar: { label: 'Det får inte kosta något', searches: [{ hinder: ['gratis'] }] },
  'ta-sig-dit': { label: 'Det är svårt att ta sig dit', searches: [{ hinder: ['utan_resa'] }] },
  mod: {
    label: 'Det tar emot första gången',
    searches: ['hembesok', ...idsOf(forstaBesoket)].map((id) => ({ hinder: [id] })),
  },
  sprak: { label: 'Svenska är svårt', searches: [{ sprak: idsOf(sprak).filter((id) => id !== 'sv') }, { behov: ['sprakkafe'] }] },
  halsa: {
    label: 'Kroppen eller hälsan',
    searches: [{ hinder: ['rullstol'] }, { behov: ['psykisk_ohalsa', 'sjukdom', 'funktionsnedsattning'] }],
  },
  internet: { label: 'Jag använder inte internet', searches: [{ hinder: ['utan_internet'] }] },
  inget: { label: 'Inget särskilt', searches: [{}] },
} as const satisfies Record<string, { label: string; searches: readonly Partial<Filters>[] }>;
export type Ivagen = keyof typeof ivagen;

/** When somebody can. The values are answers to the questions of the filter form. */
export const nar = {
  dagtid: {
    label: 'På dagen, på vardagar',
    filters: { dag: ['mån', 'tis', 'ons', 'tors', 'fre'], tidpunkt: ['formiddag', 'eftermiddag'] },
  },
  kvall: { label: 'På kvällen', filters: { tidpunkt: ['kvall'] } },
  helg: { label: 'På helgen', filters: { dag: ['lör', 'sön'] } },
  natt: { label: 'På natten', filters: { tidpunkt: ['natt'] } },
} as const satisfies Record<string, { label: string; filters: Partial<Filters> }>;

/** The searches behind two answers. */
export function searchesFor(missing: Saknar, obstacle: Ivagen): Filters[] {
  const { ensamhetsform } = saknar[missing];
  return ivagen[obstacle].searches.map((search) => ({ ...noFilters, ensamhetsform: [ensamhetsform], ...search }));
}

/** For somebody who has not said where they live: what serves the whole country, the likeliest first. Never none. */
export function answersFor(missing: Saknar, obstacle: Ivagen, shown: readonly Entry[]): { entries: Entry[]; isWidened: boolean } {
  const national = likelyFirst(
    missing,
    byArea(shown).country.filter(({ akut }) => akut !== true),
  );
  const rows = national.map(toFacetRow);
  const fitting = (searches: readonly Filters[]) => national.filter((_, i) => searches.some((search) => passes(rows[i]!, search)));
  const entries = fitting(searchesFor(missing, obstacle));
  return entries.length > 0 ? { entries, isWidened: false } : { entries: fitting(searchesFor(missing, 'inget')), isWidened: true };
}

/** What is first of all for this before what is also for it, and what is for everybody before what is for some. */
function likelyFirst(missing: Saknar, entries: readonly Entry[]): Entry[] {
  const grupper: readonly Behovsgrupp[] = saknar[missing].grupper;
  const distance = ({ behov: [first] }: Entry) => (grupper.includes(gruppOf(first!)) ? 0 : 1);
  return broadFirst(entries).sort((a, b) => distance(a) - distance(b));
}
