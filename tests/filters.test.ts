import { describe, expect, test } from 'vitest';
import { behov } from '../src/domain/behov.ts';
import { hinderOf } from '../src/domain/hinder.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { closeness, countAnswers, noFilters, passes, withBroader, type Filters } from '../src/domain/search/filters.ts';
import { malgrupper } from '../src/domain/taxonomy.ts';
import { idsOf } from '../src/domain/vocabulary.ts';
import { entryWith, type Change } from './example-entry.ts';

const row = (change: Change = {}, id = 'x') => fromFacetTable(toFacetTable([entryWith(change, { id })]))[0]!;
const open = row({ kostnad: 'gratis', anmalan: 'ingen' });
const free = row({ kostnad: 'gratis', anmalan: 'anmalan' });
const paid = row({ kostnad: 'avgift', anmalan: 'ingen' });

const chosen = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });

test('without filters everything passes', () => {
  for (const one of [open, free, paid]) expect(passes(one, noFilters)).toBe(true);
});

describe('barriers', () => {
  test.for([
    [['gratis'], [true, true, false]],
    [['ingen_anmalan'], [true, false, true]],
    [
      ['gratis', 'ingen_anmalan'],
      [true, false, false],
    ],
    [
      ['gratis', 'hembesok'],
      [false, false, false],
    ],
  ] as const)('must all be gone: %j', ([hinder, answers]) => {
    expect([open, free, paid].map((one) => passes(one, chosen({ hinder })))).toEqual(answers);
  });

  test('an unanswered question is not a barrier that is gone', () => {
    const bare = { kostnad: 'fraga', anmalan: 'fraga', kontakt: { webb: 'https://www.exempel.se/' } };
    expect(row(bare).hinder).toEqual([]);
    expect(row({ ...bare, forsta_gangen: { nagon_moter: 'nej', hamtas: 'nej' } }).hinder).toEqual([]);
  });

  test('the mail address of a line that only rings is for its office', () => {
    const line = { former: ['telefon'], plats: undefined, kontakt: { telefon: '046-12 34 56', epost: 'hej@exempel.se' } };
    expect(hinderOf(entryWith(line, { kind: 'stodlinjer' }))).not.toContain('utan_att_ringa');
    expect(hinderOf(entryWith({ ...line, former: ['telefon', 'mejl'] }, { kind: 'stodlinjer' }))).toContain('utan_att_ringa');
  });

  test.for([
    ['free', { kostnad: 'gratis' }, ['gratis']],
    ['a door that is open', { anmalan: 'ingen' }, ['ingen_anmalan', 'utan_att_ringa', 'utan_internet']],
    ['a visit at home', { former: ['hembesok'], plats: undefined }, ['hembesok', 'utan_resa']],
    ['a chat', { former: ['chatt'], plats: undefined }, ['utan_resa', 'utan_att_ringa']],
    ['a number to ring', { kontakt: { telefon: '046-12 34 56' } }, ['utan_internet']],
    [
      'a meeting on the net with a number to ring',
      { former: ['digitalt'], plats: undefined, kontakt: { telefon: '046-12 34 56' } },
      ['utan_resa', 'utan_att_ringa'],
    ],
    ['a mail address', { kontakt: { epost: 'hej@exempel.se' } }, ['utan_att_ringa']],
    ['a wheelchair', { tillganglighet: ['rullstol'] }, ['rullstol']],
    ['somebody who meets you', { forsta_gangen: { nagon_moter: 'ja' } }, ['nagon_moter']],
    ['coming alone', { forsta_gangen: { kom_ensam: 'ja' } }, ['kom_ensam']],
    ['bringing somebody', { forsta_gangen: { ta_med_nagon: 'ja' } }, ['ta_med_nagon']],
    ['only looking', { forsta_gangen: { bara_titta: 'ja' } }, ['bara_titta']],
    ['being fetched', { forsta_gangen: { hamtas: 'ja' } }, ['utan_resa', 'hamtas']],
  ] as [string, Change, string[]][])('%s', ([, change, hinder]) => {
    const unknown = { kostnad: 'fraga', anmalan: 'fraga', kontakt: { webb: 'https://www.exempel.se/' } };
    expect(row({ ...unknown, ...change }).hinder).toEqual(hinder);
  });
});

describe('other filters', () => {
  const finska = row({ sprak: ['fi'], former: ['pa_plats', 'telefon'], tider: [{ dagar: ['tis'], start: '13:00', slut: '18:00' }] });

  test.for([
    ['one of the languages', { sprak: ['fi', 'ar'] }, true],
    ['none of the languages', { sprak: ['sv', 'ar'] }, false],
    ['one of the forms', { form: ['telefon', 'chatt'] }, true],
    ['the weekday', { dag: ['mån', 'tis'] }, true],
    ['another weekday', { dag: ['ons'] }, false],
    ['the evening that it reaches into', { tidpunkt: ['kvall'] }, true],
    ['the morning', { tidpunkt: ['formiddag'] }, false],
    ['one of the kinds', { kind: ['stodlinjer', 'motesplatser'] }, true],
    ['another kind', { kind: ['stodlinjer'] }, false],
    ['two filters that fit', { sprak: ['fi'], dag: ['tis'] }, true],
    ['two filters where one does not fit', { sprak: ['fi'], dag: ['ons'] }, false],
    ['a word that is not there', { sprak: ['klingon'] }, false],
  ] as const)('%s', ([, filters, answer]) => {
    expect(passes(finska, chosen(filters))).toBe(answer);
  });
});

test('a place open to all counts for every group', () => {
  for (const id of idsOf(malgrupper)) expect(passes(open, chosen({ malgrupp: [id] }))).toBe(true);
  const aldre = row({ malgrupper: ['aldre'] });
  expect(passes(aldre, chosen({ malgrupp: ['aldre'] }))).toBe(true);
  expect(passes(aldre, chosen({ malgrupp: ['alla'] }))).toBe(false);
});

test('whoever looks for a broader need finds the narrower one, and not the other way round', () => {
  const night = row({ behov: ['natt'] });
  expect(passes(night, chosen({ behov: ['samtal'] }))).toBe(true);
  expect(passes(row({ behov: ['samtal'] }), chosen({ behov: ['natt'] }))).toBe(false);
});

test('every need has an end above it', () => {
  for (const id of idsOf(behov)) expect(withBroader([id])).toContain(id);
});

describe('age', () => {
  const young = row({ alder: { fran: '13', till: '25' } });
  test.for([
    [12, false],
    [13, true],
    [25, true],
    [26, false],
  ] as const)('%i', ([alder, answer]) => {
    expect(passes(young, chosen({ alder }))).toBe(answer);
    expect(passes(open, chosen({ alder }))).toBe(true);
  });

  test('has no end when none is written', () => {
    expect(passes(row({ alder: { fran: '65' } }), chosen({ alder: 104 }))).toBe(true);
  });
});

describe('closeness', () => {
  test.for([
    ['in the kommun', '1281', '1281', 0],
    ['elsewhere, for this kommun among others', '1262', '1262 1281', 1],
    ['in the län', '', '12', 2],
    ['in one län of two', '', '13 12', 2],
    ['for the whole country', '', '', 3],
    ['here, for the whole country', '1281', '', 0],
    ['for another kommun', '1280', '1280', undefined],
    ['for another län', '', '14', undefined],
  ] as const)('%s', ([, kommun, omrade, answer]) => {
    expect(closeness({ kommun, omrade }, '1281')).toBe(answer);
  });

  test('what serves nobody there does not pass', () => {
    expect(passes(open, chosen({ kommun: '1281' }))).toBe(true);
    expect(passes(open, chosen({ kommun: '0180' }))).toBe(false);
    expect(passes(open, chosen({ kommun: '0180' }), 'kommun')).toBe(true);
  });
});

describe('counts', () => {
  const rows = [open, free, paid, row({ malgrupper: ['unga'], kostnad: 'avgift', anmalan: 'anmalan' })];

  test('of groups hold the other filters and not their own', () => {
    const counts = countAnswers(rows, chosen({ malgrupp: ['unga'] }), 'malgrupp');
    expect([counts.get('unga'), counts.get('aldre'), counts.get('alla')]).toEqual([4, 3, 3]);
    expect(countAnswers(rows, chosen({ hinder: ['gratis'] }), 'malgrupp').get('unga')).toBe(2);
  });

  test('of barriers are what is left when one more is added', () => {
    const counts = countAnswers(rows, chosen({ hinder: ['gratis'] }), 'hinder');
    expect([counts.get('gratis'), counts.get('ingen_anmalan'), counts.get('hembesok')]).toEqual([2, 1, undefined]);
  });

  test('equal the number of rows that pass', () => {
    for (const [column, counts] of (['hinder', 'malgrupp', 'behov', 'form'] as const).map(
      (c) => [c, countAnswers(rows, noFilters, c)] as const,
    )) {
      for (const [id, count] of counts) expect(rows.filter((one) => passes(one, chosen({ [column]: [id] })))).toHaveLength(count);
    }
  });
});
