import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAging, toNoticeDays, willAge } from '../src/domain/aging.ts';
import { addDays } from '../src/domain/dates.ts';
import { compareFreshness, freshnessOf } from '../src/domain/freshness.ts';
import { fromFacetTable, toFacetTable } from '../src/domain/search/facet-table.ts';
import { toShown } from '../src/domain/search/shown.ts';
import { inOrderOf, toCurrentRows } from '../src/domain/search/current-rows.ts';
import { toDated } from '../src/domain/sources.ts';
import { renewLabel } from '../src/text/freshness-label.ts';
import { entryWith, today } from './example-entry.ts';

const checked = (granskad: string) => ({ granskad, granskad_av: 'arrangoren', granskad_hur: 'telefon' });
const from = (daterad: string) => ({ kallor: [{ url: 'https://a.se/', daterad }] });

test.for([
  ['checked', checked('2026-10-03'), { checked: '2026-10-03', due: '2027-10-04', gone: '2028-04-04' }],
  ['already due', checked('2025-10-03'), { checked: '2025-10-03', due: undefined, gone: '2027-04-04' }],
  ['never checked', from('2021-06-15'), { checked: undefined, due: undefined, gone: '2027-06-16' }],
  ['never checked, with a new source', from('2026-06'), { checked: undefined, due: undefined, gone: undefined }],
] as const)('a list knows when an entry that is %s will fall behind and leave it', ([, change, days]) => {
  expect(toAging(entryWith(change), today)).toEqual({ 'data-checked': days.checked, 'data-due': days.due, 'data-gone': days.gone });
});

test('a line for emergencies falls behind but never leaves', () => {
  const line = entryWith({ ...checked('2026-10-03'), former: ['telefon'], plats: undefined, akut: 'ja' }, { kind: 'stodlinjer' });
  expect(toAging(line, today)).toEqual({ 'data-checked': '2026-10-03', 'data-due': '2027-04-04', 'data-gone': undefined });
});

test.for([
  [checked('2026-10-03'), true],
  [from('2021-06-15'), true],
  [from('2026-06'), false],
] as const)('a page with %j needs the script: %s', ([change, expected]) => {
  expect(willAge([entryWith(change)], today)).toBe(expected);
});

test.for([
  [
    { fran: '2027-06-01', till: '2027-08-31' },
    { hidden: true, 'data-begins': '2027-06-01', 'data-gone': '2027-09-01' },
  ],
  [{ fran: '2026-11-22' }, { hidden: false, 'data-begins': undefined, 'data-gone': undefined }],
  [{ till: '2026-12-24' }, { hidden: false, 'data-begins': undefined, 'data-gone': '2026-12-25' }],
] as const)('a notice %j', ([notice, days]) => {
  expect(toNoticeDays(notice, today)).toEqual(days);
});

test.for([
  ['Kontrollerad oktober 2026', '2027-10-03', 'Kontrollerad oktober 2026'],
  ['Kontrollerad oktober 2026', '2027-10-04', 'Uppgifter från oktober 2026'],
  ['Uppehåll just nu', '2027-10-04', 'Uppehåll just nu'],
] as const)('the label %j on %s is %j', ([written, day, label]) => {
  expect(renewLabel(written, { kind: 'motesplatser', granskad: '2026-10-03' }, day)).toBe(label);
});

test('an old table gives the rows that a new one would have, in the same order, any day', () => {
  const ages = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(today, -days));
  const changes = fc.oneof(ages.map(checked), ages.map(from), fc.constant({}));
  const entries = fc.array(fc.tuple(changes, fc.constantFrom('aktiviteter' as const, 'motesplatser' as const)), { maxLength: 12 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 1_500 }), (list, days) => {
      const all = list.map(([change, kind], i) => entryWith({ ...change, namn: `Post ${i}` }, { kind, id: `post-${i}` }));
      const day = addDays(today, days);
      const old = toCurrentRows(fromFacetTable(toFacetTable(toShown(all, today))), day);
      const fresh = fromFacetTable(toFacetTable(toShown(all, day)));
      expect(old.map(({ id }) => id).sort()).toEqual(fresh.map(({ id }) => id).sort());
      expect(old.every((row, i) => i === 0 || compareFreshness(old[i - 1]!, row, day) <= 0)).toBe(true);
      expect(all.filter((entry) => freshnessOf(toDated(entry), day).isShown)).toHaveLength(old.length);
    }),
    { numRuns: 200 },
  );
});

test('hits that are equally good stand as the rows do, and what is gone is no hit', () => {
  const [a, b, c, gone] = fromFacetTable(
    toFacetTable(['a', 'b', 'c', 'd'].map((id) => entryWith({ namn: `Post ${id}` }, { id: `post-${id}` }))),
  );
  const hits = [
    { row: a!, order: 1 },
    { row: gone!, order: 9 },
    { row: b!, order: 1 },
    { row: c!, order: 2 },
  ];
  expect(inOrderOf(hits, [b!, a!, c!]).map(({ id }) => id)).toEqual(['post-c', 'post-b', 'post-a']);
});
