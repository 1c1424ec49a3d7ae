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
}

export interface Ranked {
  /** Best first. */
  hits: Hit[];
  /** Nothing answers all of what was asked: these are the nearest. */
  isUncertain: boolean;
}

const noText: FullText = new Map();

/** The rows that answer, best first; never none. The full text may come later: then call again with it. */
export function rank(rows: readonly FacetRow[], query: Understood, fullText: FullText = noText): Ranked {
  const understood = { ...query, aspects: query.aspects.filter((aspect) => isSpoken(rows, aspect)) };
  const found = rankBy(toAsked(understood), rows, understood, fullText);
  if (found.hits.length > 0)
    return { ...found, isUncertain: found.isUncertain || understood.isOutside || understood.aspects.some(({ how }) => how === 'guess') };
  const anywhere = { ...understood, aspects: understood.aspects.filter(({ meanings }) => !isPlace(meanings[0]!.column)) };
  const elsewhere = anywhere.aspects.length > 0 ? rankBy(toAsked(anywhere), rows, anywhere, fullText).hits : [];
  return { hits: elsewhere.length > 0 ? elsewhere : rankBy(openDoors, rows, understood, noText).hits, isUncertain: true };
}

/** Whoever writes in a language that no entry has still gets what they asked for. */
function isSpoken(rows: readonly FacetRow[], { how, meanings: [language] }: Aspect): boolean {
  return how !== 'language' || rows.some(({ sprak }) => (sprak as readonly string[]).includes(language!.id));
}

const isPlace = (column: string) => column === 'kommun' || column === 'lan' || column === 'ort';

/** Hits far behind the best are no answer. */
const least = 0.25;

function rankBy(asked: Asked, rows: readonly FacetRow[], understood: Understood, fullText: FullText): Ranked {
  const { names, restNames } = understood;
  const named = asked.isCrisis ? undefined : findNamed(rows, understood);
  const scored = rows.map((row, index) => {
    const signs = {
      name: asked.isCrisis ? undefined : names.get(index),
      rest: restNames.get(index),
      text: fullText.get(`${row.kind}/${row.id}`) ?? 0,
    };
    const { score, answersAll } = scoreRow(row, asked, signs);
    return { row, answersAll, score: named === undefined || row === named ? score : score / 2 + likeness(row, named) };
  });
  const sorted = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const [best] = sorted;
  const floor = least * Math.min(1, best?.score ?? 0);
  return {
    hits: sorted.filter(({ score }) => score >= floor).map(({ row, score }) => ({ row, score })),
    isUncertain: best?.answersAll !== true,
  };
}
