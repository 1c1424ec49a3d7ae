import { describe, expect, test } from 'vitest';
import { compareFreshness, freshnessOf, isAkutOverdue, type Dated } from '../src/domain/freshness.ts';

describe('a check', () => {
  test.for([
    ['stodlinjer', '2026-05-22', 'granskad', true],
    ['stodlinjer', '2026-05-21', 'bor_kontrolleras', true],
    ['stodlinjer', '2025-11-22', 'bor_kontrolleras', true],
    ['stodlinjer', '2025-11-21', 'inaktuell', false],
    ['aktiviteter', '2026-05-22', 'granskad', true],
    ['aktiviteter', '2026-05-21', 'bor_kontrolleras', true],
    ['aktiviteter', '2025-11-21', 'inaktuell', false],
    ['motesplatser', '2025-11-22', 'granskad', true],
    ['motesplatser', '2025-11-21', 'bor_kontrolleras', true],
    ['motesplatser', '2025-05-22', 'bor_kontrolleras', true],
    ['motesplatser', '2025-05-21', 'inaktuell', false],
    ['motesplatser', '2026-11-22', 'granskad', true],
  ] as const)('of %s on %s is %s', ([kind, granskad, state, isShown]) => {
    expect(freshnessOf({ kind, granskad }, '2026-11-22')).toEqual({ state, isShown });
  });

  test('on the last of August holds to the last of February', () => {
    const dated: Dated = { kind: 'aktiviteter', granskad: '2026-08-31' };
    expect(freshnessOf(dated, '2027-02-28').state).toBe('granskad');
    expect(freshnessOf(dated, '2027-03-01').state).toBe('bor_kontrolleras');
  });

  test('on a leap day holds to the last of February', () => {
    expect(freshnessOf({ kind: 'stodlinjer', granskad: '2024-02-29' }, '2025-02-28').state).toBe('bor_kontrolleras');
    expect(freshnessOf({ kind: 'stodlinjer', granskad: '2024-02-29' }, '2025-03-01').state).toBe('inaktuell');
  });
});

describe('without a check', () => {
  test.for([
    ['a source that is six years old today', '2020-11-22', true],
    ['a source one day older', '2020-11-21', false],
    ['a new source', '2026-11-01', true],
    ['no dated source', undefined, true],
  ] as const)('an entry is not checked, with %s', ([, newestSource, isShown]) => {
    expect(freshnessOf({ kind: 'motesplatser', newestSource }, '2026-11-22')).toEqual({ state: 'ogranskad', isShown });
  });

  test('an old source hides no entry that was checked', () => {
    const dated: Dated = { kind: 'motesplatser', granskad: '2026-11-01', newestSource: '2010-12-31' };
    expect(freshnessOf(dated, '2026-11-22')).toEqual({ state: 'granskad', isShown: true });
  });
});

describe('a line for emergencies', () => {
  test.for([
    ['checked long ago', { granskad: '2020-01-01' }, 'inaktuell'],
    ['never checked', { newestSource: '2010-12-31' }, 'ogranskad'],
  ] as const)('never vanishes: %s', ([, dated, state]) => {
    expect(freshnessOf({ kind: 'stodlinjer', akut: true, ...dated }, '2026-11-22')).toEqual({ state, isShown: true });
  });

  test.for([
    ['checked 90 days ago', '2026-08-24', true, false],
    ['checked 91 days ago', '2026-08-23', true, true],
    ['never checked', undefined, true, true],
    ['not for emergencies', '2020-01-01', false, false],
  ] as const)('%s', ([, granskad, akut, isOverdue]) => {
    expect(isAkutOverdue({ kind: 'stodlinjer', granskad, akut }, '2026-11-22')).toBe(isOverdue);
  });
});

test('checked come first, then due, then unchecked with a date, then unchecked without', () => {
  const dated: (Dated & { name: string })[] = [
    { name: 'undated', kind: 'motesplatser' },
    { name: 'outdated', kind: 'motesplatser', granskad: '2024-01-01' },
    { name: 'source 2023', kind: 'motesplatser', newestSource: '2023-12-31' },
    { name: 'due', kind: 'motesplatser', granskad: '2025-10-01' },
    { name: 'source 2025', kind: 'motesplatser', newestSource: '2025-12-31' },
    { name: 'checked in May', kind: 'motesplatser', granskad: '2026-05-01' },
    { name: 'checked in June', kind: 'motesplatser', granskad: '2026-06-01' },
  ];
  const ranked = [...dated].sort((a, b) => compareFreshness(a, b, '2026-11-22')).map(({ name }) => name);
  expect(ranked).toEqual(['checked in June', 'checked in May', 'due', 'source 2025', 'source 2023', 'undated', 'outdated']);
});
