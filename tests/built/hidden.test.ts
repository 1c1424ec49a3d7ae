import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { decodePositions } from '../../src/domain/places/positions.ts';
import { fromFacetTable } from '../../src/domain/search/facet-table.ts';
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
];

describe.for(['gamla-kafet', 'lange-sedan', 'nedlagda-kafet'])('the hidden entry %s', (id) => {
  const address = `/motesplatser/${id}/`;
  const { document } = getPage(pages, address);

  test('has a page that search engines leave alone', () => {
    expect(attribute(document.querySelector('meta[name="robots"]')!, 'content')).toBe('noindex');
    expect(document.querySelector('[data-pagefind-body]')).toBeNull();
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
  test('is nowhere in what is published: no name, street, postcode, way there or coordinate', () => {
    const secret = /gömmarg|gömmart|229 ?87|55\.65|13\.34/i;
    expect(globSync('**/*.*', { cwd: folder }).filter((file) => secret.test(contentOf(file)))).toEqual([]);
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

/** Pagefind's files are compressed. */
function contentOf(file: string): string {
  const bytes = readFileSync(join(folder, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
