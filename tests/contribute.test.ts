import { describe, expect, test, vi } from 'vitest';
import { readDirectory } from '../src/data/entries.ts';
import { checkBody } from '../src/data/markdown.ts';
import { parseEntryFile } from '../src/data/front-matter.ts';
import type { Answers } from '../src/domain/contribute/answers.ts';
import { countRows, inOrderOf } from '../src/domain/contribute/answers.ts';
import { fromBody, toBody } from '../src/domain/contribute/body.ts';
import { checkAnswers } from '../src/domain/contribute/check.ts';
import { toEntrySource } from '../src/domain/contribute/entry-source.ts';
import { editUrl, issueUrl, letterUrl, newFileUrl, uploadUrl } from '../src/domain/contribute/exits.ts';
import { fields } from '../src/domain/contribute/fields.ts';
import { folderOf, freeId } from '../src/domain/contribute/file-name.ts';
import { fromEntry } from '../src/domain/contribute/from-entry.ts';
import { toFrontMatter } from '../src/domain/contribute/front-matter.ts';
import { lixOf, plainLanguageHints } from '../src/domain/contribute/plain-language.ts';
import { personalSigns } from '../src/domain/contribute/personal-data.ts';
import { checkEntry } from '../src/domain/entry/check.ts';
import { entrySchema } from '../src/domain/entry.ts';
import { moreQuestions, neededQuestions } from '../src/text/bidra-questions.ts';
import { toFormAnswer } from '../src/text/bidra-answers.ts';
import { good } from './contribute-drafts.ts';
import { cpuTime } from './cpu-time.ts';
import { entryWith, today } from './example-entry.ts';

vi.setConfig({ testTimeout: 30_000 });

const fileOf = (answers: Answers) => toEntrySource(toFrontMatter(answers), toBody(String(answers['body'] ?? '')));

test('the answers become a file as people write them', () => {
  const answers = {
    ...good,
    'plats.namn': 'Allhelgonakyrkans "lilla" sal',
    'plats.adress': 'Bredgatan: 4',
    'tider.0.dagar': ['tis', 'tors'],
    'tider.0.start': '13:00',
    'tider.0.slut': '15:00',
    'tider.0.text': 'Fika, prat',
    'tillganglighet.rullstol': 'ja',
    'tillganglighet.hiss': 'nej',
    'kontakt.telefon.1.nummer': '046-12 34 57',
    'kontakt.telefon.1.text': 'växeln',
    'alder.fran': '65',
    sokord: 'kafferep, prata bort en stund',
    body: 'Ibland sjunger vi.\n# Varmt välkomna\n- kaffe\n- te',
  };
  expect(fileOf(answers)).toBe(`---
namn: Kaffestugan
sammanfattning: Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.
arrangor: Svenska kyrkan i Lund
arrangorstyp: trossamfund
behov: [fika]
malgrupper: [alla]
alder: {fran: 65}
ensamhetsformer: [social]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  namn: Allhelgonakyrkans "lilla" sal
  adress: "Bredgatan: 4"
  ort: Lund
tider:
  - {dagar: [tis, tors], start: 13:00, slut: 15:00, text: "Fika, prat"}
kostnad: gratis
anmalan: ingen
tillganglighet: [rullstol]
tillganglighet_saknas: [hiss]
kontakt:
  telefon:
    - 046-12 34 56
    - nummer: 046-12 34 57
      text: växeln
  webb: https://www.exempel.se/kaffestugan
kallor:
  - url: https://www.exempel.se/kaffestugan
    sedd: 2026-11-22
sokord: [kafferep, prata bort en stund]
---

Ibland sjunger vi.

\\# Varmt välkomna

- kaffe
- te
`);
});

test('a protected place leaves nothing but its ort in the file', () => {
  const answers = {
    ...good,
    'plats.dold': 'ja',
    'plats.adress': 'Storgatan 4',
    'plats.postnummer': '222 22',
    'plats.lat': '55.7',
    'plats.lon': '13.2',
  };
  expect(toFrontMatter(answers)['plats']).toEqual({ ort: 'Lund', dold: 'ja' });
});

test('the fields stand in the order of the schema, and none is forgotten', () => {
  const top = [...new Set(Object.keys(fields).map((name) => name.replace(/\..*/, '')))];
  expect(top).toEqual(Object.keys(entrySchema.shape));
});

test('every field is asked for or kept', () => {
  const asked = [...neededQuestions, ...moreQuestions].flatMap(({ fields: own = [], rows, more }) => [
    ...[...own, ...(more?.fields ?? [])].map(({ name }) => name),
    ...(rows?.fields ?? []).map(({ name }) => `${rows!.name}.*.${name}`),
  ]);
  const access = asked.filter((name) => name.startsWith('tillganglighet.'));
  expect(access).toHaveLength(10);
  expect(asked.filter((name) => !(name in fields) && !access.includes(name))).toEqual(['slag', 'body']);
  expect(Object.keys(fields).filter((name) => !asked.includes(name))).toEqual([
    'plats.lat',
    'plats.lon',
    'plats.lage_forklaring',
    'tillganglighet',
    'tillganglighet_saknas',
    'akut',
    'granskad',
    'granskad_av',
    'granskad_hur',
    'tidigare',
  ]);
});

describe('an entry that is corrected', () => {
  test.for(['tests/fixtures/complete', 'tests/fixtures/site', 'content'])('loses nothing in the form: %s', (root) => {
    const { entries } = readDirectory(root, today);
    const open = entries.filter(({ plats }) => !plats?.dold);
    expect(open.length).toBeGreaterThan(2);
    // The number in lists is the reader's, not the file's.
    for (const { kortnummer: _, ...entry } of open) {
      const { answers, kept, body } = fromEntry(entry);
      const source = toEntrySource(toFrontMatter({ ...answers, ...kept }), body ?? toBody(String(answers['body'] ?? '')));
      const parsed = parseEntryFile(source);
      const checked = checkEntry({ kind: entry.kind, id: entry.id, frontMatter: parsed.frontMatter, body: parsed.body }, today);
      expect(checked).toMatchObject({ ok: true, entry: { ...entry, body: expect.anything() } });
      expect(parsed.body.replace(/\s+/g, ' ')).toBe(entry.body.replace(/\s+/g, ' '));
      expect(checkAnswers(answers, entry.kind, today)).toEqual([]);
    }
  });

  test('says nothing of where a protected place is', () => {
    const entry = entryWith({
      plats: { ort: 'Lund', namn: 'Gömman', adress: 'Storgatan 4', lat: '55.704', lon: '13.193', lage_forklaring: 'x', dold: 'ja' },
    });
    expect(JSON.stringify(fromEntry(entry))).not.toMatch(/Gömman|Storgatan|55\.|13\.1|lage/);
  });

  test('keeps the order in which somebody chose', () => {
    const after = inOrderOf({ behov: ['mat', 'fika'] }, { behov: ['fika', 'mat', 'samtal'], namn: 'X' });
    expect(after).toEqual({ behov: ['mat', 'fika', 'samtal'], namn: 'X' });
  });
});

describe('plain text as Markdown', () => {
  test.for([
    ['# Rubrik', '\\# Rubrik'],
    ['1. Först', '1\\. Först'],
    ['<b>fet</b>', '\\<b>fet\\</b>'],
    ['![bild](http://x.se)', '!\\[bild\\](http://x.se)'],
    ['---', '\\---'],
    ['- en\n- två\nTre', '- en\n- två\n\nTre'],
    ['*x* _y_ `z` &amp; \\', '\\*x\\* \\_y\\_ \\`z\\` \\&amp; \\\\'],
  ] as const)('%j', ([text, body]) => {
    expect(toBody(text)).toBe(body);
    expect(fromBody(body)).toBe(text);
  });

  test('only what no text may say is refused in it', () => {
    expect(checkBody(toBody('![x](http://x.se)\n[a]: http://x.se\n<https://x.se>\n    kod\n|a|b|\n|-|-|'))).toEqual([]);
  });

  test('what is more than plain text is left to the file', () => {
    expect(fromBody('Läs [mer](https://www.exempel.se).')).toBeUndefined();
    expect(fromBody('## Rubrik')).toBeUndefined();
  });

  test('lines that were broken by hand are one paragraph', () => {
    expect(fromBody('En rad\nsom går vidare.\n\nEn till.')).toBe('En rad som går vidare.\nEn till.');
  });
});

describe('the exits', () => {
  const editors = { repo: 'https://github.com/x/y', epost: 'a@exempel.se' };

  test('GitHub gets a new file, filled in', () => {
    expect(newFileUrl(editors, 'content/aktiviteter/skane/fika.md', '---\nnamn: Fika & prat\n---\n')).toBe(
      'https://github.com/x/y/new/main?filename=content/aktiviteter/skane/fika.md&value=---%0Anamn%3A%20Fika%20%26%20prat%0A---%0A',
    );
  });

  test('an address is at most 7,500 bytes: what is longer is uploaded', () => {
    const start = 'https://github.com/x/y/new/main?filename=a.md&value='.length;
    expect(newFileUrl(editors, 'a.md', 'x'.repeat(7500 - start))).toHaveLength(7500);
    expect(newFileUrl(editors, 'a.md', 'x'.repeat(7501 - start))).toBeUndefined();
    expect(newFileUrl(editors, 'a.md', 'å'.repeat(1300))).toBeUndefined();
    expect(uploadUrl(editors, 'content/aktiviteter/skane/fika.md')).toBe('https://github.com/x/y/upload/main/content/aktiviteter/skane');
    expect(editUrl(editors, 'content/stodlinjer/aa.md')).toBe('https://github.com/x/y/edit/main/content/stodlinjer/aa.md');
  });

  test('a letter has lines that every program knows, and a short form when it is long', () => {
    expect(letterUrl(editors, 'Ny: ö', 'a\nb', 'kort')).toEqual({
      url: 'mailto:a@exempel.se?subject=Ny%3A%20%C3%B6&body=a%0D%0Ab',
      isWhole: true,
    });
    expect(letterUrl(editors, 'x', 'y'.repeat(1900), 'kort')).toEqual({ url: 'mailto:a@exempel.se?subject=x&body=kort', isWhole: false });
    expect(issueUrl(editors, 'x', 'y'.repeat(7500))).toEqual({ url: 'https://github.com/x/y/issues/new?title=x', isWhole: false });
  });

  test.for([
    ['motesplatser', 'Kaffestugan', 'Lund', [], 'motesplatser/skane/kaffestugan'],
    ['motesplatser', 'Kaffestugan', 'Lund', ['kaffestugan'], 'motesplatser/skane/kaffestugan-lund'],
    ['aktiviteter', 'Fika', 'Lund, Ystad', ['fika', 'fika-lund'], 'aktiviteter/skane/fika-2'],
    ['aktiviteter', 'Fika', 'Lund, Kalmar', [], 'aktiviteter/riks/fika'],
    ['aktiviteter', 'Fika', 'Gotlands län', [], 'aktiviteter/gotland/fika'],
    ['stodlinjer', 'Ring!', 'hela Sverige', [], 'stodlinjer/ring'],
    ['stodlinjer', '☎ 你好', 'hela Sverige', [], 'stodlinjer/stodlinje'],
  ] as const)('%s called %s in %s gets a name of its own', ([kind, namn, omrade, taken, path]) => {
    const named = { kind, frontMatter: toFrontMatter({ namn, omrade }) };
    expect([...folderOf(named), freeId(named, new Set<string>(taken))].join('/')).toBe(path);
  });
});

test.for([
  ['Skriv vad det heter, till exempel: namn: Kaffestugan', 'Skriv vad det heter, till exempel: Kaffestugan'],
  ['Välj det som stämmer. Välj bland: gratis, avgift, fraga.', 'Välj det svar som stämmer bäst.'],
  ['Välj vad man kan få där, högst sex behov. Till exempel: behov: [fika, motesplats]', 'Välj minst en sak och högst sex.'],
  ['Välj minst en grupp som det är för. Är alla välkomna, skriv: alla', 'Välj minst en grupp som det är för. Är alla välkomna, välj Alla.'],
  ['Säg hur man är med. Välj bland: pa_plats, telefon, chatt, mejl, sms, digitalt, hembesok.', 'Välj minst ett sätt. Flera går bra.'],
  ['Säg vad det kan hjälpa mot. Välj bland: social, emotionell, existentiell.', 'Välj minst ett svar. Flera går bra.'],
  [
    'Skriv var det gäller. Skriv ”hela Sverige”, eller en lista under ”kommuner:” eller ”lan:”.',
    'Skriv var det gäller. Till exempel en kommun, ett län eller hela Sverige.',
  ],
  [
    'Ni träffas på plats. Skriv var, minst orten: plats: {ort: Hallunda}',
    'Ni träffas på plats. Skriv var, minst orten, till exempel: Hallunda.',
  ],
  [
    'Man kan ringa, men numret saknas. Skriv kontakt: {telefon: 08-123 45 67}',
    'Man kan ringa, men numret saknas. Till exempel: 08-123 45 67.',
  ],
  [
    'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 1, text: x}',
    'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67.',
  ],
  [
    'Skriv var uppgifterna kommer från. Till exempel: - {url: https://www.exempel.se, sedd: 2026-11-22}',
    'Skriv var uppgifterna kommer från.',
  ],
  ['Skriv också när det börjar: start', 'Skriv också när det börjar.'],
  ['Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?', 'Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?'],
] as const)('in a form, %j has no signs that belong to a file', ([message, shown]) => {
  expect(toFormAnswer(message)).toBe(shown);
});

test('nothing that the check says of an empty form has signs that belong to a file', () => {
  const all = checkAnswers(
    { 'plats.adress': 'x', 'tider.0.start': '13', 'kallor.0.daterad': 'x', 'kontakt.sms': 'x' },
    'aktiviteter',
    today,
  );
  expect(all.length).toBeGreaterThan(14);
  expect(all.map(({ message }) => toFormAnswer(message)).filter((shown) => /[{}[\]_]|\b(url|namn|behov|kontakt): /.test(shown))).toEqual(
    [],
  );
});

test('a file of more than 64 kB is answered as the reader answers it', () => {
  const answers = { ...good, body: 'Hej på dig. '.repeat(6000) };
  expect(checkAnswers(answers, 'motesplatser', today)).toEqual(
    parseEntryFile(fileOf(answers)).issues.map(({ path, message }) => ({ path, message })),
  );
  expect(checkAnswers(answers, 'motesplatser', today)[0]!.message).toBe('Filen är 77 kB. Högst 64 kB går bra. Korta texten.');
});

describe('advice about plain language', () => {
  test.for([
    ['Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.', []],
    ['Kom och fika!', [{ kind: 'loud' }]],
    ['Fika samt bulle.', [{ kind: 'word', word: 'samt', instead: 'och' }]],
    ['För brukare.', [{ kind: 'word', word: 'brukare', instead: 'du, eller den som kommer' }]],
    [
      'Kom till oss och fika och prata och sjung och spela kort och gå ut och gå hem och kom sen tillbaka.',
      [
        {
          kind: 'long',
          sentence: 'Kom till oss och fika och prata och sjung och spela kort och gå ut och gå hem och kom sen tillbaka',
          words: 22,
        },
      ],
    ],
  ] as const)('%s', ([text, hints]) => {
    expect(plainLanguageHints(text)).toEqual(hints);
  });

  test('LIX counts long words and long sentences', () => {
    // 6 words in 2 sentences, 2 of them long: 3 + 33.
    expect(lixOf('Verksamheten bedrivs här. Kom och fika.')).toBe(36);
    expect(
      plainLanguageHints(
        'Kommunens verksamheter erbjuder hälsofrämjande aktiviteter tillsammans med föreningslivet och frivilligorganisationer i närområdet varje vardag',
      ),
    ).toContainEqual({ kind: 'lix', lix: 78 });
  });
});

test.for([
  ['info@rodakorset.se', []],
  ['anna@gmail.com', ['privat_mejl']],
  ['Anna Andersson 046-12 34 56', ['namn_och_nummer']],
  ['kommunens växel 046-12 34 56', []],
  ['070-123 45 67', ['mobil']],
  ['+46 (0)73 123 45 67', ['mobil']],
  ['0771-22 00 60', []],
  ['Röda Korset 046-12 34 56', []],
] as const)('%s may be about one person: %j', ([text, signs]) => {
  expect(personalSigns([text])).toEqual(signs);
});

test.for([
  ['none', { namn: 'x' }, 0],
  ['as many as the last', { 'tider.0.start': '13', 'tider.2.start': '13' }, 3],
  ['of this list only', { 'uppehall.4.text': 'x', 'tider.0.start': '13' }, 1],
  ['no more than there may be, whatever the address says', { 'tider.99999999.start': '13' }, 60],
  ['nor endlessly many', { [`tider.${'9'.repeat(400)}.start`]: '13' }, 60],
  ['none for what is no place', { 'tider.x.start': '13', 'tider.-4.start': '13', 'tider.': '13' }, 0],
] as const)('rows: %s', ([, answers, count]) => {
  expect(countRows(answers, 'tider', 60)).toBe(count);
});

test.for([
  ['dashes', '- '.repeat(30_000)],
  ['points', `${'.'.repeat(60_000)}x`],
  ['questions', `${'?'.repeat(60_000)}x`],
  ['blanks', `${' '.repeat(60_000)}x`],
] as const)('a long text of %s is read at once', ([, text]) => {
  expect(cpuTime(() => [toBody(text), fromBody(text), plainLanguageHints(text)])).toBeLessThan(1000);
});
