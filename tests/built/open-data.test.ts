import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { openFileSchema } from '../../src/domain/open-data/open-entry-schema.ts';
import { attribute, dist, getPage, readPages, textOf } from './site.ts';

const files = ['hsds.json', 'kalender.ics', 'nytt.xml', 'poster.csv', 'poster.geojson', 'poster.json', 'schema.json'];
const fixture = inject('fixture');
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe.for([
  ['the real site', dist],
  ['the site with one of everything', fixture],
] as const)('what %s gives away', ([, folder]) => {
  test('is linked from its page, with how large it is', () => {
    expect(globSync('oppna-data/*.*', { cwd: folder, exclude: ['**/*.html'] }).sort()).toEqual(files.map((file) => `oppna-data/${file}`));
    const links = getPage(readPages(folder), '/oppna-data/').document.querySelectorAll('main section a');
    expect(links.map((link) => attribute(link, 'href')).sort()).toEqual(files.map((file) => `/oppna-data/${file}`));
    for (const link of links) expect(textOf(link)).toMatch(/ \(\d+ kB\)$| \(\d+(,\d)? MB\)$/);
  });

  test('has the same entries in every format that has all', () => {
    const { poster } = openFileSchema.parse(JSON.parse(read(folder, 'oppna-data/poster.json')));
    const ids = poster.map(({ slag, id }) => `${slag}/${id}`);
    const csv = Papa.parse<Record<string, string>>(read(folder, 'oppna-data/poster.csv'), { header: true, skipEmptyLines: true });
    expect(csv.errors).toEqual([]);
    expect(csv.data.map(({ slag, id }) => `${slag}/${id}`)).toEqual(ids);
    expect(JSON.parse(read(folder, 'oppna-data/hsds.json')).service).toHaveLength(ids.length);
  });

  test('leads back to pages that are there', () => {
    const addresses = new Set(readPages(folder).map(({ address }) => address));
    const feed = new XMLParser().parse(read(folder, 'oppna-data/nytt.xml')).rss.channel.item as { link: string }[];
    expect(feed.length).toBeGreaterThan(5);
    expect(feed.map(({ link }) => new URL(link).pathname).filter((path) => !addresses.has(path))).toEqual([]);
  });

  test('is a calendar that calendars can read', () => {
    const file = read(folder, 'oppna-data/kalender.ics');
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    const lines = file.replace(/\r\n /g, '').split('\r\n');
    const marks = lines.filter((line) => /^(BEGIN|END):/.test(line));
    const open: string[] = [];
    for (const mark of marks) {
      if (mark.startsWith('BEGIN:')) open.push(mark.slice(6));
      else expect(open.pop()).toBe(mark.slice(4));
    }
    expect([open, lines[0], lines.at(-1) || lines.at(-2)]).toEqual([[], 'BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(uids.length).toBeGreaterThan(0);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.filter((uid) => uid.startsWith('UID:stodlinjer'))).toEqual([]);
  });

  test('stands in the sitemap when it is a page, unless it asks to be left alone', () => {
    const listed = (new XMLParser().parse(read(folder, 'sitemap.xml')).urlset.url as { loc: string }[]).map(
      ({ loc }) => new URL(loc).pathname,
    );
    const pages = readPages(folder).filter(({ document }) => document.querySelector('meta[name="robots"]') === null);
    expect(listed.sort()).toEqual(pages.map(({ address }) => address).sort());
  });
});

test('what is hidden is in no file', () => {
  const all = files.filter((file) => file !== 'schema.json').map((file) => [file, read(fixture, `oppna-data/${file}`)] as const);
  const secret = /gamla-kafet|lange-sedan|nedlagda-kafet|utkastet/;
  expect(all.filter(([, text]) => secret.test(text.replace(/\r\n /g, ''))).map(([file]) => file)).toEqual([]);
  expect(all.filter(([, text]) => /CC BY 4\.0/.test(text.replace(/\r\n /g, ''))).map(([file]) => file)).toHaveLength(6);
});

describe('what is missing', () => {
  test('is told for each kommun, each with its own place on the page of its län', () => {
    const links = getPage(readPages(dist), '/tackning/kommuner/').document.querySelectorAll('tbody th a');
    expect(new Set(links.map((link) => attribute(link, 'href'))).size).toBe(290);
  });

  test('is counted from what is shown', () => {
    const { document } = getPage(readPages(fixture), '/tackning/lan/skane/');
    const row = document.querySelectorAll('tbody tr').find((tr) => textOf(tr.querySelector('th')) === 'Lund')!;
    expect(row.querySelectorAll('td').map(textOf)).toEqual(['5', '0,4', '2 (40 %)', '1 426 216']);
    expect(textOf(document.querySelector('#bjuv p'))).toBe('Ingenting finns i listan ännu.');
  });

  test('is told after what is counted, and that what nobody has marked may be there all the same', () => {
    const words = textOf(getPage(readPages(dist), '/tackning/').document.querySelector('main'));
    const places = [
      'Så har vi räknat',
      'Saknas ett märke kan det ändå finnas en plats som passar.',
      'Ingen post i någon kommun är märkt med',
    ];
    const found = places.map((part) => words.indexOf(part));
    expect(found.filter((at) => at < 0)).toEqual([]);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('says on every page that it may be there all the same', () => {
    const pages = readPages(dist).filter(({ address }) => address.startsWith('/tackning/'));
    expect(pages).toHaveLength(25);
    const silent = pages.filter(({ document }) => !textOf(document.querySelector('.notice')).includes('Det kan finnas i kommunen ändå.'));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});
