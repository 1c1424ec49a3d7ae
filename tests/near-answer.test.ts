import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerNear } from '../src/client/search/near-answer.ts';
import { decodePlaces } from '../src/domain/places/places.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { decodePositions, encodePositions } from '../src/domain/places/positions.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const at = (kommun: string, change: Change, id: string) =>
  entryWith({ namn: id, omrade: { kommuner: [kommun] }, plats: { ort: kommun }, ...change }, { id, kind: 'aktiviteter' });
const line = (change: Change, id: string) =>
  entryWith({ namn: id, omrade: 'hela Sverige', plats: undefined, former: ['telefon'], ...change }, { id, kind: 'stodlinjer' });

const where = {
  Huddinge: { kommun: '0126', lat: 59.237, lon: 17.982 },
  Järfälla: { kommun: '0123', lat: 59.423, lon: 17.834 },
  Umeå: { kommun: '2480', lat: 63.826, lon: 20.263 },
};
const entries = [
  at('Huddinge', { behov: ['mat'] }, 'lunch'),
  at('Huddinge', { behov: ['musik'] }, 'musik-hemma'),
  at('Järfälla', { behov: ['livskamrat_dott', 'sorg'], malgrupper: ['sorjande'] }, 'leva-vidare'),
  at('Järfälla', { behov: ['musik'] }, 'musik-borta'),
  at('Järfälla', { behov: ['samtal'] }, 'prata-i-kyrkan'),
  at('Järfälla', { behov: ['sprakkafe'] }, 'svenska-nara'),
  at('Umeå', { behov: ['sprakkafe', 'fika'] }, 'svenska-i-norr'),
  at('Umeå', { behov: ['spel'] }, 'spel-i-norr'),
  line({ behov: ['samtal'] }, 'linje'),
  line({ behov: ['sorg', 'samtal'], malgrupper: ['alla', 'sorjande'] }, 'sorg-i-landet'),
];
const rows = fromFacetTable(toFacetTable(entries));
const positions = decodePositions(encodePositions(entries.map(({ plats }) => where[plats?.ort as keyof typeof where])));
const nearness = { places: decodePlaces(toPlacesJson([])), positions };
const engine = { rows, lexicon: toLexicon(rows) };

const ask = (q: string, filters = {}) => answerNear(engine, new URLSearchParams({ q, ...filters }), new Map(), nearness);
const names = (q: string) => ask(q).hits.map(({ namn }) => namn);

beforeAll(() => vi.setSystemTime(new Date(`${today}T12:00:00Z`)));
afterAll(() => vi.useRealTimers());

describe('a kommun that has nothing of what was asked for', () => {
  test('gives what fits best close to it, then what reaches it from anywhere', () => {
    expect(names('änka huddinge').slice(0, 2)).toEqual(['leva-vidare', 'sorg-i-landet']);
    expect(ask('änka huddinge').around?.hasLists).toBe(true);
  });

  test('gives what fits well close to it, when something else fits a little better far away', () => {
    expect(names('språkkafé huddinge')[0]).toBe('svenska-nara');
  });

  test('keeps its own when all that fits is far away', () => {
    expect(names('spel huddinge')).not.toContain('spel-i-norr');
    expect(ask('spel huddinge').isUncertain).toBe(true);
  });

  test('keeps its own when what fits close to it was filtered away', () => {
    const found = ask('änka huddinge', { form: 'telefon' });
    expect(found.around?.hasLists).toBe(false);
    expect(found.hits.map(({ namn }) => namn)).toEqual(['sorg-i-landet', 'linje']);
  });

  test('has no need of another kommun for what is best on the telephone', () => {
    expect(names('någon att prata med huddinge')[0]).toBe('linje');
    expect(names('någon att prata med huddinge')).not.toContain('prata-i-kyrkan');
  });
});

test('a kommun that has it gives its own alone', () => {
  expect(names('musik huddinge')[0]).toBe('musik-hemma');
  expect(names('musik huddinge')).not.toContain('musik-borta');
});
