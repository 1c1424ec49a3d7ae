import type { Behov } from '../../behov.ts';
import type { Malgrupp } from '../../taxonomy.ts';
import type { FacetRow } from '../facet-columns.ts';
import { isOtherAge } from './age.ts';
import type { Aspect } from './meaning.ts';
import { isSituation, situationsOf, withBroader } from './situations.ts';

/** What was asked for, with what goes without saying: whoever asks for a group asks for its situation. */
export interface Wanted {
  ids: ReadonlySet<string>;
  /** How old somebody said to be. */
  age: number | undefined;
  /** What each situation costs, worked out once for all rows. */
  costs: Map<Behov, number>;
}

export function toWanted(aspects: readonly Aspect[]): Wanted {
  const said = aspects.flatMap(({ meanings }) => meanings);
  const needs = said.filter(({ column }) => column === 'behov').flatMap(({ id }) => withBroader(id as Behov));
  const age = said.find(({ column }) => column === 'alder')?.id;
  return {
    ids: new Set([...said.flatMap(({ id }) => [id, ...situationsOf(id)]), ...needs]),
    age: age === undefined ? undefined : Number(age),
    costs: new Map(),
  };
}

/** What a row is for that nobody asked about: help for somebody else's trouble comes after help for anyone. */
export function beside(row: FacetRow, wanted: Wanted): number {
  let situation = 0;
  for (const id of row.behov) situation += costOf(id, wanted);
  return Math.min(0.25, situation) + besideGroup(row, wanted) + besideNature(row, wanted);
}

function costOf(id: Behov, { ids, costs }: Wanted): number {
  const known = costs.get(id);
  if (known !== undefined) return known;
  const cost = toCost(id, ids);
  costs.set(id, cost);
  return cost;
}

/** Whoever lost the one has not lost the other. */
const deaths: readonly Behov[] = ['livskamrat_dott', 'barn_dott', 'suicid_efterlevande'];

/** Nobody is shown these who has not spoken of them, as long as there is anything else. */
const heavy: readonly Behov[] = [
  ...deaths.slice(1),
  'beroende',
  'spelberoende',
  'kriminalitet',
  'vald',
  'sexuella_overgrepp',
  'heder',
  'oro_for_barn',
  'atstorning',
  'sjalvskada',
];

/** A narrower situation than the one asked for is nearer than one that nobody spoke of. */
function toCost(id: Behov, ids: ReadonlySet<string>): number {
  if (deaths.includes(id) && !ids.has(id) && deaths.some((other) => ids.has(other))) return 0.18;
  if (!isSituation(id) || ids.has(id)) return 0;
  return heavy.includes(id) ? 0.1 : withBroader(id).some((broader) => ids.has(broader)) ? 0.04 : 0.05;
}

/** Made for others, or even for those who are anything but the group that was asked for. */
function besideGroup({ malgrupp, kind }: FacetRow, wanted: Wanted): number {
  const isOther =
    !malgrupp.includes('alla') &&
    malgrupp.some((id) => {
      const others = isWanted(id, wanted) ? [] : (opposites[id] ?? []);
      // What is for the old too is not for the young alone.
      return others.some((other) => wanted.ids.has(other)) && !malgrupp.some((group) => (others as readonly string[]).includes(group));
    });
  if (isOther || isOtherAges(malgrupp, wanted)) return 0.25;
  if (malgrupp.some((id) => isWanted(id, wanted))) return isForOtherParents(malgrupp, wanted) ? 0.06 : 0;
  return kind !== 'stodlinjer' && malgrupp.some(isYoung) ? 0.1 : 0.05;
}

/** Parents have troubles with their children that others do not have. */
const isForOtherParents = (malgrupp: FacetRow['malgrupp'], wanted: Wanted) =>
  malgrupp.includes('foraldrar') && !malgrupp.includes('alla') && !isWanted('foraldrar', wanted);

/** Nobody is young again: what is for the young helps few who did not say that they are. */
const isYoung = (id: string) => id === 'barn' || id === 'unga';

/** Made for other ages than the one that was said. */
const isOtherAges = (malgrupp: FacetRow['malgrupp'], { age }: Wanted) =>
  age !== undefined &&
  ((age < adultFrom && malgrupp.includes('foraldrar') && !malgrupp.some(isYoung)) ||
    (malgrupp.some((id) => isOtherAge(id, age)) && malgrupp.every((id) => isSex(id) || isOtherAge(id, age))));
/** Younger than this, hardly anybody has children. */
const adultFrom = 18;

const isSex = (id: string) => id === 'kvinnor' || id === 'man';

/** What happens to grown-ups, unless the young have said that it is them. */
const adult: readonly Behov[] = ['livskamrat_dott', 'separation'];

/** Whoever asks for one of these is not at home with the other. */
const opposites: Partial<Record<Malgrupp, readonly (Malgrupp | Behov)[]>> = {
  kvinnor: ['man'],
  man: ['kvinnor'],
  barn: ['aldre', 'unga_vuxna', ...adult],
  unga: ['aldre', ...adult],
  unga_vuxna: ['aldre'],
  studenter: ['aldre'],
  aldre: ['unga', 'unga_vuxna', 'barn', 'studenter', 'student'],
};

/** Open to all, asked for, or the group of a situation that was asked for. */
function isWanted(group: string, { ids }: Wanted): boolean {
  return group === 'alla' || ids.has(group) || situationsOf(group).some((need) => ids.has(need));
}

/** Few speak what is not Swedish and few drive a lorry, to help others is not to be helped, a meeting on a screen is not a meeting, and Christmas comes once a year. */
function besideNature({ kind, behov, malgrupp, for_vem, sprak }: FacetRow, { ids }: Wanted): number {
  return (
    (!sprak.includes('sv') && !sprak.some((id) => ids.has(id)) ? 0.15 : 0) +
    (kind === 'stodlinjer' && for_vem && !malgrupp.some((id) => ids.has(id) && id !== 'foraldrar' && id !== 'anhoriga') ? 0.12 : 0) +
    (behov[0] === 'anhorig' && !ids.has('anhorig') && !ids.has('anhoriga') ? 0.15 : 0) +
    (behov[0] === 'hogtider' && !ids.has('hogtider') ? 0.1 : 0) +
    (behov.includes('volontar') && !ids.has('volontar') ? 0.4 : 0) +
    (behov.includes('digital_traff') && !ids.has('digital_traff') ? 0.06 : 0)
  );
}
