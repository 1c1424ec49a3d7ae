import fc from 'fast-check';
import type { Answers } from '../src/domain/contribute/answers.ts';
import { behov } from '../src/domain/behov.ts';
import { sprak } from '../src/domain/sprak.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  kinds,
  kostnader,
  malgrupper,
  tillganglighet,
} from '../src/domain/taxonomy.ts';
import { varje, veckodagar } from '../src/domain/veckodagar.ts';
import { idsOf } from '../src/domain/vocabulary.ts';

/** What people write by mistake, and what people write on purpose. */
export const hostile = fc.constantFrom(
  '---',
  '- a',
  '# x',
  'a: b',
  'a:',
  'a #b',
  '"',
  "'",
  '\\',
  '{a: b}',
  '[a, b]',
  '*x*',
  '&x',
  '!x',
  '|',
  '>',
  '%x',
  '@x',
  '`x`',
  'ja',
  'null',
  '~',
  '0771-220060',
  '18:30',
  '<b>hej</b>',
  '<https://x.se>',
  '![x](http://x)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  '811228-9874',
  'lider av',
  'de ensamma',
  '👩‍👩‍👧',
  'مرحبا',
  '\u202eabc',
  '\ud800',
  '\ufffd',
  '\0',
  '\u0085',
  '\u2028',
  '\r\n---\r\n',
  '   ',
  '</script>',
  'x'.repeat(700),
);

const anyText = fc.oneof(
  { weight: 3, arbitrary: hostile },
  { weight: 3, arbitrary: fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 90 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 90 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('Kaffestugan', 'Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.', 'Ring Anna.'),
  },
);
const either = (...good: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: anyText });
const age = either('0', '13', '25', '65', '120', '121', '999999', '1000000', '-1', '1e3', 'sextio');
const clock = either('13:00', '15.30', '9:15', '24:00', '24:30', '25:00', '7', '00:00');
const date = either('2026-11-22', '2026-11-23', '2026-02-30', '2027-01-07', '2025-12-01', 'ofullständigt');
const url = either(
  'https://www.exempel.se',
  'http://exempel.se',
  'www.exempel.se',
  'https://a:b@c.se',
  'https://x',
  'mailto:a@b.se',
  'https://',
);
const nummer = either('08-123 45 67', '112', '90101', '+46 8 123 45 67', '123', '08-1', 'ring Anna', '08-123 45 67, 08-123 45 68');
const some = <T extends object>(terms: T) => fc.subarray(idsOf(terms));
const one = <T extends object>(terms: T) => fc.constantFrom(...idsOf(terms));
const yesNo = fc.constantFrom('ja', 'nej');

const row = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const rows = (name: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .array(row(fields), { maxLength: 3 })
    .map((all) =>
      Object.assign(
        {},
        ...all
          .filter((one) => Object.keys(one).some((key) => key !== 'varje' && !isBlank(one[key])))
          .map((one, i) => Object.fromEntries(Object.entries(one).map(([key, value]) => [`${name}.${i}.${key}`, value]))),
      ),
    );
/** A row in which nothing that stays is written is no row of the form. */
const isBlank = (value: unknown) => typeof value === 'string' && !/[0-9a-zåäö]/i.test(value);

const singles = fc.record(
  {
    namn: anyText,
    sammanfattning: anyText,
    arrangor: anyText,
    arrangorstyp: one(arrangorstyper),
    behov: fc.oneof(fc.subarray(idsOf(behov), { maxLength: 6 }), some(behov)),
    malgrupper: some(malgrupper),
    'alder.fran': age,
    'alder.till': age,
    for_vem: anyText,
    inte_for: anyText,
    ensamhetsformer: some(ensamhetsformer),
    omrade: either(
      'Lund',
      'lund, Malmö',
      'Skåne län',
      'Skåne',
      'Lundd',
      'hela Sverige',
      'sverige',
      ',',
      'Närke',
      'Lund, Skåne län',
      'Stockholm',
    ),
    former: some(former),
    'plats.namn': anyText,
    'plats.adress': anyText,
    'plats.postnummer': either('145 68', '14568', '1456'),
    'plats.ort': anyText,
    'plats.vagbeskrivning': anyText,
    'plats.dold': fc.constant('ja'),
    roda_dagar: fc.constantFrom('oppet', 'stangt'),
    tider_text: anyText,
    kostnad: one(kostnader),
    kostnad_text: anyText,
    anmalan: one(anmalningar),
    sa_gor_du: anyText,
    for_lotsar: anyText,
    'forsta_gangen.text': anyText,
    ...Object.fromEntries(idsOf(forstaGangen).map((id) => [`forsta_gangen.${id}`, yesNo])),
    ...Object.fromEntries(idsOf(tillganglighet).map((id) => [`tillganglighet.${id}`, yesNo])),
    sprak: some(sprak),
    'kontakt.epost': either('info@exempel.se', 'a@b', 'a b@c.se'),
    'kontakt.webb': url,
    'kontakt.chatt': url,
    'kontakt.sms': nummer,
    anonymt: yesNo,
    sakerhet: fc.constant('vald'),
    status: fc.constantFrom('aktiv', 'pausad', 'avslutad'),
    sokord: fc.oneof(anyText, fc.constantFrom('fika, kaffe', Array.from({ length: 31 }, (_, i) => `ord${i}`).join(','))),
    body: fc.oneof(
      anyText,
      fc.array(anyText, { maxLength: 6 }).map((lines) => lines.join('\n')),
    ),
  },
  { requiredKeys: [] },
);

const period = { fran: date, till: date, text: anyText };
const lists = fc.tuple(
  rows('tider', {
    dagar: fc.subarray(
      veckodagar.map(({ id }) => id),
      { minLength: 1 },
    ),
    start: clock,
    slut: clock,
    varje: one(varje),
    ...period,
  }),
  rows('uppehall', period),
  rows('notiser', period),
  rows('kontakt.telefon', { nummer, text: anyText }),
  rows('kallor', { url, namn: anyText, sedd: date, daterad: either('2024', '2024-05', 'ca 2024', '2024-13', '2027', 'i våras') }),
);

/** Anything that the form could be filled with. */
export const drafts: fc.Arbitrary<{ kind: keyof typeof kinds; answers: Answers }> = fc
  .tuple(one(kinds), singles, lists)
  .map(([kind, single, list]) => ({ kind, answers: Object.assign({}, single, ...list) as Answers }));

/** A draft with nothing wrong in it, but for one or two answers at most. */
export const nearlyGood: fc.Arbitrary<{ kind: keyof typeof kinds; answers: Answers }> = fc
  .tuple(drafts, fc.shuffledSubarray(['namn', 'sammanfattning', 'omrade', 'kallor.0.url', 'kontakt.webb', 'plats.ort'], { maxLength: 2 }))
  .map(([{ kind, answers }, replaced]) => ({
    kind,
    answers: { ...good, ...Object.fromEntries(replaced.map((name) => [name, answers[name] ?? ''])) },
  }));

/** What a person who makes no mistake would answer. */
export const good: Answers = {
  namn: 'Kaffestugan',
  sammanfattning: 'Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.',
  arrangor: 'Svenska kyrkan i Lund',
  arrangorstyp: 'trossamfund',
  behov: ['fika'],
  malgrupper: ['alla'],
  ensamhetsformer: ['social'],
  omrade: 'Lund',
  former: ['pa_plats'],
  'plats.ort': 'Lund',
  kostnad: 'gratis',
  anmalan: 'ingen',
  'kontakt.telefon.0.nummer': '046-12 34 56',
  'kontakt.webb': 'https://www.exempel.se/kaffestugan',
  'kallor.0.url': 'https://www.exempel.se/kaffestugan',
  'kallor.0.sedd': '2026-11-22',
};
