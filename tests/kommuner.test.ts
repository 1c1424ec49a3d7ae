import { describe, expect, test } from 'vitest';
import { isInSweden } from '../src/domain/distance.ts';
import { kommunFacts } from '../src/domain/kommun-facts.ts';
import { seatOf } from '../src/domain/kommun-seat.ts';
import { findKommun, findLan, getKommun, getLan, kommuner, kommunerIn, lan } from '../src/domain/kommuner.ts';

describe('the lists', () => {
  test('hold 290 kommuner in 21 län', () => {
    expect(kommuner).toHaveLength(290);
    expect(lan).toHaveLength(21);
    expect(lan.reduce((sum, { kod }) => sum + kommunerIn(kod).length, 0)).toBe(290);
    expect(lan.every(({ kod }) => kommunerIn(kod).length > 0)).toBe(true);
  });

  test('have addresses of their own, of plain letters', () => {
    for (const list of [kommuner, lan]) {
      expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
      expect(new Set(list.map(({ kod }) => kod)).size).toBe(list.length);
      for (const { slug } of list) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  test('are in the order of the Swedish alphabet', () => {
    const names = kommuner.map(({ namn }) => namn);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    expect(names[0]).toBe('Ale');
    expect(names.slice(-4)).toEqual(['Östhammar', 'Östra Göinge', 'Överkalix', 'Övertorneå']);
  });

  test('put every seat in Sweden', () => {
    expect(kommuner.filter((kommun) => !isInSweden(seatOf(kommun)))).toEqual([]);
  });

  test('have facts for each kommun and no other', () => {
    expect(Object.keys(kommunFacts).sort()).toEqual(kommuner.map(({ kod }) => kod).sort());
  });

  test('count the people of Sweden', () => {
    expect(Object.values(kommunFacts).reduce((sum, [, , people]) => sum + people, 0)).toBe(10_327_589);
  });
});

test('Habo and Håbo are two kommuner with two addresses', () => {
  expect(findKommun('Habo')).toMatchObject({ kod: '0643', slug: 'habo-jonkoping' });
  expect(findKommun('Håbo')).toMatchObject({ kod: '0305', slug: 'habo-uppsala' });
  expect(findKommun('Ha\u030abo')).toMatchObject({ kod: '0305' });
  expect(findKommun('HABO KOMMUN')).toMatchObject({ kod: '0643' });
});

test.for([
  ['Malmö', '1280'],
  ['malmö stad', '1280'],
  ['MALMO', '1280'],
  ['Stockholms stad', '0180'],
  ['Lunds kommun', '1281'],
  ['Ale kommun', '1440'],
  ['Borås', '1490'],
  ['Borås Stad', '1490'],
  ['Kramfors kommun', '2282'],
  ['  Göteborg  ', '1480'],
  ['Go\u0308teborg', '1480'],
  ['Upplands-Bro', '0139'],
  ['Mariestads kommun', '1493'],
  ['Region Gotland', undefined],
  ['Oslo', undefined],
  ['', undefined],
  ['kommun', undefined],
  ['constructor', undefined],
] as const)('%s is kommun %s', ([written, kod]) => {
  expect(findKommun(written)?.kod).toBe(kod);
});

test('every kommun is found by its name, with and without -s kommun', () => {
  for (const kommun of kommuner) {
    expect(findKommun(kommun.namn)).toBe(kommun);
    expect(findKommun(`${kommun.namn} kommun`)).toBe(kommun);
    expect(findKommun(`${kommun.namn}s kommun`)).toBe(kommun);
  }
});

test.for([
  ['Skåne', '12'],
  ['Skåne län', '12'],
  ['skane lan', undefined],
  ['Västra Götalands län', '14'],
  ['Västra Götaland', '14'],
  ['Örebro', '18'],
  ['Stockholms', '01'],
  ['Närke', undefined],
  ['', undefined],
] as const)('%s is län %s', ([written, kod]) => {
  expect(findLan(written)?.kod).toBe(kod);
});

test('every län is found by its name and by what people say', () => {
  for (const one of lan) {
    expect(findLan(one.namn)).toBe(one);
    expect(findLan(one.kort)).toBe(one);
  }
});

test('an unknown code is our own mistake', () => {
  expect(() => getKommun('9999')).toThrow('No kommun has the code: 9999');
  expect(() => getLan('99')).toThrow('No län has the code: 99');
});
