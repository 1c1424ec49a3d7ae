import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { makePoints } from '../../scripts/lib/bench-map/points.ts';
import { addDays } from '../../src/domain/dates.ts';
import { encodeKarta } from '../../src/domain/map/encode-karta.ts';
import { encodePositions } from '../../src/domain/places/positions.ts';
import { attribute, dist, faultsIn, getPage, gzipSize, readPages, withImports } from './site.ts';

const pages = readPages(dist);
const scripts = globSync('_astro/*.js', { cwd: dist });
const read = (file: string) => readFileSync(join(dist, file));
const mapScript = scripts.find((file) => file.includes('map-view'))!;

describe('the map, opened with 10,000 entries', () => {
  const points = makePoints(10_000);
  // All of it leaves some day in the coming year and a half.
  const leaving = points.map(({ kommun }, row) => ({ row, kod: kommun, day: addDays('2027-05-22', Math.floor(row / 28)) }));
  const counts = new Map([...Map.groupBy(points, ({ kommun }) => kommun)].map(([kod, list]) => [kod, list.length]));

  test('is at most 140 kB compressed, all in, even when somebody has come close enough for single entries', () => {
    const page = getPage(pages, '/karta/');
    const own = page.document.querySelectorAll('script[src]').flatMap((script) => withImports(dist, attribute(script, 'src').slice(1)));
    const code = [...new Set([...own, ...withImports(dist, mapScript)])].map((file) => gzipSize(read(file)));
    const data = [
      read('data/kontur.json'),
      JSON.stringify(encodeKarta(counts, leaving, '2026-11-22')),
      JSON.stringify(encodePositions(points)),
    ].map(gzipSize);
    const total = [gzipSize(page.html), ...code, ...data].reduce((sum, size) => sum + size, 0);
    expect(code.length).toBeGreaterThanOrEqual(2);
    expect(total).toBeLessThanOrEqual(140_000);
  });
});

test('no page but the map page brings the map unasked', () => {
  const faults = faultsIn(pages, ({ address, document }) => {
    const files = document.querySelectorAll('script[src]').flatMap((script) => withImports(dist, attribute(script, 'src').slice(1)));
    return address !== '/karta/' && files.some((file) => /leaflet/i.test(readFileSync(join(dist, file), 'utf8'))) ? ['Leaflet'] : [];
  });
  expect(faults).toEqual([]);
});

test('a site without a street map holds no code for one', () => {
  expect(scripts.filter((file) => /pmtiles|protomaps/i.test(read(file).toString()))).toEqual([]);
});

describe('the small maps', () => {
  const pictures = globSync('data/kartor/*.svg', { cwd: dist });

  test('are small, and none asks for anything', () => {
    expect(pictures.length).toBeGreaterThan(50);
    expect(pictures.filter((file) => gzipSize(read(file)) > 6_000)).toEqual([]);
    expect(pictures.filter((file) => /href|url\(|<script|@import/.test(read(file).toString()))).toEqual([]);
  });

  test('are there for every page that shows one', () => {
    const faults = faultsIn(pages, ({ document }) => {
      const shown = document.querySelectorAll('.small-map img').map((img) => attribute(img, 'src'));
      return shown.filter((src) => !existsSync(join(dist, src)));
    });
    expect(faults).toEqual([]);
  });

  test('stand on the page of an entry with a place, and say that they are approximate', () => {
    const [figure = ''] =
      /<figure class="small-map">.*?<\/figure>/.exec(getPage(readPages(inject('fixture')), '/motesplatser/traffpunkten/').html) ?? [];
    expect(figure.match(/<circle /g)).toHaveLength(1);
    expect(figure).toContain('alt="Karta över Lund med omgivning. Pricken visar ungefär var Lund ligger."');
    expect(figure).toContain('Ungefär här');
  });

  test('on the page of a kommun say once what the dots are', () => {
    const [figure = ''] = /<figure class="small-map">.*?<\/figure>/.exec(getPage(pages, '/kommun/lund/').html) ?? [];
    expect(figure).toContain('alt="Karta över Lund med omgivning."');
    expect(figure).toMatch(/<figcaption[^>]*>Prickarna visar ungefär var det finns något\.</);
  });

  test('do not stand on the page of a protected place, whose point is in no file', () => {
    const fixture = readPages(inject('fixture'));
    expect(getPage(fixture, '/motesplatser/gomstallet/').html).not.toContain('<figure');
    const files = globSync('data/{karta,kartor}/*', { cwd: inject('fixture') }).concat('data/karta.json', 'data/lagen.json');
    const told = files.filter((file) => /55[.]?654|13[.]?345/.test(readFileSync(join(inject('fixture'), file), 'utf8')));
    expect(told).toEqual([]);
  });
});
