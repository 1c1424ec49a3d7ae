import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { decodePositions } from '../../src/domain/places/positions.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
import { filesWith } from '../gate/secrets.ts';
import { attribute, getPage, readPages, textOf } from './site.ts';

const folder = inject('fixture');
const pages = readPages(folder);
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const rows = fromFacetTable(json('data/fasetter.json'));

const shown = [
  'aktiviteter/brevvan',
  'aktiviteter/promenaden',
  'motesplatser/gomstallet',
  'motesplatser/pausade-kafet',
  'motesplatser/snart-borta',
  'motesplatser/traffpunkten',
  'stodlinjer/fredagslinjen',
  'stodlinjer/gryningslinjen',
  'stodlinjer/nattlinjen',
  'stodlinjer/samtalsjour-1177',
  'stodlinjer/sjalvmordslinjen',
  'stodlinjer/sos112',
  'stodlinjer/vardagslinjen',
  'stodlinjer/vilande-linjen',
];

describe.for(['gamla-kafet', 'lange-sedan', 'nedlagda-kafet'])('the hidden entry %s', (id) => {
  const address = `/motesplatser/${id}/`;
  const { document } = getPage(pages, address);

  test('has a page that search engines leave alone', () => {
    expect(attribute(document.querySelector('meta[name="robots"]')!, 'content')).toBe('noindex');
    expect(document.querySelector('[data-pagefind-body]')).toBeNull();
  });

  test('says so before its facts, with a way to what is alike', () => {
    const words =
      id === 'nedlagda-kafet' ? 'Det här finns inte längre.' : 'Uppgifterna är för gamla. Det är inte säkert att det här finns kvar.';
    expect(document.querySelectorAll('article .notice').map(textOf)).toEqual([`${words} Se något liknande`]);
    expect(attribute(document.querySelector('article .notice a')!, 'href')).toBe('#annat');
    expect(document.querySelector('#annat')).not.toBeNull();
  });

  test('shows alternatives', () => {
    expect(document.querySelectorAll('h2').map(textOf)).toContain('Pröva något av det här i stället');
    expect(document.querySelectorAll('.cards a').map((link) => attribute(link, 'href'))).toContain('/motesplatser/traffpunkten/');
  });

  test('is in no list', () => {
    const linking = pages.filter(({ document }) => document.querySelectorAll('a').some((link) => attribute(link, 'href') === address));
    expect(linking.map((page) => page.address)).toEqual([]);
  });
});

test('the facet table has the shown entries and no other', () => {
  expect(rows.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(shown);
});

test('the entries that can be gone to have a position, and no other', () => {
  const { lat } = decodePositions(json('data/lagen.json'));
  const placed = rows.filter((_, row) => !Number.isNaN(lat[row]));
  expect(placed.map(({ id }) => id).sort()).toEqual(['pausade-kafet', 'promenaden', 'snart-borta', 'traffpunkten']);
});

test('the full text has the shown entries and no other', () => {
  expect(json('pagefind/pagefind-entry.json').languages).toEqual({ sv: expect.objectContaining({ page_count: shown.length }) });
});

test('a draft has no page', () => {
  expect(pages.filter(({ address }) => address.includes('utkastet'))).toEqual([]);
});

test('an entry that rests says so, and stays in the lists', () => {
  expect(textOf(getPage(pages, '/motesplatser/pausade-kafet/').document.querySelector('.notice'))).toBe('Det är uppehåll just nu.');
});

test('a former address leads to the new one', () => {
  const { html, document } = getPage(pages, '/motesplatser/gamla-traffpunkten/');
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/motesplatser/traffpunkten/">');
  expect(document.querySelectorAll('main a').map((link) => attribute(link, 'href'))).toEqual(['/motesplatser/traffpunkten/']);
});

describe('a protected place', () => {
  const secret = /gömmarg|gömmart|229 ?87|55\.65|13\.34/i;

  test('is nowhere in what is published: no name, street, postcode, way there or coordinate', () => {
    expect(filesWith(folder, secret)).toEqual([]);
  });

  test.for([
    ['in a page', 'a.html', '<p>Gömmargränd 7</p>'],
    ['in a file without an ending', '_headers', 'Gömmargränd'],
    ['in small letters', 'a.json', '"gömmargränd 7"'],
    ['in the address of a map', 'a.html', '<a href="https://exempel.se/?q=G%C3%B6mmargr%C3%A4nd">'],
    ['with a plus for a space', 'a.html', '<a href="?postnummer=229+87">'],
    ['as HTML may write it', 'a.html', 'G&#246;mmarg&#xe5;rden'],
    ['as JSON may write it', 'a.json', '"G\\u00f6mmargr\\u00e4nd"'],
    ['as a coordinate', 'a.geojson', '[13.3456,55.6543]'],
    ['packed', 'a.pf_fragment', gzipSync('Gömmargränd')],
    ['as the name of a file', 'gömmargården.svg', ''],
  ] as const)('would be found %s', ([, name, content]) => {
    const leaking = mkdtempSync(join(tmpdir(), 'leak-'));
    onTestFinished(() => rmSync(leaking, { recursive: true }));
    mkdirSync(join(leaking, 'deep'));
    writeFileSync(join(leaking, 'deep', name), content);
    expect(filesWith(leaking, secret)).toEqual([join(leaking, 'deep', name)]);
  });

  test('has no position among those for distances and the map', () => {
    const { lat, lon, kommun } = decodePositions(json('data/lagen.json'));
    const row = rows.findIndex(({ id }) => id === 'gomstallet');
    expect([lat[row], lon[row], kommun[row]]).toEqual([NaN, NaN, 0]);
  });

  test('says how to learn where it is', () => {
    const { document } = getPage(pages, '/motesplatser/gomstallet/');
    expect(textOf(document.querySelector('.entry-facts'))).toContain('Adressen är skyddad. Du får den när du tar kontakt.');
  });
});
