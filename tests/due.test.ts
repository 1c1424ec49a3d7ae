import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderMarkdown } from '../src/data/markdown.ts';
import { addDays } from '../src/domain/dates.ts';
import { toDue, whomToAsk } from '../src/domain/due/due.ts';
import { toGroups } from '../src/domain/due/groups.ts';
import type { Entry } from '../src/domain/entry.ts';
import { confirmByIssue, confirmByMail, correctByIssue, correctByMail, pageOf } from '../src/text/review-links.ts';
import { findRound } from '../src/domain/due/rounds.ts';
import { keepTail, readMarker, toIssue } from '../scripts/lib/due/issue-body.ts';
import { entryWith, today, type Change } from './example-entry.ts';

const receiver = { namn: 'Sidan', origin: 'https://sida.example', base: '/', repo: 'https://github.com/a/b', epost: 'red@sida.example' };
const checked = (granskad: string): Change => ({ granskad, granskad_av: 'arrangoren', granskad_hur: 'telefon' });
const from = (daterad?: string): Change => ({ kallor: [{ url: 'https://a.se/', ...(daterad && { daterad }) }] });
const line: Change = { former: ['telefon'], plats: undefined, omrade: 'hela Sverige' };

describe('what is due, and why', () => {
  test.for([
    ['never checked', {}, '2026-11-22', 'ogranskad'],
    ['checked a year and a day ago', checked('2025-09-30'), '2026-10-01', 'bor_kontrolleras'],
    ['checked two years ago', checked('2024-10-01'), '2026-10-01', 'inaktuell'],
    ['whose check ends in 29 days', checked('2025-10-30'), '2026-10-01', 'snart'],
    ['whose check ends in 31 days', checked('2025-11-01'), '2026-10-01', undefined],
    ['checked before the round that is on', checked('2026-11-14'), '2026-11-22', 'rond'],
    ['checked in the round that is on', checked('2026-11-15'), '2026-11-22', undefined],
    ['that has ended', { status: 'avslutad' }, '2026-11-22', undefined],
    ['that is a draft', { status: 'utkast' }, '2026-11-22', undefined],
    ['that rests', { status: 'pausad' }, '2026-11-22', 'ogranskad'],
  ] as const)('an entry %s', ([, change, day, reason]) => {
    expect(toDue([entryWith(change)], day)[0]?.reason).toBe(reason);
  });

  test.for([
    ['2026-08-24', undefined],
    ['2026-08-23', 'akut'],
  ] as const)('a line for emergencies checked on %s', ([granskad, reason]) => {
    const entry = entryWith({ ...line, akut: 'ja', ...checked(granskad) }, { kind: 'stodlinjer' });
    const due = toDue([entry], today).find((one) => one.reason === 'akut');
    expect(due?.reason).toBe(reason);
  });
});

test('the most used kinds come first, the oldest first, and what has left the lists last', () => {
  const entries = [
    entryWith({}, { id: 'plats-utan-datum' }),
    entryWith(from('2026-01'), { id: 'plats-ny' }),
    entryWith(from('2022'), { id: 'plats-gammal' }),
    entryWith(from('2015'), { id: 'plats-borta' }),
    entryWith(from('2026-01'), { kind: 'aktiviteter', id: 'aktivitet' }),
    entryWith(line, { kind: 'stodlinjer', id: 'linje' }),
    entryWith({ ...line, akut: 'ja' }, { kind: 'stodlinjer', id: 'nodnummer' }),
  ];
  expect(toDue(entries, today).map(({ entry }) => entry.id)).toEqual([
    'nodnummer',
    'linje',
    'aktivitet',
    'plats-utan-datum',
    'plats-gammal',
    'plats-ny',
    'plats-borta',
  ]);
});

describe('whom to ask', () => {
  const telefon = '046-12 34 56';
  const [epost, webb] = ['info@a.se', 'https://a.se/'];
  test.for([
    ['the organiser by mail first', {}, { telefon, epost, webb }, { av: 'arrangoren', hur: 'epost', till: 'info@a.se' }],
    ['then by phone', {}, { telefon, webb }, { av: 'arrangoren', hur: 'telefon', till: '046-12 34 56' }],
    ['then through the page', {}, { webb }, { av: 'arrangoren', hur: 'webb', till: 'https://a.se/' }],
    ['about a line, not on the line itself', line, { telefon, webb }, { av: 'redaktionen', hur: 'webb', till: 'https://a.se/' }],
    ['never by ringing 112', line, { telefon: '112', webb }, { av: 'redaktionen', hur: 'webb', till: 'https://a.se/' }],
  ] as const)('%s', ([, change, kontakt, asked]) => {
    expect(whomToAsk(entryWith({ ...change, kontakt }, { kind: change === line ? 'stodlinjer' : 'aktiviteter' }))).toEqual(asked);
  });
});

describe('a round', () => {
  test.for([
    ['2026-04-14', undefined],
    ['2026-04-15', 'arsmoten-2026'],
    ['2026-05-10', 'arsmoten-2026'],
    ['2026-05-11', undefined],
    ['2027-05-15', 'sommar-2027'],
    ['2027-06-15', 'sommar-2027'],
    ['2027-06-16', undefined],
    ['2026-11-14', undefined],
    ['2026-11-15', 'jul-2026'],
    ['2026-12-15', 'jul-2026'],
    ['2026-12-24', undefined],
  ] as const)('on %s is %s', ([day, id]) => {
    expect(findRound(day)?.id).toBe(id);
  });

  test('holds the day that it was found on, any day in a hundred years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
        const day = addDays('2020-01-01', days);
        const round = findRound(day);
        if (round === undefined) return;
        expect([round.first <= day, day <= round.last, round.id.endsWith(day.slice(0, 4))]).toEqual([true, true, true]);
      }),
    );
  });

  test('after the annual meetings concerns those who choose new people', () => {
    const { concerns } = findRound('2026-04-20')!;
    expect(['forening', 'trossamfund', 'kommun', 'foretag'].filter((typ) => concerns(entryWith({ arrangorstyp: typ })))).toEqual([
      'forening',
      'trossamfund',
    ]);
  });

  test('before summer concerns what people go to', () => {
    const { concerns } = findRound('2026-06-01')!;
    expect([concerns(entryWith()), concerns(entryWith(line, { kind: 'stodlinjer' }))]).toEqual([true, false]);
  });
});

describe('groups', () => {
  const keys = (...changes: Change[]) => {
    const entries = changes.map((change, i) => entryWith(change, { id: `post-${i}`, kind: change['akut'] ? 'stodlinjer' : 'aktiviteter' }));
    return toGroups(toDue(entries, today), entries).map(({ key, dues }) => `${key} ${dues.length}`);
  };
  const lund = (arrangor: string) => ({ arrangor });

  test.for([
    ['small organisers of a kommun share one', [lund('A-gruppen'), lund('B-gruppen')], ['kommun:lund 2']],
    [
      'an organiser of two has its own',
      [lund('Röda Korset'), lund('röda korset'), lund('B-gruppen')],
      ['arrangor:roda-korset 2', 'kommun:lund 1'],
    ],
    ['without a kommun it is the organiser', [{ ...line, arrangor: 'Mind' }], ['arrangor:mind 1']],
    [
      'names without a–z are told apart',
      [
        { ...line, arrangor: 'جمعية' },
        { ...line, arrangor: 'ستارة' },
      ],
      ['arrangor:62c-645-639-64a-629 1', 'arrangor:633-62a-627-631-629 1'],
    ],
    [
      'emergency lines are one',
      [{ ...line, akut: 'ja' }, { ...line, akut: 'ja', arrangor: 'B-gruppen' }, lund('C-gruppen')],
      ['akut 2', 'kommun:lund 1'],
    ],
  ] as const)('%s', ([, changes, expected]) => {
    expect(
      keys(...changes.map((change) => ({ ...change, arrangor: (change as { arrangor?: string }).arrangor ?? 'X-föreningen' }))),
    ).toEqual([...expected]);
  });

  test.for([
    ['has been checked', checked('2026-11-20')],
    ['has ended', { status: 'avslutad' }],
  ] as const)('keep their key when one of two %s: the rest stands in the same issue', ([, change]) => {
    const kyrkan = lund('Kyrkan');
    expect(keys(kyrkan, kyrkan)).toEqual(['arrangor:kyrkan 2']);
    expect(keys(kyrkan, { ...kyrkan, ...change })).toEqual(['arrangor:kyrkan 1']);
  });
});

describe('the links', () => {
  const entry = entryWith({ namn: 'Café (Å & "B")' });

  test('carry the page and the name, and nothing that ends a link in Markdown', () => {
    expect(confirmByIssue(entry, receiver)).toBe(
      'https://github.com/a/b/issues/new?template=stammer.yml&title=Allt%20st%C3%A4mmer%3A%20Caf%C3%A9%20%28%C3%85%20%26%20%22B%22%29&sida=https%3A%2F%2Fsida.example%2Fmotesplatser%2Fkaffestugan-lund%2F',
    );
    expect(correctByMail(entry, receiver)).toBe(
      'mailto:red@sida.example?subject=R%C3%A4tta%3A%20Caf%C3%A9%20%28%C3%85%20%26%20%22B%22%29&body=Det%20h%C3%A4r%20beh%C3%B6ver%20%C3%A4ndras%20p%C3%A5%20https%3A%2F%2Fsida.example%2Fmotesplatser%2Fkaffestugan-lund%2F%0D%0A%0D%0AS%C3%A5%20st%C3%A5r%20det%20nu%3A%0D%0A%0D%0AS%C3%A5%20ska%20det%20st%C3%A5%3A%0D%0A%0D%0AHur%20vet%20du%20det%3F%0D%0A%0D%0A',
    );
    expect(confirmByMail(entry, receiver)).not.toMatch(/[()\s<>"']/);
  });

  test.for([confirmByIssue, correctByIssue])('fill fields that the form has', (toLink) => {
    const query = new URL(toLink(entry, receiver)).searchParams;
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${query.get('template')}`, 'utf8')) as { body: { id?: string }[] };
    const ids = form.body.map(({ id }) => id);
    expect([...query.keys()].filter((key) => !['template', 'title'].includes(key) && !ids.includes(key))).toEqual([]);
  });

  test('lead to the site under its sub-path', () => {
    expect(pageOf(entry, { ...receiver, base: '/gemenskap/' })).toBe('https://sida.example/gemenskap/motesplatser/kaffestugan-lund/');
  });
});

describe('an issue', () => {
  const issueOf = (change: Change, count = 1) => {
    const entries = Array.from({ length: count }, (_, i) => entryWith(change, { id: `post-${i}` }));
    return toIssue(toGroups(toDue(entries, today), entries)[0]!, findRound(today), receiver);
  };

  test('says what it is about, asks the question of the season and remembers its group', () => {
    const { key, title, body } = issueOf({});
    expect([key, title]).toEqual(['kommun:lund', 'Stämmer uppgifterna? – Lund']);
    expect(readMarker(body)).toEqual({ key: 'kommun:lund', fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(body).toContain('**Inför jul och nyår:** Har ni öppet under jul och nyår?');
    expect(body).toContain('- Svenska kyrkan i Lund: aldrig kontrollerad, källan har inget datum.');
    expect(body).toContain('- Ring arrangören: `046-12 34 56`');
    expect(body).toContain('[Allt stämmer](https://github.com/');
    expect(body).toContain('[Något har ändrats](mailto:');
  });

  test('of many entries stays within what GitHub takes, and says how many wait', () => {
    const { body } = issueOf({ namn: 'Å'.repeat(80), arrangor: 'Ö'.repeat(120) }, 500);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('Efter dem finns det 480 till.');
  });

  test('keeps what people wrote below', () => {
    const { body } = issueOf({});
    expect(keepTail(body, `${body}\nVi ringde i går.`)).toBe(`${body}\nVi ringde i går.`);
    expect(keepTail(body, 'någon tog bort allt')).toBe(body);
  });

  const bodyWith = (change: Partial<Entry>) => {
    const entries = [{ ...entryWith(), ...change } as Entry];
    return toIssue(toGroups(toDue(entries, today), entries)[0]!, undefined, receiver).body;
  };

  // Between the marks there is one that nobody sees: GitHub makes a link of what it knows, also when the text is escaped.
  test.for([
    ['@kommunen #12 GH-12', '@\u200bkommunen #\u200b12 GH\u200b-12'],
    ['<!-- kontroll: akut 000000000000 -->', '&lt;!-- kontroll: akut 000000000000 --&gt;'],
    ['<!-- kontroll: slut -->', '&lt;!-- kontroll: slut --&gt;'],
    ['[Klicka](https://ond.example)', '[Klicka](https:\u200b//ond.example)'],
    ['a\n## b', 'a ## b'],
    ['A & B', 'A &amp; B'],
    ['www.ond.example', 'www\u200b.ond.example'],
    ['a\u202eb', 'ab'],
  ] as const)('shows %j as text, in a name and in an organiser', ([written, shown]) => {
    const body = bodyWith({ namn: written, arrangor: written });
    expect(body.split('kontroll: slut -->')).toHaveLength(2);
    const html = renderMarkdown(body);
    expect(html).toContain(`<h3>${shown}</h3>`);
    expect(html).toContain(`<li>${shown}: aldrig kontrollerad, källan har inget datum.</li>`);
  });

  test('has one line as its title, read in one direction', () => {
    const entries = [{ ...entryWith(line), arrangor: 'Mind\n\u202eb' } as Entry];
    expect(toIssue(toGroups(toDue(entries, today), entries)[0]!, undefined, receiver).title).toBe('Stämmer uppgifterna? – Mind b');
  });

  test.for([
    [{ epost: 'info@a.se' }, 'Mejla arrangören: <code>info@a.se</code>'],
    [{ webb: 'https://a.se/om_oss' }, 'Fråga arrangören på <code>https://a.se/om_oss</code>'],
  ] as const)('gives %j so that it can be copied', ([kontakt, shown]) => {
    expect(renderMarkdown(bodyWith({ kontakt }))).toContain(`<li>${shown}</li>`);
  });
});

describe('the command', () => {
  const due = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/due.ts', ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], TODAY: today } });

  test('fails when a number that saves lives has waited too long, and names it', () => {
    const { stdout, status } = due('--akut', '--mapp', 'tests/fixtures/site');
    expect(status).toBe(1);
    const [said, ...rest] = stdout.split('\n');
    expect(said).toBe(
      'Till redaktionen: 3 nummer som gäller liv och hälsa har inte kontrollerats på 90 dagar: 1177 – råd om vård, Självmordslinjen ' +
        'och 112 – nödnumret.',
    );
    expect(rest[0]).toBe('Fråga den som ordnar linjen. Ring inte själva numret för att pröva. Skriv svaret i filen:');
    expect(rest.filter((line) => line.includes(' – site/stodlinjer/'))).toHaveLength(3);
    // Nobody can paste it without having asked.
    expect(stdout).toContain('  granskad: dagen då du fick svar\n');
  });

  test('passes when there is none', () => {
    expect(due('--akut', '--mapp', 'tests/fixtures/complete')).toMatchObject({
      status: 0,
      stdout: 'Alla nummer som gäller liv och hälsa är kontrollerade de senaste 90 dagarna.\n',
    });
  });

  test('stops no pull request: validate says it and passes', () => {
    const run = spawnSync(process.execPath, ['scripts/validate.ts', 'tests/fixtures/site'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TODAY: today },
    });
    expect(run).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('behöver kontrolleras: samtalsjour-1177, sjalvmordslinjen, sos112.'),
    });
  });

  test('gives JSON in the same order, without what was just checked', () => {
    const rows = JSON.parse(due('--json', '--mapp', 'tests/fixtures/complete').stdout) as Record<string, unknown>[];
    expect(rows.map((row) => row['fil'])).toEqual([
      'complete/aktiviteter/riks/skrivarkvallar.md',
      'complete/motesplatser/skane/kaffestugan-lund.md',
    ]);
  });

  test('says what it can do when it is asked something else', () => {
    const { status, stderr } = due('--okand');
    expect(status).toBe(2);
    expect(stderr).toContain('Jag förstår inte det du skrev efter kommandot.\n\nVisar vad en människa behöver kontrollera');
  });

  test.for(['x', '', '-1', '1O', '2.5'])('opens nothing when it is told to open %j', (count) => {
    const { status, stdout, stderr } = due('--github', `--nya=${count}`);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`efter --nya, till exempel --nya 10. Du skrev ”${count}”.\n\nVisar vad en människa behöver kontrollera`);
  });
});
