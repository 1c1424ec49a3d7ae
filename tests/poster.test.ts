import { describe, expect, test } from 'vitest';
import { findKommun } from '../src/domain/kommuner.ts';
import { describeNearest, nearestHeading } from '../src/text/nearest.ts';
import { describeHours } from '../src/text/poster.ts';
import { entryWith, type Change } from './example-entry.ts';

describe('a number on a poster says when somebody answers', () => {
  const hours = (change: Change) => describeHours(entryWith(change));
  const everyDay = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];

  test('at night', () => {
    const tider = [
      { dagar: everyDay, start: '21:00', slut: '24:00', text: 'telefon' },
      { dagar: everyDay, start: '00:00', slut: '06:00', text: 'telefon' },
    ];
    expect(hours({ tider })).toEqual({ long: 'Alla dagar klockan 21–06', short: 'Alla dagar klockan 21–06' });
  });

  test('at other times on other days, shorter on a strip', () => {
    const tider = [
      { dagar: everyDay.slice(0, 5), start: '08:00', slut: '19:00' },
      { dagar: ['lör', 'sön'], start: '10:00', slut: '16:00' },
    ];
    expect(hours({ tider })).toEqual({
      long: 'Vardagar klockan 8–19. Lördagar och söndagar klockan 10–16',
      short: 'mån-fre 8-19; lör och sön 10-16',
    });
  });

  test('round the clock, and where nobody knows', () => {
    expect(hours({ tider: [{ dagar: everyDay, start: '00:00', slut: '24:00' }] }).short).toBe('Alla dagar dygnet runt');
    expect(hours({ tider: undefined }).long).toBe('Tiderna står på sidan');
  });
});

describe('what is far away is not called near', () => {
  const near = (km: number) => [{ entry: entryWith({}), kommun: findKommun('Piteå')!, km }];

  test.for([
    [6, 'Närmast i andra kommuner', 'Det närmaste vi känner till ligger i Piteå, ca 6 km bort.'],
    [50, 'Närmast i andra kommuner', 'Det närmaste vi känner till ligger i Piteå, ca 5 mil bort.'],
    [235, 'Närmast, men långt bort', 'Det närmaste vi känner till ligger i Piteå, ca 24 mil bort.'],
  ] as const)('%i km', ([km, heading, sentence]) => {
    expect([nearestHeading(near(km)), describeNearest(near(km))]).toEqual([heading, sentence]);
  });

  test('nothing at all is nothing to say', () => {
    expect(describeNearest([])).toBe('');
  });
});
