import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FacetRow } from '../src/domain/search/facet-columns.ts';
import { toLexicon } from '../src/domain/search/query/whole-lexicon.ts';
import { withAllWords } from '../scripts/lib/search-eval/all-words.ts';
import { understand } from '../src/domain/search/query/understand.ts';
import { cpuTime } from './cpu-time.ts';

const rows: FacetRow[] = [];
const lexicon = toLexicon(rows);
const more = withAllWords(lexicon);

/** What the page shows: the chips, with the words that are left for the full text. */
function read(query: string): string {
  const first = understand(query, lexicon);
  const { chips, rest } = first.wantsMore ? understand(query, more) : first;
  return [...chips.map(({ id }) => id), ...(rest === '' ? [] : [`”${rest}”`])].join(' ');
}

describe('a query says', () => {
  test.for([
    ['a need', 'sorgegrupp', 'behov:sorg behov:samtalsgrupp'],
    ['a need without dots', 'sprakcafe', 'behov:sprakkafe behov:fika'],
    ['a group', 'pensionärerna', 'malgrupp:aldre'],
    ['a need and a place', 'fika i Södertälje', 'behov:fika kommun:0181'],
    ['a place in lower case', 'fika södertälje', 'behov:fika kommun:0181'],
    ['a place with an s', 'Malmös språkcafé', 'kommun:1280 behov:sprakkafe behov:fika'],
    ['a main ort', 'promenad Visby', 'behov:promenad kommun:0980'],
    ['a district', 'fika i Rosengård', 'behov:fika ort:Rosengård'],
    ['a län', 'promenad i Skåne', 'behov:promenad lan:12'],
    ['Håbo by its ring', 'fika Håbo', 'behov:fika kommun:0305'],
    ['Habo without it', 'fika Habo', 'behov:fika kommun:0643'],
    ['an age', 'hitta kompisar 25 år', 'behov:vanner alder:25'],
    ['an age with a plus', 'promenad 80+', 'behov:promenad alder:80'],
    ['an age in words', 'jag har fyllt 65 och vill dansa', 'behov:dans alder:65'],
    ['two words for one', 'språk café', 'behov:sprakkafe behov:fika'],
    ['one word for two', 'anhörigpromenad', 'behov:anhorig behov:promenad'],
    ['a misspelt word', 'vollontär', 'behov:volontar'],
    ['a language', 'arabic', 'sprak:ar'],
    ['something in another language', 'someone to talk to', 'behov:samtal'],
    ['a barrier', 'promenad utan anmälan', 'behov:promenad hinder:ingen_anmalan'],
    ['help for a relative', 'min bror dricker', 'behov:beroende behov:anhorig'],
    ['an unknown name', 'Ädelstenen', '”ädelstenen”'],
    ['a phrase with a small word inside', 'jag hör så dåligt', 'behov:horsel'],
    ['what is not wanted', 'vill inte ringa men behöver prata', 'hinder:utan_att_ringa behov:samtal'],
    ['a verb at the head of one word', 'läskompis', 'behov:bok behov:vanner'],
    ['a plain need and no guess beside it', 'promenad sandgymnastik', 'behov:promenad ”sandgymnastik”'],
  ] as const)('%s', ([, query, expected]) => {
    expect(read(query)).toBe(expected);
  });
});

describe('a word with another meaning is no place', () => {
  test.for([
    ['lund', 'vila i en lund', 'promenad i Lund'],
    ['vara', 'vill vara i en grupp', 'promenad i Vara'],
    ['mark', 'odla egen mark', 'promenad i Mark'],
  ] as const)('%s', ([, other, place]) => {
    expect(read(other)).not.toContain('kommun:');
    expect(read(place)).toContain('kommun:');
  });
});

test('a man is no man and to get is no father', () => {
  expect(read('vad kan man göra')).not.toContain('malgrupp:man');
  expect(read('grupp för män')).toContain('malgrupp:man');
});

test('a guess says what was written and what it was taken for', () => {
  const [chip] = understand('vollontär', lexicon).chips;
  expect(chip).toEqual({ id: 'behov:volontar', label: 'Hjälpa andra', kind: 'behov', written: 'vollontär', meant: 'volontär' });
});

test('an errand that is not ours is known as one', () => {
  expect(understand('hyra släpvagn', lexicon).isOutside).toBe(true);
  expect(understand('promenad', lexicon).isOutside).toBe(false);
});

test('a chip that is taken away takes its condition away', () => {
  const query = fc.array(
    fc.constantFrom('fika', 'promenad', 'sorg', 'Lund', 'äldre', '80+', 'arabiska', 'gratis', 'kväll', 'min bror dricker'),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(query, (words) => {
      const { chips } = understand(words.join(' '), more);
      for (const { id } of chips) {
        const without = understand(words.join(' '), more, { without: [id] });
        const [column = '', value = ''] = id.split(':');
        expect(without.chips.map((chip) => chip.id)).not.toContain(id);
        expect([without.filters[column as 'behov'] ?? []].flat()).not.toContain(value);
      }
    }),
    { numRuns: 60 },
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 })), (query) => {
      expect(() => understand(query, more)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test.for(['jag vill inte ', 'a', 'ta ', 'sorggrupp', '12 år ', 'åäö ', '\u0301', 'i Lund ', 'vill dö ', 'min min min '])(
  '10,000 characters of ”%s” are read at once',
  (part) => {
    // Seconds mean that it grows with the square of the text.
    expect(cpuTime(() => understand(part.repeat(10_000 / part.length), more))).toBeLessThan(500);
  },
);

describe('whoever tells of themselves without a word that we know is taken to want somebody who listens', () => {
  test('which is said to be a guess', () => {
    const { aspects, chips } = understand('jag xyzyr om mina xyzande qwrtar idag', more);
    expect(aspects.map(({ how, meanings: [first] }) => [how, first!.id])).toEqual([['guess', 'samtal']]);
    expect(chips).toEqual([]);
  });

  test('but not whoever names something', () => {
    expect(understand('xyzyr xyzande qwrtar nu idag', more).aspects).toEqual([]);
  });
});
