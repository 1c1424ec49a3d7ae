import { describe, expect, test } from 'vitest';
import type { Comparable } from '../src/domain/likeness.ts';
import { indexTwins } from '../src/domain/near-twins.ts';

const first: Comparable = {
  kind: 'motesplatser',
  namn: 'Träffpunkten Solen',
  arrangor: 'Lunds kommun',
  omrade: { slag: 'kommuner', kommuner: ['1281'] },
  plats: { ort: 'Lund', adress: 'Storgatan 4' },
};

const likenessOf = (change: Partial<Comparable>) => indexTwins([first]).find({ ...first, ...change })[0]?.likeness;

describe('likeness', () => {
  test.for([
    ['itself', {}, 'same'],
    ['the name in capitals', { namn: 'TRÄFFPUNKTEN SOLEN' }, 'same'],
    ['a misspelling', { namn: 'Träfpunkten Solen' }, 'same'],
    ['another ending', { namn: 'Träffpunkt Solen' }, 'same'],
    ['the ort in the name', { namn: 'Träffpunkten Solen i Lund' }, 'same'],
    ['the organiser’s unit', { arrangor: 'Lunds kommun, vård och omsorg' }, 'same'],
    ['a street that is not said', { plats: { ort: 'Lund' } }, 'same'],
    ['more in the name', { namn: 'Träffpunkten Solen för anhöriga' }, 'near'],
    ['another organiser in the same house', { arrangor: 'Röda Korset' }, 'near'],
    ['another kind', { kind: 'aktiviteter' }, 'near'],
    ['the other street', { plats: { ort: 'Lund', adress: 'Ringvägen 12' } }, 'near'],
    ['another name', { namn: 'Träffpunkten Månen' }, undefined],
    ['another ort', { plats: { ort: 'Dalby' } }, undefined],
    ['another organiser in another house', { arrangor: 'Röda Korset', plats: { ort: 'Lund', adress: 'Ringvägen 12' } }, undefined],
    ['another kommun', { omrade: { slag: 'kommuner', kommuner: ['1280'] }, plats: { ort: 'Malmö' } }, undefined],
  ] as const)('%s', ([, change, likeness]) => {
    expect(likenessOf(change as Partial<Comparable>)).toBe(likeness);
  });

  test('the most alike comes first', () => {
    const twins = indexTwins([{ ...first, namn: 'Träffpunkten Solen för anhöriga' }, first]).find(first);
    expect(twins.map(({ likeness }) => likeness)).toEqual(['same', 'near']);
  });

  test('whole country lines are compared by their names', () => {
    const line: Comparable = { kind: 'stodlinjer', namn: 'Nattlinjen', arrangor: 'Föreningen Exempel', omrade: { slag: 'sverige' } };
    expect(indexTwins([line]).find({ ...line, namn: 'Nattlinje' })[0]?.likeness).toBe('same');
    expect(indexTwins([line]).find({ ...line, namn: 'Daglinjen' })).toEqual([]);
  });
});
