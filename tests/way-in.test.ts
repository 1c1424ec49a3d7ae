import { describe, expect, test } from 'vitest';
import { toParams } from '../src/domain/search/query-string.ts';
import { answersFor, ivagen, saknar, searchesFor } from '../src/domain/way-in.ts';
import { idsOf } from '../src/domain/vocabulary.ts';
import { entryWith, type Change } from './example-entry.ts';

const national = (id: string, change: Change) =>
  entryWith({ omrade: 'hela Sverige', plats: undefined, former: ['telefon'], ...change }, { id, kind: 'stodlinjer' });
const shown = [
  national('sorg', { behov: ['sorg'], ensamhetsformer: ['emotionell', 'existentiell'] }),
  national('prata', { behov: ['samtal'], ensamhetsformer: ['emotionell'], kontakt: { webb: 'https://www.exempel.se/' } }),
  national('akut', { behov: ['samtal'], ensamhetsformer: ['emotionell'], akut: 'ja' }),
  national('resa', { behov: ['gruppresor'], ensamhetsformer: ['social'], kostnad: 'avgift' }),
  entryWith({ ensamhetsformer: ['emotionell'] }, { id: 'lund' }),
];
const found = (...answers: Parameters<typeof answersFor> extends [infer S, infer I, unknown] ? [S, I] : never) => {
  const { entries, isWidened } = answersFor(...answers, shown);
  return [entries.map(({ id }) => id), isWidened];
};

describe('two answers give what reaches the whole country', () => {
  test.for([
    ['nagon-nara', 'inget', ['prata', 'sorg'], false],
    ['nagon-nara', 'internet', ['sorg'], false],
    ['nagon-som-forstar', 'ta-sig-dit', ['sorg'], false],
    ['manniskor', 'pengar', ['resa'], true],
    ['manniskor', 'mod', ['resa'], true],
  ] as const)('%s, %s', ([missing, obstacle, entries, isWidened]) => {
    expect(found(missing, obstacle)).toEqual([entries, isWidened]);
  });
});

test('two answers are a search with the words of the filter form', () => {
  const addresses = searchesFor('nagon-nara', 'ta-sig-dit').map((filters) => String(toParams({ q: '', filters }, () => '')));
  expect(addresses).toEqual(['hinder=utan_resa&ensamhetsform=emotionell']);
});

test('answers are part of an address', () => {
  for (const id of [...idsOf(saknar), ...idsOf(ivagen)]) expect(id).toMatch(/^[a-z-]+$/);
});
