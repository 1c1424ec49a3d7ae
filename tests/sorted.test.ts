import { describe, expect, test } from 'vitest';
import { broadFirst } from '../src/client/search/near-rows.ts';
import { findNearMiss } from '../src/domain/near-miss.ts';
import { completePlace } from '../src/domain/places/find-place.ts';
import { toNearView } from '../src/domain/places/near-view.ts';
import { decodePlaces, type Place } from '../src/domain/places/places.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { toCardOrder } from '../src/domain/search/card-chunks.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { sorted } from '../src/domain/sorted.ts';
import { entryWith } from './example-entry.ts';
import { onOldPhone } from './old-sort.ts';

const twelve = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const json = toPlacesJson([]);
const rows = fromFacetTable(toFacetTable(twelve.map((id) => entryWith({ namn: `Kaféet ${id}` }, { id }))));
const rowNames = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('on a phone that puts what is equal in any order', () => {
  onOldPhone();

  test('the phone does so', () => {
    expect([...twelve].sort(() => 0)).toEqual(['l', 'k', 'j', 'i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a']);
    expect(twelve.slice(0, 3).sort(() => 0)).toEqual(['a', 'b', 'c']);
  });

  test('a sorted copy keeps the order of what is equal', () => {
    expect(sorted(twelve, (a, b) => Number(b > 'j') - Number(a > 'j'))).toEqual([
      'k',
      'l',
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
    ]);
  });

  test('the cards stand where the build has put them', () => {
    const cards = twelve.map((id) => ({ id, behov: id < 'c' ? ['samtal'] : ['fika'] }));
    expect(rowNames(toCardOrder(cards))).toEqual(['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'a', 'b']);
  });

  test('the place that most people mean is suggested first', () => {
    expect(completePlace(decodePlaces(json), 'sto', 3)).toEqual([
      'Stockholm, Stockholms län',
      'Storfors, Värmlands län',
      'Storuman, Västerbottens län',
    ]);
  });

  test('the first of many that are equally like what was written is meant', () => {
    expect(
      findNearMiss(
        'kaffe',
        twelve.map((letter) => `kaffe${letter}`),
      ),
    ).toBe('kaffea');
  });

  test('what is as broad, fits as well and lies as near stands in the order of freshness', () => {
    const place = { kommun: { kod: '0127' } } as Place;
    const near = (nearestFirst: boolean) =>
      toNearView(
        broadFirst(rows),
        () => 0,
        () => 5,
        place,
        { nearestFirst },
      );
    expect(rowNames(broadFirst(rows))).toEqual(rowNames(rows));
    expect(rowNames(near(false).here.map(({ row }) => row))).toEqual(rowNames(rows));
    expect(rowNames(near(true).here.map(({ row }) => row))).toEqual(rowNames(rows));
  });
});
