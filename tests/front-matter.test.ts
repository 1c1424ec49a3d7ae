import { describe, expect, test } from 'vitest';
import { parseEntryFile } from '../src/data/front-matter.ts';

const amp = 'Tecknen & och * har en särskild betydelse här. Sätt texten inom citattecken.';
const bang = 'Tecknet ! först i ett värde har en särskild betydelse. Sätt texten inom citattecken.';
const twice = 'Samma fält står två gånger. Ta bort det ena.';
const missing = 'Ett tecken saknas: en parentes, ett kolon eller ett citattecken.';
const unreadable = 'Raden går inte att läsa. Kontrollera indrag, kolon och citattecken.';
const fieldsOnly = 'Mellan strecken ska det stå fält, till exempel: namn: Kaffestugan';
const html = 'Texten innehåller html-kod. Ta bort det som står mellan < och >.';
const image = 'Bilder går inte att ha här. Ta bort bilden och beskriv platsen med ord.';
const code = 'Texten innehåller en länk som kan köra kod. Ta bort den.';
const unseen = 'har ett tecken som inte syns. Det följde kanske med när du klistrade in. Skriv ordet på nytt för hand.';
const wholeAddress = 'Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar';
const notText = 'Filen är inte en textfil. Spara den som ren text.';

const withFields = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;

/** "3: message" for each problem in the file. */
function problems(source: string): string[] {
  return parseEntryFile(source).issues.map(({ line, message }) => `${line}: ${message}`);
}

test('a link in angle brackets and the word data: are no code', () => {
  expect(problems(withFields('namn: Kaffe', 'Läs mer på <https://www.exempel.se>. Våra data: fem bord.'))).toEqual([]);
});

test('thousands of empty lines are refused before they cost time', () => {
  expect(problems(withFields(`namn: Kaffe${'\n'.repeat(20_000)}kostnad: gratis`))).toEqual([
    '103: Här är det för många tomma rader. Ta bort dem.',
  ]);
});

describe('values stay as they were written', () => {
  test.for([
    '0771-220060',
    '18:30',
    '145 68',
    'no',
    'nej',
    'yes',
    'true',
    '2026-11-01',
    '1e3',
    '0x10',
    '0o17',
    '007',
    '+46 8 123',
    '~',
    'null',
    'NaN',
    '.inf',
    '59.244',
    '1_000',
    '12:30:45',
    '<<',
    '=',
    'a#b',
    'https://exempel.se/?a=1&b=2',
    'Åsa’s kafé – ”fika”',
    '🙂',
  ])('%s', (value) => {
    expect(parseEntryFile(withFields(`falt: ${value}`)).frontMatter).toEqual({ falt: value });
  });

  test('in lists and nested fields too', () => {
    const { frontMatter } = parseEntryFile(
      withFields('plats: {postnummer: 14568, dold: no}\ntider:\n  - dagar: [mån, 1]\n    start: 09:00'),
    );
    expect(frontMatter).toEqual({ plats: { postnummer: '14568', dold: 'no' }, tider: [{ dagar: ['mån', '1'], start: '09:00' }] });
  });

  test('an empty value is an empty text', () => {
    expect(parseEntryFile(withFields('falt:\nannat: ""')).frontMatter).toEqual({ falt: '', annat: '' });
  });

  test('no fields at all is an empty object', () => {
    expect(parseEntryFile('---\n---\n').frontMatter).toEqual({});
    expect(parseEntryFile(withFields('# bara en kommentar')).frontMatter).toEqual({});
  });

  test('the body keeps its text, without the blank lines around it', () => {
    expect(parseEntryFile(withFields('namn: x', '\n\nVälkommen.\n\n- Fika\n\n')).body).toBe('Välkommen.\n\n- Fika');
  });

  test('dashes inside the body are a line in the body', () => {
    expect(parseEntryFile(withFields('namn: x', 'ett\n\n---\n\ntvå')).body).toBe('ett\n\n---\n\ntvå');
  });
});

describe('the file itself', () => {
  test.for([
    ['JavaScript', '---js\nmodule.exports = {}\n---\n', '1: Efter de tre strecken får inget stå. Du skrev ”---js”. Skriv bara: ---'],
    [
      'javascript with a space',
      '--- javascript\n{}\n---\n',
      '1: Efter de tre strecken får inget stå. Du skrev ”--- javascript”. Skriv bara: ---',
    ],
    ['JSON', '---json\n{}\n---\n', '1: Efter de tre strecken får inget stå. Du skrev ”---json”. Skriv bara: ---'],
    ['TOML', '---toml\na = 1\n---\n', '1: Efter de tre strecken får inget stå. Du skrev ”---toml”. Skriv bara: ---'],
    ['CoffeeScript', '---coffee\na: 1\n---\n', '1: Efter de tre strecken får inget stå. Du skrev ”---coffee”. Skriv bara: ---'],
    ['YAML by name', '---yaml\na: 1\n---\n', '1: Efter de tre strecken får inget stå. Du skrev ”---yaml”. Skriv bara: ---'],
    ['four dashes', '----\na: 1\n----\n', '1: Efter de tre strecken får inget stå. Du skrev ”----”. Skriv bara: ---'],
    ['no dashes', 'namn: x\n', '1: Första raden ska vara tre streck: ---'],
    ['an empty file', '', '1: Första raden ska vara tre streck: ---'],
    ['a blank line first', '\n---\nnamn: x\n---\n', '1: Första raden ska vara tre streck: ---'],
    ['no closing dashes', '---\nnamn: x\n', '1: Fälten slutar inte. Skriv tre streck --- på en egen rad efter dem.'],
    ['text after the closing dashes', '---\nnamn: x\n---js\n', '3: Efter de tre strecken får inget stå. Skriv bara: ---'],
    ['too much', withFields('namn: x', 'a'.repeat(66_000)), '1: Filen är 64 kB. Högst 64 kB går bra. Korta texten.'],
    ['a zero byte', '---\nnamn: x\ntext: a\0b\n---\n', `3: ${notText}`],
    ['an escape character', '---\nnamn: x\u001b[31m\n---\n', `2: ${notText}`],
    ['a letter in another encoding', '---\nnamn: x\n---\nMalm\ufffd', '4: Ett tecken går inte att läsa. Spara filen som UTF-8.'],
  ] as const)('is refused for %s', ([, source, problem]) => {
    expect(problems(source)).toEqual([problem]);
    expect(parseEntryFile(source).frontMatter).toBeUndefined();
  });

  test.for(['js', 'javascript', 'coffee', 'json', ' js'])('runs nothing after ---%s', (language) => {
    parseEntryFile(`---${language}\nglobalThis.wasRun = true\n---\n`);
    parseEntryFile(`---${language}\n{"a": (globalThis.wasRun = true)}\n---\n`);
    expect('wasRun' in globalThis).toBe(false);
  });

  test('a blank after the dashes does no harm', () => {
    expect(parseEntryFile('--- \nnamn: x\n---  \ntext').frontMatter).toEqual({ namn: 'x' });
  });
});

describe('YAML that no entry needs', () => {
  test.for([
    ['an anchor', 'a: &x 1', `2: ${amp}`],
    ['an alias', 'a: *x', `2: ${amp}`],
    ['an anchor on a list', 'a: b\nc: &x [d]', `3: ${amp}`],
    ['a tag of its own', 'a: !x y', `2: ${bang}`],
    ['a function', "a: !!js/function 'function () {}'", `2: ${bang}`],
    ['a binary', 'a: !!binary aGVq', `2: ${bang}`],
    ['a key twice', 'a: b\nc: d\na: e', `4: ${twice}`],
    ['a key twice deeper', 'a: {b: c, b: d}', `2: ${twice}`],
    ['a tab for indent', 'a:\n\tb: c', '3: Raden börjar med en tabb. Byt den mot mellanslag.'],
    ['two colons', 'namn: Fika: kaffe', '2: Det står två kolon på raden. Sätt texten inom citattecken.'],
    ['an open quote', 'a: "b', `2: ${missing}`],
    ['a bracket that is open', 'a: [b, c', '2: Tecknet ] saknas. Skriv det efter det sista ordet på raden.'],
    ['an at sign first', 'a: @b', `2: ${unreadable}`],
    ['a list of fields', '- namn: x', `2: ${fieldsOnly}`],
    ['running text', 'Hej', `2: ${fieldsOnly}`],
    [
      'what stands after three points',
      'a: b\n...\nc: d',
      '4: Det här läses inte, för det står efter en rad med tre punkter. Ta bort den raden.',
    ],
  ] as const)('is refused: %s', ([, fields, problem]) => {
    expect(problems(withFields(fields))).toEqual([problem]);
    expect(parseEntryFile(withFields(fields)).frontMatter).toBeUndefined();
  });

  test('aliases cannot grow', () => {
    const levels = ['a: &a [x, x]', ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`)];
    expect(problems(withFields(levels.join('\n')))).toHaveLength(10);
  });
});

describe('the body', () => {
  test.for([
    ['raw html', 'Hej\n\n<b>på</b> dig', `6: ${html}`],
    ['a script', '<script>alert(1)</script>', `4: ${html}`],
    ['a comment in html', 'a <!-- b -->', `4: ${html}`],
    ['an image', '![katt](https://exempel.se/katt.png)', `4: ${image}`],
    ['an image by reference', 'ett\ntvå ![katt][k]\n\n[k]: https://exempel.se/katt.png', `5: ${image}`],
    ['a link that runs code', '[hej](javascript:alert(1))', `4: ${code}`],
    ['a link that runs code in capitals', '[hej](JavaScript:alert(1))', `4: ${code}`],
    ['a link without lock', 'ett\ntvå\ntre [hej](http://exempel.se)', '6: Länken ”http://exempel.se” går inte. Börja med https://'],
    ['a link in a list', '- ett\n- två [hej](ftp://exempel.se)', '5: Länken ”ftp://exempel.se” går inte. Börja med https://'],
    ['a link in a table', '| a |\n| - |\n| b |\n| [c](http://exempel.se) |', '7: Länken ”http://exempel.se” går inte. Börja med https://'],
    ['a link to the site itself', '[hej](/kommun/lund/)', '4: Länken ”/kommun/lund/” går inte. Börja med https://'],
    ['a link with a password', '[hej](https://a:b@exempel.se)', `4: ${wholeAddress}`],
    ['a link to a number', '[hej](https://127.0.0.1)', `4: ${wholeAddress}`],
    ['a call that costs', '[ring](tel:0939123456)', '4: Länken ”tel:0939123456” går inte. Skriv ett vanligt telefonnummer efter tel:'],
    [
      'a call that changes the telephone',
      '[ring](tel:*21*0701234567%23)',
      '4: Länken ”tel:*21*0701234567%23” går inte. Skriv ett vanligt telefonnummer efter tel:',
    ],
    [
      'a letter to more than one',
      '<mailto:a@b.se?bcc=c@d.se>',
      '4: Länken ”mailto:a@b.se?bcc=c@d.se” går inte. Skriv bara en mejladress efter mailto:',
    ],
    ['a letter to nobody', '[m](mailto:?to=x)', '4: Länken ”mailto:?to=x” går inte. Skriv bara en mejladress efter mailto:'],
    ['a mark that turns the text', 'Ring \u202e10109', `4: ”10109” ${unseen}`],
    ['the same, written as HTML does', 'ett\ntvå &#x202e;10109', `5: ”10109” ${unseen}`],
    [
      'a personal identity number',
      '\n\nFråga efter 811228-9874.',
      '6: Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.',
    ],
  ] as const)('is refused for %s', ([, body, problem]) => {
    expect(problems(withFields('namn: x', body))).toEqual([problem]);
  });

  test('may hold links that are safe', () => {
    const body =
      '[webb](https://exempel.se) [mejl](mailto:a@exempel.se) [ring](tel:112) [mejl](mailto:åsa@exempel.se) [ring](tel:046-12%2034%2056)';
    expect(problems(withFields('namn: x', body))).toEqual([]);
  });
});

describe('lines', () => {
  const fields =
    'namn: x\n# en kommentar\nplats:\n  ort: Lund\n  lat: "1"\ntider:\n  - {dagar: [tis],\n     start: 13}\n  -\n    dagar: [ons]\nkallor:\n  url: x\n  sedd: y';
  const source = withFields(fields, '\nHej\n\n<b>');
  const lines = [
    ['namn', ['namn'], 2],
    ['a field in a field', ['plats', 'lat'], 6],
    ['the first of a list', ['tider', 0, 'start'], 9],
    ['the second of a list', ['tider', 1, 'dagar'], 11],
    ['a value in a list', ['tider', 1, 'dagar', 0], 11],
    ['the nearest parent of what is missing', ['plats', 'postnummer'], 4],
    ['one that stands without its list', ['kallor', 0, 'sedd'], 14],
    ['the first line when all is missing', ['behov'], 1],
    ['the file', [], 1],
  ] as const;

  test.for(lines)('are right for %s', ([, path, line]) => {
    expect(parseEntryFile(source).lineOf(path)).toBe(line);
    expect(problems(source)).toEqual([`19: ${html}`]);
  });

  test.for(lines)('are right with a byte order mark and Windows line ends for %s', ([, path, line]) => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(parseEntryFile(windows).lineOf(path)).toBe(line);
    expect(problems(windows)).toEqual([`19: ${html}`]);
    expect(parseEntryFile(windows).frontMatter).toEqual(parseEntryFile(source).frontMatter);
  });

  test('are right for mistakes in the YAML, whatever the line ends', () => {
    expect(problems('\uFEFF---\r\na: b\r\nc: &x d\r\n---\r\n')).toEqual([`3: ${amp}`]);
    expect(problems('---\ra: b\rc: &x d\r---\r')).toEqual([`3: ${amp}`]);
  });
});
