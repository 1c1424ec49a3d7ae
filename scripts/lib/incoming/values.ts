import { behov } from '../../../src/domain/behov.ts';
import { fieldOf, toLine, toLines } from '../../../src/domain/contribute/answers.ts';
import { toOmrade } from '../../../src/domain/contribute/omrade.ts';
import { sprak } from '../../../src/domain/sprak.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  kostnader,
  malgrupper,
  statusar,
  tillganglighet,
} from '../../../src/domain/taxonomy.ts';
import { varje } from '../../../src/domain/veckodagar.ts';
import { idsOf, type Vocabulary } from '../../../src/domain/vocabulary.ts';
import { toId, toIds } from './terms.ts';
import { toTimes } from './times.ts';

/** What a text from a cell or an issue becomes in the file. Nothing is refused here: the schema answers what it does not know. */
type ToValue = (written: string) => unknown;

const oneOf =
  (terms: Vocabulary): ToValue =>
  (written) =>
    toId(terms, toLine(written));
const someOf =
  (terms: Vocabulary): ToValue =>
  (written) =>
    toIds(terms, toLines(written).join('\n'));
const words: ToValue = (written) => toParts(written, /[,;|\n]/);

/** Where "on" and "checked" mean yes too, because spreadsheets and forms say so. */
const yesNo: ToValue = (written) => {
  const answer = toLine(written).toLowerCase();
  if (/^(j|ja|x|1|true|yes|sant)$/.test(answer)) return 'ja';
  return /^(n|nej|0|false|no|falskt)$/.test(answer) ? 'nej' : answer;
};

/** Several numbers stand on lines of their own or between semicolons, commas or "eller". */
const phones: ToValue = (written) => {
  const numbers = toParts(written, /[,;|\n]|\beller\b/);
  return numbers.length === 1 ? numbers[0] : numbers;
};

const sources: ToValue = (written) =>
  toParts(written, /[;|\n]|,?\s+(?=https?:)/).map((part) => (/^(https?:|www\.)/i.test(part) ? { url: part } : { namn: part }));

/** A decimal comma is a decimal point, and more than seven decimals are less than a centimetre. */
const degrees: ToValue = (written) =>
  toLine(written)
    .replace(',', '.')
    .replace(/^(\d{1,2})$/, '$1.0')
    .replace(/^(\d{1,2}\.\d{7})\d+$/, '$1');

const shortLabels = Object.fromEntries(idsOf(ensamhetsformer).map((id) => [id, [ensamhetsformer[id].kort]]));

/** Fields that are more than one line of text, by their path with "*" for the row. Every other field is that line. */
const shapes: Readonly<Record<string, ToValue>> = {
  arrangorstyp: oneOf(arrangorstyper),
  behov: someOf(behov),
  malgrupper: someOf(malgrupper),
  ensamhetsformer: someOf(withWords(ensamhetsformer, shortLabels)),
  omrade: (written) => toOmrade(toLines(written).join(', ').replace(/[;|]/g, ',')),
  former: someOf(former),
  'plats.lat': degrees,
  'plats.lon': degrees,
  'plats.dold': yesNo,
  tider: (written) => toTimes(toLines(written).join('\n')),
  'tider.*.dagar': words,
  'tider.*.varje': oneOf(varje),
  kostnad: oneOf(withWords(kostnader, { fraga: ['fråga', 'vet inte'] })),
  anmalan: oneOf(withWords(anmalningar, { ingen: ['nej', 'ingen anmälan', 'krävs inte'], anmalan: ['ja', 'krävs', 'föranmälan'] })),
  tillganglighet: someOf(tillganglighet),
  tillganglighet_saknas: someOf(tillganglighet),
  sprak: someOf(sprak),
  'kontakt.telefon': phones,
  anonymt: yesNo,
  status: oneOf(statusar),
  kallor: sources,
  sokord: words,
  ...Object.fromEntries(idsOf(forstaGangen).map((id) => [`forsta_gangen.${id}`, yesNo])),
};

export function toValue(field: string, written: string): unknown {
  return (shapes[fieldOf(field)] ?? toLine)(written);
}

function toParts(written: string, between: RegExp): string[] {
  return toLines(written)
    .join('\n')
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function withWords(terms: Vocabulary, more: Readonly<Record<string, readonly string[]>>): Vocabulary {
  return Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, { ...term, ord: [...(term.ord ?? []), ...(more[id] ?? [])] }]));
}
