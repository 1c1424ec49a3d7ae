import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { encodeKarta } from '../../../src/domain/map/encode-karta.ts';
import type { KartaEntry } from '../../../src/domain/map/karta.ts';
import { encodePositions, type Positioned } from '../../../src/domain/places/positions.ts';

/** Our own map page as it is built, with the data of other entries. */
export function writeOwnSite(folder: string, dist: string, points: readonly Positioned[]): void {
  for (const part of ['karta', '_astro', 'fonts', 'data/kontur.json', 'data/kontur-fin.json'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const rows = Map.groupBy(
    points.map(({ kommun }, row) => ({ kommun, row })),
    ({ kommun }) => kommun,
  );
  writeJson(join(folder, 'data/lagen.json'), encodePositions(points));
  writeJson(join(folder, 'data/karta.json'), encodeKarta(new Map([...rows].map(([kod, list]) => [kod, list.length])), [], '2026-11-22'));
  for (const [kod, list] of rows) {
    const entries = list.map(({ row }): KartaEntry => [row, 'aktiviteter', `kaffe-${row}`, `Kaffestugan ${row}`, 'Tisdagar']);
    writeJson(join(folder, `data/karta/${kod}.json`), entries);
  }
}

/** A page with Leaflet and a library that clusters, and the same entries as it wants them. It has no coast to draw. */
export async function writeLibrarySite(folder: string, library: string, points: readonly Positioned[]): Promise<void> {
  const features = points.map(({ lat, lon }, row) => ({
    type: 'Feature',
    properties: { row },
    geometry: { type: 'Point', coordinates: [round(lon), round(lat)] },
  }));
  writeJson(join(folder, 'karta/punkter.json'), { type: 'FeatureCollection', features });
  writeFileSync(join(folder, 'karta/index.html'), page);
  await build({
    entryPoints: [join(import.meta.dirname, `page-${library}.ts`)],
    outfile: join(folder, 'karta/page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.png': 'dataurl' },
  });
}

const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Karta</title><link rel="stylesheet" href="page.css">
<style>.map{width:608px;height:630px}</style></head><body><div class="map"></div>
<p><button data-zoom="1">Zooma in</button><button data-zoom="-1">Zooma ut</button></p><script type="module" src="page.js"></script></body></html>`;

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

function writeJson(path: string, content: unknown): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
