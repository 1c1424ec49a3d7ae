import { behov, type Behov } from '../../behov.ts';
import { rememberEach } from '../../remember-each.ts';
import type { Malgrupp } from '../../taxonomy.ts';
import { idsOf } from '../../vocabulary.ts';
import type { FacetRow } from '../facet-columns.ts';
import type { Aspect, Meaning, MeaningColumn } from './meaning.ts';
import { scorePlace } from './place-score.ts';
import { relatedNeeds } from './related-needs.ts';
import { isSocial, situationsOf, withBroader } from './situations.ts';

/** How much each kind of condition counts beside a need. */
const columnWeight: Record<MeaningColumn, number> = {
  behov: 1,
  malgrupp: 0.7,
  sprak: 0.9,
  form: 0.5,
  hinder: 0.4,
  dag: 0.3,
  tidpunkt: 0.3,
  kind: 0.5,
  ensamhetsform: 0.4,
  alder: 0.7,
  kommun: 0.6,
  lan: 0.6,
  ort: 0.6,
};

export function aspectWeight({ meanings }: Aspect): number {
  return meanings[0]!.weight * columnWeight[meanings[0]!.column];
}

/** How well a row answers, 0 to 1, or nothing when it cannot: it is somewhere else or for another age. A loop, because every row is asked. */
export function aspectScore(row: FacetRow, { meanings }: Aspect): number | undefined {
  const first = meanings[0]!;
  let best: number | undefined;
  for (const meaning of meanings) {
    const score = scoreMeaning(row, meaning);
    if (score === undefined && meaning === first && (first.column === 'alder' || first.column === 'hinder')) return undefined;
    if (score !== undefined) best = Math.max(best ?? 0, (score * meaning.weight) / first.weight);
  }
  return best === undefined ? undefined : Math.min(1, best);
}

function scoreMeaning(row: FacetRow, { column, id }: Meaning): number | undefined {
  switch (column) {
    case 'behov':
      return scoreNeed(row, id as Behov);
    case 'malgrupp':
      return scoreGroup(row, id);
    case 'kommun':
    case 'lan':
    case 'ort':
      return scorePlace(row, column, id);
    case 'alder':
      return scoreAge(row, Number(id));
    case 'kind':
      return row.kind === id ? 1 : 0;
    case 'hinder':
      return scoreHinder(row, id);
    default:
      return (row[column] as readonly string[]).includes(id) ? 1 : 0;
  }
}

/** Whoever cannot ring is not helped by a line that only answers the telephone. */
function scoreHinder({ hinder, form }: FacetRow, id: string): number | undefined {
  const isMet = (hinder as readonly string[]).includes(id);
  if (id !== 'utan_att_ringa') return isMet ? 1 : 0;
  return isMet && form.some((way) => way !== 'telefon') ? 1 : undefined;
}

/** The first needs of a row are what it is for: each place further down counts a little less. */
const lessByPlace = 0.08;
const mostLess = 0.32;

function scoreNeed(row: FacetRow, asked: Behov): number {
  const near = nearTo(asked);
  const { behov, malgrupp } = row;
  let best = 0;
  // What is for children is seldom for the smallest.
  for (const group of malgrupp) if (group !== 'barn' && situationsOf(group)[0] === asked) best = 0.7;
  for (let place = 0; place < behov.length; place++) {
    const id = behov[place]!;
    const here = id === asked ? atHome(row, asked) : (near.get(id) ?? 0);
    best = Math.max(best, here * (1 - Math.min(mostLess, lessByPlace * place)));
  }
  return best > 0 && isBeside(row, asked) ? best * 0.8 : best;
}

/** Coffee is served at many things that are about something else. */
function isBeside({ behov }: FacetRow, asked: Behov): boolean {
  return isSocial(asked) && behov.length > 0 && !isSocial(behov[0]!);
}

/** How near each need is to the one asked for. Worked out once: every row asks. */
const nearTo = rememberEach((asked: Behov) => new Map(idsOf(behov).map((id) => [id, nearness(id, asked)])));

/** A narrower need, a related one, a broader one. */
function nearness(id: Behov, asked: Behov): number {
  const kin = withBroader(id).includes(asked) ? (senses.includes(id) ? 0.4 : 0.8) : withBroader(asked).includes(id) ? 0.4 : 0;
  return Math.max((relatedNeeds[asked]?.[id] ?? 0) / 10, kin);
}

/** Whoever only says to have a disability hears and sees, as far as we know. */
const senses: readonly Behov[] = ['dov', 'horsel', 'syn'];

/** Somebody to talk to is best found on a line that is there for it, coffee for its own sake where people meet, and friends where they do something. */
const homes: Partial<Record<Behov, string>> = {
  samtal: 'stodlinjer',
  natt: 'stodlinjer',
  motesplats: 'motesplatser',
  fika: 'motesplatser',
  vanner: 'aktiviteter',
};

function atHome({ kind }: FacetRow, asked: Behov): number {
  return (homes[asked] ?? kind) === kind ? 1 : 0.85;
}

function scoreGroup({ malgrupp, behov }: FacetRow, id: string): number {
  if ((malgrupp as readonly string[]).includes(id)) return 1;
  if (behov.some((need) => situationsOf(id).includes(need))) return 0.8;
  return malgrupp.includes('alla') || isSilentOn(malgrupp, id) ? (welcome[id as Malgrupp] ?? 0.15) : 0;
}

/** What is made for old people says nothing about men and women, and what is made for men says nothing about age. */
function isSilentOn(malgrupp: readonly string[], id: string): boolean {
  const kinds = alike.find((ids) => ids.includes(id));
  return kinds !== undefined && !malgrupp.some((group) => kinds.includes(group));
}

const alike: readonly (readonly string[])[] = [
  ['kvinnor', 'man'],
  ['barn', 'unga', 'unga_vuxna', 'aldre'],
];

/** How much at home a group is where all are welcome. The others ask for those who share their lot. */
const welcome: Partial<Record<Malgrupp, number>> = { aldre: 0.5, unga_vuxna: 0.5, kvinnor: 0.4, man: 0.4, unga: 0.3, barn: 0.3 };

/** Open to every age is less than made for it. */
function scoreAge({ fran, till }: FacetRow, age: number): number | undefined {
  if (age < fran || age > till) return undefined;
  return fran > 0 || till < Infinity ? 1 : 0.3;
}
