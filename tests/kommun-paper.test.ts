import { describe, expect, test } from 'vitest';
import { toKommunPaper } from '../src/domain/kommun-paper.ts';
import { findKommun } from '../src/domain/kommuner.ts';
import { freshnessOf } from '../src/domain/freshness.ts';
import { toDated } from '../src/domain/sources.ts';
import { describeOrigin } from '../src/text/freshness.ts';
import { describeAgain, toPaperRows } from '../src/text/paper.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const lund = findKommun('Lund')!;
const entry = (id: string, change: Change = {}) => entryWith(change, { id, kind: 'aktiviteter' });
const paperOf = (...entries: ReturnType<typeof entry>[]) => toKommunPaper(lund, entries, today);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('by weekday', () => {
  const cafe = entry('kafe', { tider: [{ dagar: ['tis', 'tors'], start: '13:00', slut: '15:00' }] });
  const early = entry('tidigt', { tider: [{ dagar: ['tors'], start: '09:00' }] });

  test('each is told of once, and pointed to on its other days, the earliest first', () => {
    const { days } = paperOf(cafe, early);
    expect(days.map(({ dag, first, again }) => [dag, ids(first), again.map(({ entry, toldOn }) => [entry.id, toldOn])])).toEqual([
      [1, ['kafe'], []],
      [3, ['tidigt'], [['kafe', 1]]],
    ]);
    const { entry: again, tider } = days[1]!.again[0]!;
    expect(describeAgain(again, tider, 3)).toBe('Torsdagar klockan 13–15: Kaffestugan.');
  });

  test('a season that is over is no time', () => {
    const { days, undated } = paperOf(
      entry('i-fjol', { tider: [{ dagar: ['mån'], start: '10:00', fran: '2025-01-01', till: '2025-12-01' }] }),
    );
    expect([days, ids(undated)]).toEqual([[], ['i-fjol']]);
  });
});

test('what comes home or is a voice on the phone stands by itself, also from the whole country', () => {
  const visit = entry('besok', { former: ['hembesok'], plats: undefined });
  const national = entry('riks', { former: ['hembesok', 'pa_plats'], plats: undefined, omrade: 'hela Sverige' });
  const calls = entry('ringer', { former: ['telefon'], plats: undefined, omrade: { lan: ['Skåne'] } });
  const online = entry('natet', { former: ['digitalt'], plats: undefined, omrade: 'hela Sverige' });
  const { undated, reaching } = paperOf(visit, national, calls, online);
  expect([ids(undated), ids(reaching)]).toEqual([[], ['besok', 'ringer', 'riks']]);
});

test('the nearest elsewhere stand there only where there is little', () => {
  const malmo = entry('malmo', { omrade: { kommuner: ['Malmö'] }, plats: { ort: 'Malmö' } });
  const here = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id));
  expect(paperOf(malmo, ...here.slice(0, 4)).near.map(({ entry: { id }, kommun }) => [id, kommun.namn])).toEqual([['malmo', 'Malmö']]);
  expect(paperOf(malmo, ...here).near).toEqual([]);
});

describe('a sheet says', () => {
  const rows = (change: Change) => toPaperRows(entry('x', change), today, '');

  test('all that is known', () => {
    expect(
      rows({
        tider: [{ dagar: ['tis'], start: '13:00', slut: '15:00' }],
        uppehall: [{ fran: '2026-12-20', till: '2027-01-07' }],
        plats: { namn: 'Kyrkan', adress: 'Kyrkogatan 1', postnummer: '222 22', ort: 'Lund', vagbeskrivning: 'Buss 3 stannar utanför.' },
        kostnad: 'avgift',
        kostnad_text: 'Fika kostar 20 kronor.',
        sa_gor_du: 'Ring Anna',
        forsta_gangen: { nagon_moter: 'ja', hamtas: 'nej', text: 'Anna möter dig.' },
        sprak: ['sv', 'fi'],
      }),
    ).toEqual([
      ['När', 'Tisdagar klockan 13–15. Uppehåll från 20 december 2026 till och med 7 januari 2027.'],
      ['Var', 'Kyrkan, Kyrkogatan 1, 222 22 Lund. Buss 3 stannar utanför.'],
      ['Kostnad', 'Fika kostar 20 kronor.'],
      ['Så gör du', 'Ring Anna.'],
      ['Första gången', 'Anna möter dig. Någon möter dig. Du tar dig dit själv.'],
      ['Språk', 'Svenska och finska'],
    ]);
  });

  test('nothing that nobody knows', () => {
    expect(rows({ kostnad: 'fraga', anmalan: 'fraga' })).toEqual([['Var', 'Lund.']]);
  });

  const deep = 'https://www.exempel.se/omsorg-och-hjalp/aldre/dagverksamhet-och-traffpunkter';
  test.for([
    [{ telefon: '046-12 34 56', epost: 'kafe@exempel.se' }, 'Var', 'Lund.'],
    [{ epost: 'kafe@exempel.se', webb: 'https://www.exempel.se/' }, 'Mejla', 'kafe@exempel.se'],
    [{ sms: '070-123 45 67', webb: 'https://www.exempel.se/' }, 'Sms', '070-123 45 67'],
    [{ webb: 'https://www.exempel.se/fika/' }, 'Webbsida', 'exempel.se/fika'],
    [{ chatt: 'https://chatt.exempel.se/' }, 'Webbsida', 'chatt.exempel.se'],
    // An address that nobody would copy, and a newspaper that nobody can ask.
    [{ webb: deep }, 'Fråga', 'Svenska kyrkan i Lund, exempel.se'],
    [{ webb: 'https://www.mitti.se/fika' }, 'Fråga', 'Svenska kyrkan i Lund'],
  ] as const)('whom to turn to when there is no number: %j', ([kontakt, label, value]) => {
    expect(rows({ kostnad: 'fraga', anmalan: 'fraga', kontakt })[0]).toEqual([label, value]);
  });

  test('no address that is protected', () => {
    expect(rows({ plats: { namn: 'Huset', adress: 'Gatan 1', ort: 'Lund', dold: 'ja' }, kostnad: 'fraga' })[0]).toEqual([
      'Var',
      'Lund. Adressen är skyddad. Du får den när du tar kontakt.',
    ]);
  });

  test.for([
    [{}, 'Inte kontrollerad av oss. Från exempel.se, utan datum.'],
    [{ granskad: '2026-10-03', granskad_av: 'arrangoren', granskad_hur: 'telefon' }, 'Kontrollerad oktober 2026.'],
  ] as const)('how fresh it is: %j', ([change, words]) => {
    const one = entry('x', change);
    expect(describeOrigin(one, freshnessOf(toDated(one), today))).toBe(words);
  });
});
