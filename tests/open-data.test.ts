import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDirectory } from '../src/data/entries.ts';
import type { Entry } from '../src/domain/entry.ts';
import { toCsv, toEntriesCsv } from '../src/domain/open-data/csv.ts';
import { toGeoJson } from '../src/domain/open-data/geojson.ts';
import { toHsds } from '../src/domain/open-data/hsds.ts';
import { toJsonSchema } from '../src/domain/open-data/json-schema.ts';
import { toJson } from '../src/domain/open-data/json.ts';
import { openFileSchema } from '../src/domain/open-data/open-entry-schema.ts';
import { rssItems, toRss } from '../src/domain/open-data/rss.ts';
import { toUuid } from '../src/domain/open-data/uuid.ts';
import { toShown } from '../src/domain/search/shown.ts';
import { entryWith, today } from './example-entry.ts';

const publisher = { namn: 'Hitta gemenskap', origin: 'https://hitta.example' };
const shown = toShown(readDirectory('tests/fixtures/site', today).entries, today);

/** What somebody might write to do harm wherever the text ends up. The reader refuses some of it; the formats do not count on that. */
const hostile: Entry = {
  ...entryWith(),
  namn: '=HYPERLINK("https://x.se";"a")',
  sammanfattning: '+46 <script>alert(1)</script> ]]> & "citat", \'ett\'; två rader följer strax här nu',
  arrangor: '@SUM(1+1)*cmd|calc',
  sa_gor_du: '-2+3',
  for_lotsar: '\u0007\u000b\ufffe sist',
};
const all = [...shown, hostile];

const json = (entries: readonly Entry[]) => JSON.parse(toJson(entries, today, publisher)) as z.output<typeof openFileSchema>;
const csv = (entries: readonly Entry[]) =>
  Papa.parse<Record<string, string>>(toEntriesCsv(entries, today, publisher), { header: true, skipEmptyLines: true });
const find = <T extends { namn?: string }>(rows: readonly T[], namn: string) => rows.find((row) => row.namn === namn)!;

describe('every format', () => {
  const formats = {
    csv: (entries: readonly Entry[]) => toEntriesCsv(entries, today, publisher),
    json: (entries: readonly Entry[]) => toJson(entries, today, publisher),
    geojson: (entries: readonly Entry[]) => toGeoJson(entries, today, publisher),
    hsds: (entries: readonly Entry[]) => toHsds(entries, today, publisher),
    rss: (entries: readonly Entry[]) => toRss(entries, today, publisher),
  };

  test.for(Object.entries(formats))('%s keeps a protected place to itself', async ([, make]) => {
    const text = await make(shown.filter(({ id }) => id === 'gomstallet'));
    expect(text).not.toMatch(/gömmarg|gömmart|229 ?87|55\.65|13\.34|"lat|"lon|coordinates":\[/i);
  });

  test.for(Object.entries(formats))('%s does not tell the town of a protected place that serves a whole län', async ([, make]) => {
    const plats = { ort: 'Hjo', adress: 'Gömgatan 1', lat: '58.3', lon: '14.28', dold: 'ja' };
    expect(await make([entryWith({ plats, omrade: { lan: ['Västra Götaland'] } })])).not.toMatch(/Hjo|Gömgatan|58\.30|14\.28/);
  });

  test.for(Object.entries(formats))('%s names the licence, and can be made of nothing', async ([, make]) => {
    expect(await make(shown)).toMatch(/CC BY 4\.0/);
    expect(await make([])).not.toBe('');
  });
});

describe('JSON', () => {
  test('is what its schema says, hostile text and all', () => {
    const file = json(all);
    expect(openFileSchema.safeParse(file).error?.issues).toBeUndefined();
    expect(find(file.poster, hostile.namn).sammanfattning).toBe(hostile.sammanfattning);
  });

  test('has the shown entries and no other, each with its freshness', () => {
    const { antal, poster, datum } = json(shown);
    expect([antal, datum]).toEqual([14, '2026-11-22']);
    expect(poster.map(({ id, farskhet }) => `${id} ${farskhet}`).filter((row) => /kafet|utkastet|sedan|brevvan|vardags/.test(row))).toEqual(
      ['brevvan bor_kontrolleras', 'pausade-kafet ogranskad', 'vardagslinjen ogranskad'],
    );
  });

  test('writes times and places as people do', () => {
    const tider = [{ dagar: ['mån', 'tors'], start: '9.05', slut: '24:00', varje: 'udda_vecka', till: '2026-12-31' }];
    const [entry] = json([entryWith({ tider })]).poster;
    expect(entry!.tider).toEqual([{ dagar: ['mån', 'tors'], start: '09:05', slut: '24:00', varje: 'udda_vecka', till: '2026-12-31' }]);
    expect([entry!.omrade, entry!.kommun]).toEqual([
      { slag: 'kommuner', kommuner: [{ kod: '1281', namn: 'Lund' }] },
      { kod: '1281', namn: 'Lund' },
    ]);
  });

  test('leaves out notices that have ended', () => {
    const notiser = [
      { till: '2026-11-21', text: 'Förra veckan.' },
      { till: '2026-11-22', text: 'I dag.' },
    ];
    expect(json([entryWith({ notiser })]).poster[0]!.notiser).toEqual([{ till: '2026-11-22', text: 'I dag.' }]);
  });

  test('does not give away a field that nobody has thought about', () => {
    const extra = { ...entryWith(), hemligt: 'x' };
    expect(toJson([extra], today, publisher)).not.toContain('hemligt');
  });

  test('has a schema that names every field', () => {
    const schema = JSON.parse(toJsonSchema(publisher));
    expect([schema.$schema, schema.$id]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      'https://hitta.example/oppna-data/schema.json',
    ]);
    const { properties, additionalProperties } = schema.properties.poster.items;
    expect(additionalProperties).toBe(false);
    expect(properties.farskhet.enum).toEqual(['granskad', 'bor_kontrolleras', 'ogranskad', 'inaktuell']);
    for (const entry of json(all).poster) expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(entry)));
  });
});

describe('CSV', () => {
  test('has one row for each entry, with as many cells as there are names, and no mark before', () => {
    const { data, errors, meta } = csv(all);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(15);
    expect(meta.fields).toEqual(expect.arrayContaining(['slag', 'id', 'namn', 'behov', 'kommun', 'telefon', 'farskhet', 'sida', 'licens']));
    expect(toEntriesCsv([], today, publisher).startsWith('slag,id,')).toBe(true);
  });

  test('has no text that a spreadsheet would run', () => {
    const row = csv([hostile]).data[0]!;
    expect([row['namn'], row['arrangor'], row['sa_gor_du']]).toEqual([`'${hostile.namn}`, `'${hostile.arrangor}`, "'-2+3"]);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
  });

  test('comes back as it was, but for the mark before what could run', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '=1\n2', '\t=1', ' =1', '"', ',', '\r\n', "'=", '＝1', 'a\0b'),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1 }), (rows) => {
        const text = toCsv(['a', 'b', 'c'], rows);
        const { data } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' });
        expect(data.slice(1)).toEqual(rows.map((row) => row.map(asWritten)));
      }),
      { numRuns: 500 },
    );
  });

  /** Written again by hand, so that the rule is tested and not repeated. */
  function asWritten(value: string | number): string {
    if (typeof value === 'number') return String(value);
    const text = value.split('\0').join('');
    const first = text.trimStart().charAt(0);
    const isRisky = (first !== '' && '=+-@|%＝＋－＠'.includes(first)) || ['\t', '\r', '\n'].includes(text.charAt(0));
    return isRisky ? `'${text}` : text;
  }
});

describe('GeoJSON', () => {
  const { type, features } = JSON.parse(toGeoJson(all, today, publisher));

  test('is points with longitude first, within Sweden', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(2);
    for (const { type: kind, geometry, properties } of features) {
      const [lon, lat] = geometry.coordinates;
      expect([kind, geometry.type, lon > 10 && lon < 25, lat > 55 && lat < 70]).toEqual(['Feature', 'Point', true, true]);
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['namn', 'lage', 'farskhet', 'sida']));
    }
  });

  test('says when a point is only about', () => {
    const at = (change: Readonly<Record<string, unknown>>) => JSON.parse(toGeoJson([entryWith(change)], today, publisher)).features[0];
    expect(at({ plats: { ort: 'Lund', lat: '55.71', lon: '13.2' } })).toMatchObject({
      geometry: { coordinates: [13.2, 55.71] },
      properties: { lage: 'exakt' },
    });
    expect(at({})).toMatchObject({ geometry: { coordinates: [13.19321, 55.70584] }, properties: { lage: 'ungefar' } });
  });

  test('leaves out what has no place', () => {
    expect(JSON.parse(toGeoJson([entryWith({ plats: undefined, former: ['telefon'] })], today, publisher)).features).toEqual([]);
  });
});

describe('HSDS', () => {
  const file = JSON.parse(toHsds(all, today, publisher)) as Record<string, Record<string, unknown>[]>;
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  /** What the schema of each table asks for, in HSDS 3.0. */
  const required = {
    organization: ['id', 'name', 'description'],
    service: ['id', 'organization_id', 'name', 'status'],
    location: ['id', 'location_type'],
    address: ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    service_at_location: ['id', 'service_id', 'location_id'],
    service_area: ['id', 'service_id'],
    schedule: ['id', 'service_id'],
    phone: ['id', 'number'],
    language: ['id', 'name', 'code'],
    accessibility: ['id', 'location_id'],
    cost_option: ['id', 'service_id'],
    attribute: ['id', 'link_id', 'taxonomy_term_id', 'link_entity'],
    taxonomy: ['id', 'name', 'description'],
    taxonomy_term: ['id', 'name', 'description'],
  } as const;

  test.for(Object.entries(required))('%s has what it must have, and ids of its own', ([table, fields]) => {
    const rows = file[table]!;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) for (const field of fields) expect(typeof row[field], field).toBe('string');
    const ids = rows.map(({ id }) => String(id));
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no row that names a row that is not there', () => {
    const ids = (table: string) => new Set(file[table]!.map(({ id }) => id));
    const tables = {
      organization_id: 'organization',
      service_id: 'service',
      location_id: 'location',
      taxonomy_term_id: 'taxonomy_term',
      taxonomy_id: 'taxonomy',
      link_id: 'service',
    };
    for (const [field, table] of Object.entries(tables)) {
      const known = ids(table);
      const dangling = Object.values(file)
        .flat()
        .filter((row) => typeof row === 'object' && row[field] !== undefined && !known.has(row[field]));
      expect(dangling, field).toEqual([]);
    }
  });

  test('writes rhythms as calendars do', () => {
    const tider = [
      { dagar: ['tis', 'fre'], start: '13:00', slut: '15:00' },
      { dagar: ['ons'], start: '18:00', varje: 'sista' },
      { dagar: ['lör'], start: '10:00', varje: '2' },
      { dagar: ['mån'], start: '10:00', varje: 'jamn_vecka' },
    ];
    const { schedule } = JSON.parse(toHsds([entryWith({ tider })], today, publisher));
    expect(schedule.map(({ freq, byday, opens_at, closes_at }: Record<string, string>) => [freq, byday, opens_at, closes_at])).toEqual([
      ['WEEKLY', 'TU,FR', '13:00', '15:00'],
      ['MONTHLY', '-1WE', '18:00', undefined],
      ['MONTHLY', '2SA', '10:00', undefined],
      ['WEEKLY', 'MO', '10:00', undefined],
    ]);
    expect(schedule[3].byweekno).toMatch(/^2,4,6,.*,50,52$/);
  });

  test('says when it is closed, beside the times, and only notices that have begun', () => {
    const entry = entryWith({
      tider: [{ dagar: ['tis'], start: '13:00', slut: '15:00' }],
      uppehall: [
        { fran: '2026-06-01', till: '2026-08-31' },
        { fran: '2026-12-20', till: '2027-01-07', text: 'Jullov' },
      ],
      roda_dagar: 'stangt',
      notiser: [
        { fran: '2026-11-22', text: 'Ny lokal.' },
        { fran: '2026-11-23', text: 'Stängt i dag.' },
      ],
    });
    const { schedule, service } = JSON.parse(toHsds([entry], today, publisher));
    expect(schedule[0].notes).toBe('Svensk tid (Europe/Stockholm). Uppehåll 2026-12-20/2027-01-07. Jullov. Stängt på röda dagar.');
    expect(service[0].alert).toBe('Ny lokal.');
  });

  test('one organiser stands once, however its name is written', () => {
    const two = [entryWith({}, { id: 'a' }), entryWith({ arrangor: 'SVENSKA KYRKAN I LUND' }, { id: 'b' })];
    expect(JSON.parse(toHsds(two, today, publisher)).organization).toHaveLength(1);
  });

  test('an id is the one that other makers of UUIDs give an address', () => {
    expect(toUuid('http://python.org/')).toBe('4c565f0d-3f5a-5890-b41b-20cf47701c5e');
  });
});

describe('RSS', () => {
  const parse = (xml: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    return new XMLParser({ isArray: (name) => name === 'item' }).parse(xml).rss.channel;
  };
  const days = (entries: readonly Entry[]) =>
    toRss(entries, today, publisher).then((xml) => (parse(xml).item ?? []).map((item: { pubDate: string }) => item.pubDate));

  test('is XML that gives back what was written', async () => {
    const { title, item } = parse(await toRss([hostile], today, publisher));
    expect(title).toBe('Hitta gemenskap: nytt och ändrat');
    expect(item[0]).toMatchObject({ title: `${hostile.namn}, Lund`, link: 'https://hitta.example/motesplatser/kaffestugan-lund/' });
    expect(item[0].description).toBe(`${hostile.sammanfattning} Inte kontrollerad av oss.`);
  });

  test('has no character that XML forbids', async () => {
    const strange = { ...entryWith(), namn: 'Kaffe\u0007\u000b\ufffe\ud800stugan' };
    expect(parse(await toRss([strange], today, publisher)).item[0].title).toBe('Kaffestugan, Lund');
  });

  test('has the newest first, by check or by when the source was seen', async () => {
    const review = { granskad: '2026-11-20', granskad_av: 'redaktionen', granskad_hur: 'telefon' };
    const entries = [
      entryWith({}, { id: 'a' }),
      entryWith(review, { id: 'b' }),
      entryWith({ kallor: [{ url: 'https://x.se' }] }, { id: 'c' }),
    ];
    expect(await days(entries)).toEqual(['Fri, 20 Nov 2026 00:00:00 GMT', 'Sun, 01 Nov 2026 00:00:00 GMT']);
  });

  test('stops at a hundred', async () => {
    const many = Array.from({ length: 120 }, (_, i) => entryWith({}, { id: `kaffe-${i}` }));
    expect([rssItems, (await days(many)).length]).toEqual([100, 100]);
  });
});
