import { describe, expect, test } from 'vitest';
import { findKommun, kommuner, type Kommun } from '../src/domain/kommuner.ts';
import { toKommunView } from '../src/domain/kommun-view.ts';
import { entryWith, type Change } from './example-entry.ts';

const lund = findKommun('Lund')!;

const place = (id: string, ort: string, change: Change = {}) =>
  entryWith({ omrade: { kommuner: [ort] }, plats: { ort }, ...change }, { id });
const line = (id: string, change: Change = {}) =>
  entryWith({ omrade: 'hela Sverige', former: ['telefon'], plats: undefined, behov: ['samtal'], ...change }, { id, kind: 'stodlinjer' });

const shown = [
  place('lund', 'Lund'),
  place('malmo', 'Malmö'),
  place('kiruna', 'Kiruna'),
  place('eslov', 'Eslöv'),
  place('kustlaget', 'Lund', { omrade: { kommuner: ['Lund', 'Lomma', 'Kävlinge'] }, plats: { ort: 'Lomma' } }),
  place('hela-skane', 'Ystad', { omrade: { lan: ['Skåne'] } }),
  place('folkhogskolan', 'Eslöv', { omrade: 'hela Sverige' }),
  line('jouren'),
  line('jouren-for-unga', { malgrupper: ['unga'] }),
];

const ids = (kommun: Kommun) => {
  const { own, serving, near, lan, lines, country } = toKommunView(kommun, shown);
  const named = { own, serving, near: near.map(({ entry }) => entry), lan, lines, country };
  return Object.fromEntries(Object.entries(named).map(([name, list]) => [name, list.map(({ id }) => id)]));
};

describe('what there is in Lund', () => {
  test('goes from the nearest to the widest, and each stands once', () => {
    expect(ids(lund)).toEqual({
      own: ['lund'],
      serving: ['kustlaget'],
      near: ['eslov', 'malmo', 'kiruna'],
      lan: ['hela-skane'],
      lines: ['jouren', 'jouren-for-unga'],
      country: ['folkhogskolan'],
    });
  });

  test('a place in the kommun for a wider area is its own', () => {
    expect(ids(findKommun('Ystad')!)).toMatchObject({ own: ['hela-skane'], lan: [] });
  });

  test('the nearest come first, and the distance is between the seats', () => {
    const { near } = toKommunView(lund, shown);
    expect(near.map(({ kommun, km }) => [kommun.namn, Math.round(km)])).toEqual([
      ['Eslöv', 16],
      ['Malmö', 16],
      ['Kiruna', 1401],
    ]);
  });
});

test('no kommun is empty, and nothing stands twice in any', () => {
  for (const kommun of kommuner) {
    const all = Object.values(ids(kommun)).flat();
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all).size).toBe(all.length);
    const km = toKommunView(kommun, shown).near.map((near) => near.km);
    expect(km).toEqual([...km].sort((a, b) => a - b));
  }
});

test('a line that rests is not one to talk to', () => {
  const { lines } = toKommunView(lund, [line('vilar', { status: 'pausad' }), line('jouren')]);
  expect(lines.map(({ id }) => id)).toEqual(['jouren']);
});

test('with one line in the whole country, no kommun is empty', () => {
  for (const kommun of kommuner) expect(toKommunView(kommun, [line('jouren')]).lines).toHaveLength(1);
});
