import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behov } from '../src/domain/behov.ts';
import { findKommunOf } from '../src/domain/place.ts';
import { facetColumns } from '../src/domain/search/facet-columns.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { toShown } from '../src/domain/search/shown.ts';
import { kommuner } from '../src/domain/kommuner.ts';
import { sprak } from '../src/domain/sprak.ts';
import { anmalningar, ensamhetsformer, former, kinds, kostnader, malgrupper } from '../src/domain/taxonomy.ts';
import { varje, veckodagar } from '../src/domain/veckodagar.ts';
import { idsOf } from '../src/domain/vocabulary.ts';
import { addDays } from '../src/domain/dates.ts';
import { entryWith, today } from './example-entry.ts';

const some = (vocabulary: object, maxLength = 12) => fc.uniqueArray(fc.constantFrom(...idsOf(vocabulary)), { minLength: 1, maxLength });
const one = (vocabulary: object) => fc.constantFrom(...idsOf(vocabulary));
const kommun = fc.constantFrom(...kommuner.map(({ namn }) => namn));
const day = fc.integer({ min: 1, max: 5900 }).map((days) => addDays('2010-01-01', days));
const clock = fc.constantFrom('06:30', '11:59', '12:00', '16:30', '17:00', '23:00');

const change = fc.record({
  namn: fc.constantFrom('Kaffestugan', 'Kaffestugan i Lund', 'Årsta +', 'قهوة العربية', 'A|B ^ C ~ 100 %7c', 'Kafé $& i Södertälje | Lund'),
  behov: some(behov, 6),
  malgrupper: some(malgrupper),
  former: some(former),
  ensamhetsformer: some(ensamhetsformer),
  kostnad: one(kostnader),
  anmalan: one(anmalningar),
  sprak: some(sprak),
  omrade: fc.oneof(
    kommun.map((name) => ({ kommuner: [name] })),
    fc.uniqueArray(kommun, { minLength: 2, maxLength: 5 }).map((names) => ({ kommuner: names })),
    fc.constant({ lan: ['Skåne', 'Halland'] }),
    fc.constant('hela Sverige'),
  ),
  plats: fc.record({
    ort: kommun,
    lat: fc.constantFrom('55.704', '63.8258'),
    lon: fc.constantFrom('13.193', '20.263'),
    lage_forklaring: fc.constant('Vi flyttar runt.'),
    dold: fc.constantFrom('ja', 'nej'),
  }),
  kontakt: fc.constant({ telefon: '112', epost: 'a@exempel.se', sms: '070-123 45 67' }),
  tider: fc.array(
    fc.record({
      dagar: fc.uniqueArray(fc.constantFrom(...veckodagar.map(({ id }) => id)), { minLength: 1 }),
      start: clock,
      varje: one(varje),
    }),
    { maxLength: 3 },
  ),
  alder: fc.record({ fran: fc.constantFrom('0', '13', '65'), till: fc.constantFrom('65', '120') }),
  kallor: fc
    .option(fc.constantFrom('2013', '2024-05', 'ca 2020'), { nil: undefined })
    .map((daterad) => [{ url: 'https://exempel.se', ...(daterad && { daterad }) }]),
  granskad: day,
  granskad_av: fc.constant('redaktionen'),
  granskad_hur: fc.constant('besok'),
});
const where = fc.record({
  kind: one(kinds) as fc.Arbitrary<keyof typeof kinds>,
  id: fc.constantFrom('kaffestugan', 'kaffestugan-i-lund', 'annat', 'arsta-2'),
});

const lastDay: Record<string, string> = { 2013: '2013-12-31', '2024-05': '2024-05-31', 'ca 2020': '2020-12-31' };
const sorted = (list: readonly string[]) => [...list].sort();

test('every column comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(change, where), { minLength: 1, maxLength: 4 }), (many) => {
      const entries = many.map(([fields, at]) => entryWith(fields, at));
      const rows = fromFacetTable(JSON.parse(JSON.stringify(toFacetTable(entries))));
      expect(rows).toHaveLength(entries.length);
      entries.forEach((entry, i) => {
        const [fields] = many[i]!;
        const row = rows[i]!;
        expect(row.behov).toEqual(entry.behov);
        for (const [column, list] of [
          ['malgrupp', fields.malgrupper],
          ['form', fields.former],
          ['ensamhetsform', fields.ensamhetsformer],
          ['sprak', fields.sprak],
        ] as const) {
          expect(sorted(row[column])).toEqual(sorted(list));
        }
        expect(sorted(row.dag)).toEqual(sorted([...new Set(fields.tider.flatMap(({ dagar }) => dagar))]));
        expect(row).toMatchObject({
          id: entry.id,
          namn: fields.namn,
          kind: entry.kind,
          kostnad: fields.kostnad,
          anmalan: fields.anmalan,
          fran: Number(fields.alder.fran),
          till: Number(fields.alder.till),
          granskad: fields.granskad,
          akut: false,
          kommun: findKommunOf(entry)?.kod ?? '',
          newestSource: lastDay[fields.kallor[0]!.daterad ?? ''],
        });
      });
    }),
    { numRuns: 200 },
  );
});

test('a table has one cell for each entry in each column', () => {
  const table = toFacetTable([entryWith(), entryWith({}, { id: 'annan' })]);
  expect(Object.keys(table)).toEqual(Object.keys(facetColumns));
  for (const column of Object.values(table)) expect(column.split('|')).toHaveLength(2);
});

const nowhere = { namn: '', ort: '', kommun: '' };

test('every need has a character of its own that JSON does not escape', () => {
  const cells = idsOf(behov).map((id) => facetColumns.behov.encode([id], nowhere));
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells).not.toContain('|');
  for (const cell of cells) expect(JSON.stringify(cell)).toBe(`"${cell}"`);
});

test('no dates, ages or places are nothing', () => {
  const bare = entryWith({ omrade: 'hela Sverige', plats: undefined, former: ['telefon'] });
  expect(fromFacetTable(toFacetTable([bare]))[0]).toMatchObject({
    kommun: '',
    omrade: '',
    ort: '',
    fran: 0,
    till: Infinity,
    granskad: undefined,
    newestSource: undefined,
    dag: [],
    tidpunkt: [],
  });
});

test('drafts, ended and outdated entries are not shown, and the checked come first', () => {
  const checked = (granskad: string) => ({ granskad, granskad_av: 'redaktionen', granskad_hur: 'besok' });
  const entries = [
    entryWith({ namn: 'Örnen' }, { id: 'ornen' }),
    entryWith({ namn: 'Ankan' }, { id: 'ankan' }),
    entryWith({ status: 'utkast' }, { id: 'utkast' }),
    entryWith({ status: 'avslutad' }, { id: 'avslutad' }),
    entryWith({ status: 'pausad', namn: 'Zebran' }, { id: 'pausad' }),
    entryWith(checked('2024-01-01'), { id: 'gammal' }),
    entryWith({ kallor: [{ url: 'https://exempel.se', daterad: '2015' }] }, { id: 'gammal-kalla' }),
    entryWith(checked('2026-11-01'), { id: 'ny' }),
  ];
  expect(toShown(entries, today).map(({ id }) => id)).toEqual(['ny', 'ankan', 'pausad', 'ornen']);
});
