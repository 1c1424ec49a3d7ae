import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCells } from '../src/domain/map/cells.ts';
import { clipRing } from '../src/domain/map/clip-ring.ts';
import { encodeKarta } from '../src/domain/map/encode-karta.ts';
import { decodeKarta, goneRows } from '../src/domain/map/karta.ts';
import { placeLabels, type Label } from '../src/domain/map/labels.ts';
import { worldX, worldY } from '../src/domain/map/mercator.ts';
import { namesAt } from '../src/domain/map/names.ts';
import { countByCode, toMapPoints } from '../src/domain/map/points.ts';
import { smoothRing } from '../src/domain/map/smooth.ts';
import { clipFrame, drawSmallMap, toShortRing } from '../src/domain/map/small-map.ts';
import { pixelOf, extentAround } from '../src/domain/map/extent.ts';
import type { Outline } from '../src/domain/map/outline.ts';
import { decodePositions, encodePositions } from '../src/domain/places/positions.ts';

const lund = { lat: 55.7, lon: 13.2 };
const malmo = { lat: 55.6, lon: 13 };
const kiruna = { lat: 67.85, lon: 20.225 };
const frame = { left: 0, top: 0, right: 600, bottom: 600 };

describe('the projection', () => {
  test('is the one of all maps on the web', () => {
    expect([worldX(-180), worldX(0), worldX(180)]).toEqual([0, 128, 256]);
    expect(worldY(0)).toBeCloseTo(128, 10);
    expect(worldY(85.0511287798)).toBeCloseTo(0, 6);
    // Stockholm is in the tile 563, 301 of zoom 10.
    expect([worldX(18.068), worldY(59.329)].map((place) => Math.floor((place / 256) * 1024))).toEqual([563, 301]);
  });
});

describe('points', () => {
  const rows = [
    { kommun: '1281', ...lund },
    undefined,
    { kommun: '1280', ...malmo },
    { kommun: '1281', ...lund },
    { kommun: '2584', ...kiruna },
  ];
  const positions = decodePositions(encodePositions(rows));

  test('are the rows that have a position', () => {
    expect([...toMapPoints(positions).row]).toEqual([0, 2, 3, 4]);
    expect(toMapPoints(positions).x[3]).toBeCloseTo(142.382, 2);
  });

  test('are only those of the rows that are asked for', () => {
    expect([...toMapPoints(positions, [4, 1, 0]).row]).toEqual([4, 0]);
  });

  test('are counted by kommun', () => {
    expect([...countByCode(toMapPoints(positions), positions)].sort()).toEqual([
      ['1280', 1],
      ['1281', 2],
      ['2584', 1],
    ]);
  });

  test('near each other are one cell, and those outside the screen are none', () => {
    const scale = 1024;
    const screen = { frame, scale, left: worldX(lund.lon) * scale - 300, top: worldY(lund.lat) * scale - 300 };
    const cells = toCells(toMapPoints(positions), screen);
    expect(cells.map((cell) => cell.rows)).toEqual([[0, 3], [2]]);
    expect(cells[0]!.x).toBeCloseTo(worldX(lund.lon), 3);
  });

  test('stay in the same cell when the map is panned', () => {
    const scale = 1024;
    const cellsAt = (left: number) =>
      toCells(toMapPoints(positions), { frame, scale, left: worldX(lund.lon) * scale - left, top: worldY(lund.lat) * scale - 300 });
    expect(cellsAt(300)).toEqual(cellsAt(337));
  });
});

describe('names', () => {
  const screen = { frame, scale: 1, left: 0, top: 0, widthOf: (words: string) => words.length * 10 };
  const label = (words: string, x: number, y: number): Label => ({ words, kind: 'ort', x, y });

  test('are placed the first first, beside each other and what is there already', () => {
    const labels = [label('Vänern', 100, 100), label('Mariestad', 110, 105), label('Skara', 300, 300), label('Vara', 500, 500)];
    const placed = placeLabels(labels, screen, [{ left: 280, right: 320, top: 280, bottom: 320 }]);
    expect(placed.map(({ words }) => words)).toEqual(['Vänern', 'Vara']);
  });

  test('are whole or not there', () => {
    expect(placeLabels([label('Falköping', 590, 300)], screen, [])).toEqual([]);
    expect(placeLabels([label('Falköping', 800, 300)], screen, [])).toHaveLength(1);
  });

  test('belong to some zooms', () => {
    const words = (zoom: number) => namesAt(zoom).map((one) => one.words);
    expect(words(4)).toEqual(expect.arrayContaining(['NORGE', 'Östersjön']));
    expect(words(4)).not.toContain('Vättern');
    expect(words(8)).toContain('Vättern');
    expect(words(8)).not.toContain('NORGE');
  });
});

test('a corner that is cut becomes two', () => {
  expect([...smoothRing(Float64Array.from([0, 0, 4, 0, 4, 4]))]).toEqual([1, 0, 3, 0, 4, 1, 4, 3, 3, 3, 1, 1]);
});

test('a kommun without entries keeps its name', () => {
  const leaves = { from: '2026-11-22', row: '', kommun: '', day: '' };
  const json = { kod: ['1281'], slug: ['lund'], namn: ['Lund'], lat: [55_706], lon: [13_187], count: [0], leaves };
  expect(decodeKarta(json, '2026-11-22')).toEqual([
    { id: '1281', slug: 'lund', namn: 'Lund', count: 0, x: worldX(13.187), y: worldY(55.706) },
  ]);
});

test.for([
  ['2026-11-22', 3, []],
  ['2027-04-03', 3, []],
  ['2027-04-04', 2, [0]],
  ['2028-12-31', 1, [0, 345]],
] as const)('an old map counts what is left on %s', ([day, count, gone]) => {
  const leaving = [
    { row: 0, kod: '1281', day: '2027-04-04' },
    { row: 345, kod: '1281', day: '2028-04-04' },
  ];
  const json = encodeKarta(new Map([['1281', 3]]), leaving, '2026-11-22');
  expect(decodeKarta(json, day).find(({ id }) => id === '1281')!.count).toBe(count);
  expect([...goneRows(json, day)]).toEqual(gone);
});

describe('a small map', () => {
  const outline = (...land: number[][]): Outline => ({
    land: land.map((ring) => Float64Array.from(ring)),
    lakes: [],
    borders: [],
    lan: [],
    waters: [],
  });

  test('shows sixty kilometres around a single place, with it in the middle', () => {
    const extent = extentAround([lund]);
    expect(pixelOf(lund, extent)).toEqual([180, 120]);
    // 30 kilometres west.
    expect(pixelOf({ lat: 55.7, lon: 12.722 }, extent)[0]).toBe(0);
  });

  test('shows all places with air around them when they are far apart', () => {
    const extent = extentAround([lund, kiruna]);
    expect(pixelOf(lund, extent)[1]).toBe(200);
    expect(pixelOf(kiruna, extent)[1]).toBe(40);
  });

  test('draws land, and names the towns that have room', () => {
    const svg = drawSmallMap(
      outline([12, 55, 14, 55, 14, 56.5, 12, 56.5]),
      extentAround([lund]),
      [
        { namn: 'Lund', ...lund },
        { namn: 'Kiruna', ...kiruna },
      ],
      '',
    );
    expect(svg).toContain('<path class="l" d="M');
    expect(svg).toMatch(/<text x="180" y="\d+">Lund<\/text>/);
    expect(svg).not.toContain('Kiruna');
  });

  test('leaves out a name that the edge would cut', () => {
    // 16 kilometres north: the place is 24 pixels from the edge, and its name stands above it.
    const nearEdge = { namn: 'Kanten', lat: lund.lat + 0.144, lon: lund.lon };
    const names = (town: typeof nearEdge) => drawSmallMap(outline(), extentAround([lund]), [{ namn: 'Lund', ...lund }, town], '');
    expect(names(nearEdge)).not.toContain('Kanten');
    expect(names({ ...nearEdge, lat: lund.lat + 0.12 })).toContain('Kanten');
  });

  test('a ring that leaves the picture is led along its side', () => {
    expect(
      clipRing(
        [
          [-100, 10],
          [100, 10],
          [100, 50],
          [-100, 50],
        ],
        clipFrame,
      ),
    ).toEqual([
      [-4, 10],
      [100, 10],
      [100, 50],
      [-4, 50],
    ]);
    expect(
      clipRing(
        [
          [-100, 10],
          [-50, 10],
          [-50, 50],
        ],
        clipFrame,
      ),
    ).toEqual([]);
  });

  test('what is left out of a ring far away changes nothing of what is seen', () => {
    const pixel = fc.tuple(fc.integer({ min: -400, max: 800 }), fc.integer({ min: -400, max: 640 }));
    fc.assert(
      fc.property(fc.array(pixel, { minLength: 3, maxLength: 30 }), (ring) => {
        const short = toShortRing({ points: Float64Array.from(ring.flat()) }, { left: 0, top: 0, scale: 1 });
        expect(clipRing(short, clipFrame)).toEqual(clipRing(ring, clipFrame));
      }),
    );
  });
});
