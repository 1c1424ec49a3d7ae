import { findKommun, findLan, type Kommun, type Lan } from '../kommuner.ts';

/** What people write becomes an area: "Lund, malmö stad" kommuner, "Skåne län" a län. Unknown names stay, to be answered. */
export function toOmrade(answer: string): string | { lan: string[] } | { kommuner: string[] } {
  if (/^(hela )?(sverige|landet)$/i.test(answer)) return 'hela Sverige';
  const names = answer
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const areLan = names.every((name) => / län$/i.test(name) || (findKommun(name) === undefined && findLan(name) !== undefined));
  if (areLan) return { lan: names.map((name) => findLan(name)?.namn ?? name) };
  return { kommuner: names.map((name) => findKommun(name)?.namn ?? name) };
}

/** The kommuner of the area that exist. */
export function kommunerOf(omrade: unknown): Kommun[] {
  return namesIn(omrade, 'kommuner').flatMap((name) => findKommun(name) ?? []);
}

/** The one län that holds the whole area, or nothing when it is larger. */
export function findLanOf(omrade: unknown): Lan | undefined {
  const all = [...kommunerOf(omrade).map(({ lan }) => lan), ...namesIn(omrade, 'lan').flatMap((name) => findLan(name) ?? [])];
  return all.every(({ kod }) => kod === all[0]?.kod) ? all[0] : undefined;
}

function namesIn(omrade: unknown, kind: 'lan' | 'kommuner'): readonly string[] {
  return (omrade as Partial<Record<typeof kind, string[]>> | undefined)?.[kind] ?? [];
}
