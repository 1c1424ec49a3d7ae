import { findKommun, findLan, type Kommun, type Lan } from '../../../src/domain/kommuner.ts';
import { valueAt, type Draft } from './draft.ts';

/** "Lund, malmö stad" becomes a list of kommuner, "Skåne län" a list of län. Unknown names stay, so that the schema can answer them. */
export function toOmrade(answer: string): unknown {
  if (/^(hela )?(sverige|landet)$/i.test(answer)) return 'hela Sverige';
  const names = answer.split(',').map((name) => name.trim());
  const areLan = names.every((name) => / län$/i.test(name) || (findKommun(name) === undefined && findLan(name) !== undefined));
  if (areLan) return { lan: names.map((name) => findLan(name)?.namn ?? name) };
  return { kommuner: names.map((name) => findKommun(name)?.namn ?? name) };
}

export function isInOneKommun(draft: Draft): boolean {
  return kommunerOf(draft).length === 1;
}

export function kommunerOf(draft: Draft): Kommun[] {
  const names = (valueAt(draft, ['omrade', 'kommuner']) as string[] | undefined) ?? [];
  return names.flatMap((name) => findKommun(name) ?? []);
}

/** The one län that holds the whole area, or nothing when it is larger. */
export function findLanOf(draft: Draft): Lan | undefined {
  const names = (valueAt(draft, ['omrade', 'lan']) as string[] | undefined) ?? [];
  const all = [...kommunerOf(draft).map(({ lan }) => lan), ...names.flatMap((name) => findLan(name) ?? [])];
  return all.every(({ kod }) => kod === all[0]?.kod) ? all[0] : undefined;
}
