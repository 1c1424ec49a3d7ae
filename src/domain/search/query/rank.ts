import type { FacetRow } from '../facet-columns.ts';
import { openDoors, toAsked } from './asked.ts';
import type { FullText } from './full-text.ts';
import { findNamed, likeness } from './likeness.ts';
import type { Aspect } from './meaning.ts';
import { scoreRow, type Asked } from './score.ts';
import type { Understood } from './understand.ts';

export interface Hit {
  row: FacetRow;
  score: number;
  /** What hits are sorted by: the score, with how far the row reaches. */
  order: number;
}

export interface Ranked {
  /** Best first. */
  hits: Hit[];
  /** Nothing answers all of what was asked: these are the nearest. */
  isUncertain: boolean;
  /** Nothing answers anything: these are open to all. */
  isStandIn?: boolean;
}

const noText: FullText = new Map();
const noNames: Understood['names'] = new Map();

/** The rows that answer, best first; never none. The full text may come later: then call again with it. */
export function rank(rows: readonly FacetRow[], query: Understood, fullText: FullText = noText): Ranked {
  const understood = { ...query, aspects: query.aspects.filter((aspect) => isSpoken(rows, aspect)) };
  const found = rankBy(toAsked(understood), rows, understood, fullText);
  if (found.hits.length > 0)
    return { ...found, isUncertain: found.isUncertain || understood.isOutside || understood.aspects.some(({ how }) => how === 'guess') };
  const anywhere = { ...understood, aspects: understood.aspects.filter(({ meanings }) => !isPlace(meanings[0]!.column)) };
  const elsewhere = anywhere.aspects.length > 0 ? rankBy(toAsked(anywhere), rows, anywhere, fullText).hits : [];
  if (elsewhere.length > 0) return { hits: elsewhere, isUncertain: true };
  return { hits: rankBy(openDoors, rows, understood, noText).hits, isUncertain: true, isStandIn: true };
}

/** Whoever writes in a language that no entry has still gets what they asked for. */
function isSpoken(rows: readonly FacetRow[], { how, meanings: [language] }: Aspect): boolean {
  return how !== 'language' || rows.some(({ sprak }) => (sprak as readonly string[]).includes(language!.id));
}

const isPlace = (column: string): boolean => column === 'kommun' || column === 'lan' || column === 'ort';

/** An entry whose name was written, and its namesakes, come before all that is only like it. */
const whole = 1;

/**
 * For whoever has not said where they are, what is somewhere in the country comes after what is near everybody and answers nearly as well,
 * and after lines that all can ring. The scores stay as they are, for whoever counts from a place.
 */
function reach({ kommun, omrade, form, kind }: FacetRow): number {
  if (kommun + omrade !== '') return 1;
  return kind === 'stodlinjer' ? 1.05 : form.includes('pa_plats') || form.includes('hembesok') ? 1.2 : 1;
}

/** Hits far behind the best are no answer. */
const least = 0.25;

function rankBy(asked: Asked, rows: readonly FacetRow[], understood: Understood, fullText: FullText): Ranked {
  const scored = scoreAll(asked, rows, understood, fullText);
  const best = scored.reduce<Scored | undefined>((first, hit) => (first === undefined || hit.score > first.score ? hit : first), undefined);
  const floor = least * Math.min(1, best?.score ?? 0);
  return {
    hits: scored.filter(({ score }) => score >= floor).sort((a, b) => b.order - a.order),
    isUncertain: best?.answersAll !== true,
  };
}

interface Scored extends Hit {
  answersAll: boolean;
}

/** The rows with any score, in the order of the table. A loop, because every row is asked. */
function scoreAll(asked: Asked, rows: readonly FacetRow[], understood: Understood, fullText: FullText): Scored[] {
  const named = asked.isCrisis ? undefined : findNamed(rows, understood);
  const { restNames } = understood;
  const names = asked.isCrisis ? noNames : understood.names;
  const columns = asked.aspects.filter(({ weight }) => weight > 0.5).map(({ aspect }) => aspect.meanings[0]!.column);
  const isAnywhere = !asked.hasRest && columns.length > 0 && !columns.some(isPlace);
  const scored: Scored[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const { score, answersAll } = scoreRow(row, asked, {
      name: names.get(index),
      rest: restNames.get(index),
      text: fullText.get(index) ?? 0,
    });
    const own = named === undefined ? score : row.namn === named.namn ? score + whole : score / 2 + likeness(row, named);
    if (own > 0) scored.push({ row, score: own, order: isAnywhere ? own * reach(row) : own, answersAll });
  }
  return scored;
}
