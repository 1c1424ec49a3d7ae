import type { Point } from '../../../src/domain/map/outline.ts';
import { polygonsOf, type MultiPolygon, type Polygon } from './geometry.ts';

export type Provinces = { features: { properties: { iso_a2: string }; geometry: Polygon | MultiPolygon }[] };

const lanCount = 21;

/** What two län have in common: the edges that stand in the rings of both, strung together to lines. */
export function lanBorders({ features }: Provinces): Point[][] {
  const lan = features.filter(({ properties }) => properties.iso_a2 === 'SE');
  if (lan.length !== lanCount) throw new Error(`Expected ${lanCount} län and found ${lan.length}`);
  const edges = lan.flatMap(({ geometry }) => polygonsOf(geometry).flat().flatMap(edgesOf));
  const shared = [...Map.groupBy(edges, keyOf).values()].filter((twins) => twins.length > 1).map(([edge]) => edge!);
  return string(shared);
}

type Edge = readonly [Point, Point];

const edgesOf = (ring: Point[]): Edge[] => ring.slice(1).map((point, index) => [ring[index]!, point]);
const keyOf = (edge: Edge) => edge.map(String).sort().join(' ');

/** Follows the edges from every end and every meeting of three, so that each line stops there. */
function string(edges: readonly Edge[]): Point[][] {
  const at = Map.groupBy(
    edges.flatMap(([a, b]): Edge[] => [
      [a, b],
      [b, a],
    ]),
    ([from]) => String(from),
  );
  const used = new Set<string>();
  const starts = [...at.values()].filter((ways) => ways.length !== 2).flat();
  return starts.flatMap((edge) => (used.has(keyOf(edge)) ? [] : [follow(edge, at, used)]));
}

function follow(first: Edge, at: ReadonlyMap<string, readonly Edge[]>, used: Set<string>): Point[] {
  const line = [first[0]];
  for (let edge: Edge | undefined = first; edge !== undefined;) {
    used.add(keyOf(edge));
    line.push(edge[1]);
    const ways: readonly Edge[] = at.get(String(edge[1]))!;
    edge = ways.length === 2 ? ways.find((way) => !used.has(keyOf(way))) : undefined;
  }
  return line;
}
