import { expect, test } from 'vitest';
import { toArea } from '../src/domain/instans/area.ts';
import { inSearch, onKommunPage } from '../src/domain/instans/rest-of-list.ts';
import { findKommun } from '../src/domain/kommuner.ts';

const lund = findKommun('Lund')!;
const solna = findKommun('Solna')!;
const area = toArea({ slag: 'kommuner', kommuner: [lund.kod] });

test('the rest is on the page of the kommun, or in the search where there is no such page', () => {
  expect(onKommunPage(area, '#kind=aktiviteter')(lund)).toEqual({ href: '/kommun/lund/' });
  expect(onKommunPage(area, '#kind=aktiviteter')(solna)).toEqual({ href: '/sok/#kind=aktiviteter&kommun=solna' });
  expect(onKommunPage(area)(solna)).toEqual({ href: '/sok/#kommun=solna' });
});

test('the rest is in the search, and on the page of the kommun for those without script', () => {
  expect(inSearch(area, '#behov=fika')(lund)).toEqual({ href: '/sok/#behov=fika&kommun=lund', plain: '/kommun/lund/' });
  expect(inSearch(area, '#behov=fika')(solna)).toEqual({ href: '/sok/#behov=fika&kommun=solna' });
});
