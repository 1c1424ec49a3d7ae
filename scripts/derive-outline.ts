/**
 * Derives public/data/kontur.json, the drawing under the points of the map, from two npm packages of OpenStreetMap data.
 * A maintainer runs it by hand, perhaps once in some years; public/data/KONTUR.md tells how. It needs no library, and
 * because nothing else needs its parts, it is one long file.
 *
 *   node scripts/derive-outline.ts <earth-lands-10m/map.geo.json> <countries-maritime-10m/map.geo.json>
 *
 * Sweden is drawn finely and the rest of Europe ever more coarsely with the distance. So nobody who pans or zooms out
 * comes to the edge of the drawing, and nobody downloads the bays of Scotland.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Point = readonly [lon: number, lat: number];
type Polygon = { type: 'Polygon'; coordinates: Point[][] };
type MultiPolygon = { type: 'MultiPolygon'; coordinates: Point[][][] };
type Lands = { geometries: (Polygon | MultiPolygon)[] };
type Countries = { features: { properties: { A3: string }; geometry: Polygon | MultiPolygon }[] };

const target = 'public/data/kontur.json';

/** Compressed, because that is how it is sent. */
const mostBytes = 40_000;

/** A thousandth of a degree is at most 110 metres: a pixel and a half at the map's closest zoom. */
const perDegree = 1000;

const box = { west: -40, south: 36, east: 75, north: 79 };

/** What is worth drawing in Sweden: square kilometres of a corner's triangle and of a ring, kilometres of width. */
const coast = { minCorner: 0.45, minArea: 1, minWidth: 0, softenings: 0 };

/** The package has its lakes from a drawing of the whole world, and their shores climb like stairs. */
const lake = { minCorner: 1, minArea: 25, minWidth: 0.9, softenings: 1 };

/** Visingsö, in Vättern, is to be seen. */
const lakeIsland = { ...lake, minArea: 15 };

const border = { minCorner: 0.4 };

/** The kilometres from Sweden at which a corner must be twice as wide, and twice as high, to be drawn. */
const halfFineAfter = 30;

/** Svinesund and Haparanda: where Sweden's border leaves the sea, and where it meets it again. */
const landBorder: { from: Point; to: Point } = { from: [11.25, 59.095], to: [24.143, 65.803] };

function deriveOutline(lands: Lands, countries: Countries) {
  const territory = territoryOf(countries, 'SWE');
  const coarseness = coarsenessAround(territory);

  const land = lands.geometries
    .flatMap(polygonsOf)
    .flatMap(([shell = [], ...holes]) => [
      ...outlineRing(shell, hasStairs(shell) ? lakeIsland : coast, coarseness),
      ...holes.flatMap((hole) => outlineRing(hole, lake, coarseness)),
    ]);
  const borders = [simplify(borderLine(territory), border.minCorner, coarseness)];

  return { perDegree, land: land.map(encodeLine), borders: borders.map(encodeLine) };
}

/** See src/client/outline.ts for the format. A point that rounds to the one before it is left out. */
export function encodeLine(points: readonly Point[]): number[] {
  let before: Point = [0, 0];
  return points.flatMap(([lon, lat], index) => {
    const here: Point = [Math.round(lon * perDegree), Math.round(lat * perDegree)];
    const step = [here[0] - before[0], here[1] - before[1]];
    before = here;
    return index > 0 && step.every((part) => part === 0) ? [] : step;
  });
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Point[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** A country's territories with their seas, the largest first: for Sweden the mainland, then Gotland. */
function territoryOf({ features }: Countries, code: string): Point[][] {
  const country = features.find(({ properties }) => properties.A3 === code);
  if (!country) throw new Error(`Could not find the country ${code}`);
  return polygonsOf(country.geometry)
    .map(([shell = []]) => shell)
    .sort((a, b) => area(b) - area(a));
}

/** The ring of the territory goes round the sea as well, which has no line on the map. */
function borderLine([mainland = []]: Point[][]): Point[] {
  const from = nearest(mainland, landBorder.from);
  const to = nearest(mainland, landBorder.to);
  return mainland.slice(from, to + 1);
}

function nearest(points: Point[], goal: Point): number {
  const distances = points.map((point) => kilometres(point, goal));
  return distances.indexOf(Math.min(...distances));
}

type Coarseness = (point: Point) => number;

/** 1 in Sweden and its waters. It grows with the square of the distance, because it is a factor of areas. */
function coarsenessAround(territory: Point[][]): Coarseness {
  const rough = territory.map((shell) => simplify(shell, 200, () => 1));
  return (point) => {
    if (rough.some((shell) => isInside(point, shell))) return 1;
    const distance = Math.min(...rough.flat().map((corner) => kilometres(point, corner)));
    return (1 + distance / halfFineAfter) ** 2;
  };
}

function isInside([lon, lat]: Point, ring: Point[]): boolean {
  const crossings = ring.filter(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x);
  });
  return crossings.length % 2 === 1;
}

/** True of an island in a lake. A coast has hardly an edge that runs due north or due east. */
function hasStairs(ring: Point[]): boolean {
  const steps = ring.filter(([lon, lat], index) => {
    const before = ring[index - 1];
    return lon === before?.[0] || lat === before?.[1];
  });
  return steps.length > ring.length / 10;
}

/** One ring or none. The rings of GeoJSON end where they begin; those of the outline are left open. */
function outlineRing(ring: Point[], measure: typeof coast, coarseness: Coarseness): Point[][] {
  if (area(ring) < measure.minArea) return [];
  const clipped = sides.reduce(cut, ring.slice(1));
  if (clipped.length < 3) return [];
  const soft = Array.from({ length: measure.softenings }).reduce<Point[]>(soften, clipped);
  const simple = simplify([...soft, soft[0]!], measure.minCorner, coarseness).slice(1);
  const isLarge = area(simple) >= measure.minArea * coarseness(simple[0]!);
  return isLarge && width(simple) >= measure.minWidth ? [simple] : [];
}

type Side = { axis: 0 | 1; limit: number; direction: 1 | -1 };

const sides: Side[] = [
  { axis: 0, limit: box.west, direction: 1 },
  { axis: 0, limit: box.east, direction: -1 },
  { axis: 1, limit: box.south, direction: 1 },
  { axis: 1, limit: box.north, direction: -1 },
];

/** Sutherland–Hodgman: a ring that leaves the box is led along the side until it comes back. */
function cut(ring: Point[], { axis, limit, direction }: Side): Point[] {
  const isKept = (point: Point) => (point[axis] - limit) * direction >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const share = (limit - before[axis]) / (point[axis] - before[axis]);
    const crossing = isKept(before) === isKept(point) ? [] : [between(before, point, share)];
    return isKept(point) ? [...crossing, point] : crossing;
  });
}

/** The middle of every edge: a flight of stairs becomes a slope. */
function soften(ring: Point[]): Point[] {
  return ring.map((point, index) => between(ring.at(index - 1)!, point, 0.5));
}

const between = (a: Point, b: Point, share: number): Point => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

/** Visvalingam–Whyatt in passes: each takes away the corners that are too small and smaller than those beside them. */
function simplify(points: Point[], minCorner: number, coarseness: Coarseness): Point[] {
  const limits = new Map(points.map((point) => [point, minCorner * coarseness(point)]));
  for (let line = points; ;) {
    const sizes = line.map((point, index) => cornerSize(line, index) / limits.get(point)!);
    const kept = line.filter((_, index) => {
      const [before, size, after] = [sizes[index - 1]!, sizes[index]!, sizes[index + 1]!];
      return size >= 1 || size > before || size >= after;
    });
    if (kept.length === line.length) return line;
    line = kept;
  }
}

/** The triangle with both neighbours. A sharp corner counts for less: it is a river's mouth or a narrow spit. */
function cornerSize(line: Point[], index: number): number {
  const [a, b, c] = [line[index - 1], line[index]!, line[index + 1]];
  if (!a || !c) return Infinity;
  const [left, right, across] = [kilometres(a, b), kilometres(b, c), kilometres(a, c)];
  const cosine = (left ** 2 + right ** 2 - across ** 2) / (2 * left * right);
  return area([a, b, c]) * (1 - 0.7 * cosine);
}

/** Of a long shape the usual width, so that a stretch of a river is told from a lake with many arms. */
function width(ring: Point[]): number {
  const edges = ring.map((point, index) => kilometres(ring.at(index - 1)!, point));
  return (2 * area(ring)) / edges.reduce((sum, edge) => sum + edge, 0);
}

const kilometresPerDegree = 111.2;

function area(ring: Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1)!;
    return sum + beforeX * y - x * beforeY;
  }, 0);
  return (Math.abs(doubled) / 2) * narrowing(ring[0]!) * kilometresPerDegree ** 2;
}

function kilometres(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * narrowing(a), a[1] - b[1]) * kilometresPerDegree;
}

/** How much shorter a degree of longitude is than a degree of latitude. */
const narrowing = ([, lat]: Point): number => Math.cos((lat * Math.PI) / 180);

/** The test of the coding imports this file without running it. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [lands, countries] = process.argv.slice(2);
  if (!lands || !countries) throw new Error('Usage: node scripts/derive-outline.ts <lands> <countries>');

  const outline = deriveOutline(readJson(lands), readJson(countries));
  const json = `${JSON.stringify(outline)}\n`;
  const bytes = gzipSync(json).length;
  if (bytes > mostBytes) throw new Error(`Outline too large: ${bytes} bytes`);

  writeFileSync(target, json);
  console.log(`${target}: ${json.length} byte, ${bytes} komprimerad, ${outline.land.length} ringar`);
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}
