import { expect, test } from 'vitest';
import { cardFacts } from '../src/text/card.ts';
import { toListRecord } from '../src/text/list-record.ts';
import { entryWith, today } from './example-entry.ts';

const line = entryWith(
  {
    omrade: 'hela Sverige',
    plats: undefined,
    kontakt: { telefon: '046-12 34 56', epost: 'info@exempel.se' },
    former: ['telefon', 'mejl', 'digitalt'],
  },
  { id: 'jouren', kind: 'stodlinjer' },
);

test('the ways to get in touch are one phrase, on a card and in a list', () => {
  expect(cardFacts(line, today)[1]).toBe('Telefon, mejl, på nätet');
  expect(toListRecord(line, [], today).hur).toBe('Telefon, mejl och på nätet');
});
