import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativesTo } from '../src/domain/alternatives.ts';
import { distanceKm } from '../src/domain/distance.ts';
import type { Entry } from '../src/domain/entry.ts';
import { seatOf } from '../src/domain/kommun-seat.ts';
import { getKommun } from '../src/domain/kommuner.ts';
import { findKommunOf } from '../src/domain/place.ts';
import { entryWith } from './example-entry.ts';

const base = entryWith();

/** An entry in a kommun, or in all of Sweden. */
function entryIn(kod: string | undefined, change: Partial<Entry>): Entry {
  const omrade: Entry['omrade'] = kod === undefined ? { slag: 'sverige' } : { slag: 'kommuner', kommuner: [kod] };
  return { ...base, plats: undefined, omrade, behov: ['samtal'], malgrupper: ['alla'], ...change };
}

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
/** Lund, Malmö, Stockholm and Kiruna. */
const [lund, malmo, stockholm, kiruna] = ['1281', '1280', '0180', '2584'] as const;

test('those that share most come first, and the nearest among equals', () => {
  const entry = entryIn(lund, { id: 'den', behov: ['samtal', 'fika'], malgrupper: ['aldre'] });
  const shown = [
    entryIn(kiruna, { id: 'langt-bort', behov: ['samtal', 'fika'], malgrupper: ['aldre'] }),
    entryIn(malmo, { id: 'nara-ett', behov: ['fika'], malgrupper: ['unga'] }),
    entryIn(malmo, { id: 'nara-allt', behov: ['samtal', 'fika'], malgrupper: ['aldre'] }),
    entryIn(lund, { id: 'har-ett', behov: ['fika'], malgrupper: ['unga'] }),
    entry,
  ];
  expect(idsOf(alternativesTo(entry, shown, 3))).toEqual(['nara-allt', 'har-ett', 'nara-ett']);
});

test('what shares nothing is offered only when there is nothing else near', () => {
  const entry = entryIn(lund, { id: 'den', behov: ['fika'], malgrupper: ['aldre'] });
  const other = (id: string, kod: string, behov: Entry['behov']) => entryIn(kod, { id, behov, malgrupper: ['unga'] });
  const shown = [other('har', lund, ['natur']), other('dar', malmo, ['fika']), other('fjarran', kiruna, ['fika'])];
  expect(idsOf(alternativesTo(entry, shown, 2))).toEqual(['dar', 'har']);
});

test('an entry is never its own alternative, but one of another kind with the same id may be', () => {
  const entry = entryIn(lund, { id: 'kaffe', kind: 'aktiviteter' });
  const twin = entryIn(lund, { id: 'kaffe', kind: 'motesplatser' });
  expect(alternativesTo(entry, [entry, twin], 3)).toEqual([twin]);
});

test('what rests or has ended is no alternative', () => {
  const entry = entryIn(lund, { id: 'den', status: 'pausad' });
  const shown = (['pausad', 'aktiv', 'avslutad'] as const).map((status) => entryIn(lund, { id: status, status }));
  expect(idsOf(alternativesTo(entry, [entry, ...shown], 3))).toEqual(['aktiv']);
});

/** As it is said in words, without a thought of how long it takes. */
function sayAlternatives(entry: Entry, shown: readonly Entry[], count: number): Entry[] {
  const here = findKommunOf(entry);
  const score = (other: Entry) => {
    const there = findKommunOf(other);
    const km = here === undefined ? 0 : there === undefined ? 50 : distanceKm(seatOf(here), seatOf(there));
    const common = (one: readonly string[], two: readonly string[]) => one.filter((id) => two.includes(id)).length;
    return 2 * common(entry.behov, other.behov) + common(entry.malgrupper, other.malgrupper) - km / 25;
  };
  const others = shown.filter((other) => other !== entry && other.status === 'aktiv').map((other) => ({ other, score: score(other) }));
  return others
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}

test('whatever the directory, they are those that the rule says', () => {
  const kommun = fc.constantFrom(lund, malmo, stockholm, kiruna, undefined);
  const behov = fc.uniqueArray(fc.constantFrom('samtal', 'fika', 'natur', 'sorg'), { minLength: 1, maxLength: 3 });
  const malgrupper = fc.uniqueArray(fc.constantFrom('aldre', 'unga', 'alla'), { minLength: 1, maxLength: 2 });
  const status = fc.constantFrom('aktiv' as const, 'aktiv' as const, 'pausad' as const);
  const drafts = fc.array(fc.tuple(kommun, behov, malgrupper, status), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 4 }), (list, count) => {
      const shown = list.map(([kod, needs, groups, rest], i) =>
        entryIn(kod, { id: `e${i}`, behov: needs as Entry['behov'], malgrupper: groups as Entry['malgrupper'], status: rest }),
      );
      for (const entry of shown) expect(idsOf(alternativesTo(entry, shown, count))).toEqual(idsOf(sayAlternatives(entry, shown, count)));
    }),
  );
});

test('the towns are those that they are called', () => {
  expect([lund, malmo, stockholm, kiruna].map((kod) => getKommun(kod).namn)).toEqual(['Lund', 'Malmö', 'Stockholm', 'Kiruna']);
});
