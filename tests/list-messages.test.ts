import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText, toSms, toSmsText } from '../src/text/list-messages.ts';
import { toListRecord } from '../src/text/list-record.ts';
import { alternativesOn, currentNotices, describeState, toListRows } from '../src/text/list-rows.ts';
import { shortTimes } from '../src/text/short-times.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const recordOf = (change: Change = {}, where = {}) => toListRecord(entryWith(change, where), [], today);
const plats = {
  namn: 'Allhelgonakyrkan',
  adress: 'Kyrkogatan 1',
  postnummer: '222 22',
  ort: 'Lund',
  vagbeskrivning: 'Buss 3 stannar utanför.',
};
const tider = [
  { dagar: ['tis', 'tors'], start: '13:00', slut: '15:00' },
  { dagar: 'lör', start: '10:00', slut: '12:30', varje: '1' },
];
const link = 'https://hittagemenskap.example/lista/#v=mHD';

describe('a text message says', () => {
  test.for([
    [
      'everything when there is room',
      { tider, plats },
      'Kaffestugan. tis och tors 13-15; lör 10-12.30 den första i månaden. Allhelgonakyrkan, Kyrkogatan 1, 222 22 Lund. Ring 046-12 34 56.',
    ],
    [
      'no place when there is none for it',
      { namn: 'Träffpunkten för alla som vill fika, prata och gå på promenad tillsammans', tider, plats },
      'Träffpunkten för alla som vill fika, prata och gå på promenad tillsammans. tis och tors 13-15; lör 10-12.30 den första i månaden. Ring 046-12 34 56.',
    ],
    ['how to get in touch without a number', { kontakt: { webb: 'https://www.exempel.se/fika' } }, 'Kaffestugan. Lund. exempel.se.'],
    [
      'that a newspaper is not the organiser',
      { kontakt: { webb: 'https://www.mitti.se/nyheter/fika' } },
      'Kaffestugan. Lund. Läs om det hos andra: mitti.se.',
    ],
    [
      'where somebody answers, before a newspaper',
      { kontakt: { webb: 'https://www.mitti.se/nyheter/fika', chatt: 'https://chatt.exempel.se/' } },
      'Kaffestugan. Lund. chatt.exempel.se.',
    ],
    ['that it has ended', { status: 'avslutad' }, 'Kaffestugan. Det här finns inte längre. Ring 046-12 34 56.'],
    ['that it pauses', { status: 'pausad' }, 'Kaffestugan. Det är uppehåll just nu. Ring 046-12 34 56.'],
  ] as const)('%s', ([, change, message]) => {
    expect(toSms(recordOf(change))).toBe(message);
  });

  test('nothing of where a protected place is', () => {
    expect(toSms(recordOf({ plats: { ...plats, dold: 'ja' } }))).toBe(
      'Kaffestugan. Lund. Adressen är skyddad. Du får den när du tar kontakt. Ring 046-12 34 56.',
    );
  });

  test('at most 160 characters, whatever the entry holds, and always how to get in touch', () => {
    const long = fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 80 }), long, long, (namn, kort, where) => {
        const message = toSms({ ...recordOf(), namn, kort, plats: where });
        expect(message.length).toBeLessThanOrEqual(160);
        expect(message).toContain('046-12 34 56');
        expect(message).not.toMatch(/[–—”“’…]/);
      }),
    );
  });

  test('one entry after the other, and last the link', () => {
    expect(toSmsText([recordOf(), recordOf({ namn: 'Kaféet' })], link)).toBe(
      `Kaffestugan. Lund. Ring 046-12 34 56.\n\nKaféet. Lund. Ring 046-12 34 56.\n\n${link}`,
    );
  });
});

test.for([
  [[{ dagar: [0, 1, 2, 3, 4], start: 540, slut: 1020, varje: 'vecka' }], 'mån-fre 9-17'],
  [[{ dagar: [0, 2, 4], start: 540, varje: 'vecka' }], 'mån, ons och fre från 9'],
  [[{ dagar: [0, 1, 2, 3, 4, 5, 6], start: 0, slut: 1440, varje: 'vecka' }], 'alla dagar dygnet runt'],
  [[{ dagar: [6], start: 690, slut: 750, varje: 'jamn_vecka' }], 'sön 11.30-12.30 jämna veckor'],
  [[{ dagar: [2], start: 600, varje: 'vecka', fran: '2026-09-01', till: '2026-12-15' }], 'ons från 10 1/9-15/12'],
  [[{ dagar: [2], start: 600, slut: 720, varje: 'vecka', fran: '2026-09-01' }], 'ons 10-12 från 1/9'],
  [[{ dagar: [2], start: 600, slut: 720, varje: 'vecka', till: '2026-12-15' }], 'ons 10-12 till 15/12'],
] as const)('short times: %j', ([times, expected]) => {
  expect(shortTimes(times as never)).toBe(expected);
});

test('a page that others wrote is not called the place’s own', () => {
  const labels = (webb: string) => toListRows(recordOf({ kontakt: { webb } }), today).map(([label]) => label);
  expect(labels('https://www.mitti.se/nyheter/fika')).toContain('Läs om det hos andra');
  expect(labels('https://www.exempel.se/fika')).toContain('Webb');
});

test('plain text says all that the paper says', () => {
  const record = recordOf({ tider: tider.slice(0, 1), plats, forsta_gangen: { nagon_moter: 'ja', text: 'Anna möter dig.' } });
  expect(toPlainText([record], today, link)).toBe(`1. Kaffestugan
Ring: 046-12 34 56
När: Tisdagar och torsdagar klockan 13–15
Nästa gång: tisdag 24 november klockan 13–15
  torsdag 26 november klockan 13–15
  tisdag 1 december klockan 13–15
Var: Allhelgonakyrkan, Kyrkogatan 1, 222 22 Lund
Hitta dit: Buss 3 stannar utanför.
Första gången: Anna möter dig. Någon möter dig.
  Fråga när du tar kontakt: Går det bra att komma ensam?
Kostnad: Gratis.
Anmälan: Du behöver inte anmäla dig.
Uppgifterna: Vi har inte kontrollerat uppgifterna. De kommer från exempel.se, utan datum. Ring och fråga innan du går.

Hela listan:
${link}`);
});

describe('what time changes', () => {
  const checked = { granskad: '2026-10-03', granskad_av: 'redaktionen', granskad_hur: 'telefon' };

  test.for([
    ['2026-11-22', 'Kontrollerad 3 oktober 2026 av oss per telefon.', ''],
    ['2027-10-04', 'Ring och fråga innan du går. Uppgifterna är från oktober 2026.', ''],
    ['2028-04-04', 'Uppgifterna är gamla, från oktober 2026. De kan ha ändrats.', 'Vi vet inte om det här finns kvar. Fråga innan du går.'],
  ] as const)('is read right on %s', ([day, freshness, state]) => {
    const record = recordOf(checked);
    expect(toListRows(record, day).at(-1)![1]).toEqual([freshness]);
    expect(describeState(record, day)).toBe(state);
  });

  test('a notice stands there on its days and no other', () => {
    const record = recordOf({ notiser: [{ fran: '2026-11-01', till: '2026-12-31', text: 'Gå in från gården.' }] });
    expect(['2026-10-31', '2026-11-22', '2027-01-01'].map((day) => currentNotices(record, day))).toEqual([[], ['Gå in från gården.'], []]);
  });

  test('a break is told until it is over', () => {
    const record = recordOf({ tider, uppehall: [{ fran: '2026-12-20', till: '2027-01-07' }] });
    const when = (day: string) => toListRows(record, day)[0]![1].join(' ');
    expect(when('2027-01-07')).toContain('Uppehåll från 20 december 2026 till och med 7 januari 2027.');
    expect(when('2027-01-08')).not.toContain('Uppehåll');
  });
});

test('what has ended has nothing to go to', () => {
  expect(toListRows(recordOf({ status: 'avslutad', tider, plats }), today).map(([label]) => label)).toEqual([]);
});

test('something else to go to is told of when this is nothing to rely on, and only while that is', () => {
  const checked = (granskad: string) => ({ granskad, granskad_av: 'arrangoren', granskad_hur: 'telefon' });
  const others = [entryWith({ namn: 'Stickcaféet', ...checked('2026-11-01') }), entryWith({ namn: 'Soppan' })];
  const record = toListRecord(entryWith(checked('2026-06-01')), others, today);
  const on = (day: string) => alternativesOn(record, day).map(({ namn }) => namn);
  expect([on('2026-11-22'), on('2027-12-02'), on('2028-05-02')]).toEqual([[], ['Stickcaféet', 'Soppan'], ['Soppan']]);
});
