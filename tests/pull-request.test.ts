import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { escapeMarkdown, toCode } from '../scripts/lib/comment/escape.ts';
import type { GitHub } from '../scripts/lib/github/api.ts';
import { answerPull } from '../scripts/lib/pull-request/answer.ts';
import { commentOnPull, parseReview } from '../scripts/lib/pull-request/comment.ts';
import { notesOn } from '../scripts/lib/pull-request/notes.ts';
import type { Review } from '../scripts/lib/pull-request/review.ts';
import { toReview } from '../scripts/lib/pull-request/to-review.ts';
import { readDirectory } from '../src/data/entries.ts';
import { renderMarkdown } from '../src/data/markdown.ts';
import { entryWith, type Change } from './example-entry.ts';
import { FakeGitHub, sha } from './fake-github.ts';

const today = '2026-11-22';
const head = sha(7);
const repo = 'https://github.com/a/b';
const file = { path: 'content/aktiviteter/skane/kaffet.md', issues: [], near: [] };
const review = (change: Partial<Review> = {}): Review => ({ version: 1, pull: 3, head, files: [file], dates: [], more: 0, ...change });

describe('a review', () => {
  test('says what is wrong in the files that changed, and shows those that are right', () => {
    const broken = readDirectory('tests/fixtures/broken', today);
    const paths = ['broken/motesplatser/halland/Kaffestugan.md', 'broken/motesplatser/skane/kaffestugan-lund.md'];
    const { files } = toReview({ pull: 3, head, paths, dates: [] }, broken, today);
    expect(files.map(({ path }) => path)).toEqual(paths);
    expect(files[0]!.issues.length).toBeGreaterThan(0);
    expect(parseReview(JSON.stringify(review({ files })))).toMatchObject({ files });
  });

  test('says nothing of files that are about the entries', () => {
    const about = ['README.md', 'SVAR.md', 'LICENSE.md', 'kortnummer.txt', 'vill-inte-vara-med.txt'].map((name) => `content/${name}`);
    const others = ['content/motesplatser/skane/README.md', 'content/motesplatser/skane/kortnummer.txt'];
    const directory = readDirectory('tests/fixtures/complete', today);
    const { files } = toReview({ pull: 3, head, paths: [...about, ...others], dates: [] }, directory, today);
    expect(files.map(({ path }) => path)).toEqual(others);
  });

  test('has room for many files and says how many are left', () => {
    const paths = Array.from({ length: 40 }, (_, i) => `content/stodlinjer/x${i}.md`);
    const made = toReview({ pull: 3, head, paths, dates: [] }, readDirectory('tests/fixtures/complete', today), today);
    expect([made.files.length, made.more]).toEqual([30, 10]);
    expect(answerPull(made, repo)).toContain('Det finns 10 filer till.');
  });

  test('points out what is nearly the same', () => {
    const complete = readDirectory('tests/fixtures/complete', today);
    const cafe = complete.entries.find(({ id }) => id === 'kaffestugan-lund')!;
    const twin = { ...cafe, id: 'kaffestugorna', namn: `${cafe.namn} öppet` };
    const directory = {
      ...complete,
      entries: [...complete.entries, twin],
      paths: new Map([...complete.paths, ['motesplatser/kaffestugorna', 'content/motesplatser/skane/kaffestugorna.md']]),
    };
    const made = toReview({ pull: 3, head, paths: ['content/motesplatser/skane/kaffestugorna.md'], dates: [] }, directory, today);
    expect(made.files[0]!.near).toEqual(['complete/motesplatser/skane/kaffestugan-lund.md']);
    expect(made.files[0]!.card!.namn).toBe(twin.namn);
  });

  describe('points out to the editors', () => {
    const line = (change: Change, more = {}) =>
      entryWith({ former: ['telefon'], plats: undefined, ...change }, { kind: 'stodlinjer', id: 'ny', ...more });
    const known = line({ namn: 'Självmordslinjen', kontakt: { telefon: '90101' } }, { id: 'sjalvmordslinjen' });
    const notes = (change: Change, before?: unknown) => notesOn(line(change), before, [known]);
    const checked = { granskad: '2026-11-01', granskad_av: 'redaktionen', granskad_hur: 'telefon' };
    const saved = 'Filen säger att det gäller liv och hälsa (akut: ja). Det bestämmer redaktionen. Pröva numret först.';
    const asked = 'Filen säger att en människa har kontrollerat uppgifterna. Fråga vem, om det inte står i förslaget.';

    test.for([
      ['what says that it saves lives', { akut: 'ja' }, {}, [saved]],
      ['but not where it did so before', { akut: 'ja' }, { akut: 'ja' }, []],
      ['what says that it is checked', checked, {}, [asked]],
      ['and on another day', checked, { granskad: '2026-05-01' }, [asked]],
      ['but not on the same', checked, { granskad: '2026-11-01' }, []],
      [
        'an address that is taken over',
        { tidigare: ['gamla', 'aldre'] },
        { tidigare: ['aldre'] },
        ['Filen tar över gamla adresser: gamla. Stämmer det?'],
      ],
      [
        'a number abroad',
        { kontakt: { telefon: '+252 61 123 45 67' } },
        {},
        ['Numret +252 61 123 45 67 går till ett annat land. Stämmer det?'],
      ],
      [
        'a number that is nearly a help line’s',
        { kontakt: { telefon: '90102' } },
        {},
        ['Numret 90102 liknar 90101, som går till Självmordslinjen. Är det rätt nummer?'],
      ],
      ['but not one that stood there before', { kontakt: { telefon: '90102' } }, { kontakt: { telefon: '90102' } }, []],
      ['nor the same number', { kontakt: { telefon: '901 01' } }, {}, []],
      ['nor any other', { kontakt: { telefon: '046-12 34 56' } }, {}, []],
    ] as const)('%s', ([, change, before, expected]) => {
      expect(notes(change, before)).toEqual(expected);
    });

    test('in the comment, as text', () => {
      const comment = answerPull(review({ files: [{ ...file, notes: ['Numret @alla [x](y)'] }] }), repo);
      expect(comment).toContain('Till den som läser förslaget:\n\n- Numret @\u200balla \\[x\\]\\(y\\)');
    });
  });

  test('says it of the new file, when what was there is the later of two', () => {
    const complete = readDirectory('tests/fixtures/complete', today);
    const message = 'Filnamnet finns redan: content/motesplatser/a/kafe.md. Byt namn på den ena filen.';
    const findings = [{ path: 'content/motesplatser/b/kafe.md', line: 1, issue: { path: [], message } }];
    const made = toReview({ pull: 3, head, paths: ['content/motesplatser/a/kafe.md'], dates: [] }, { ...complete, findings }, today);
    expect(made.files[0]!.issues).toEqual([
      { line: 1, field: '', message: 'Filnamnet finns redan: content/motesplatser/b/kafe.md. Byt namn på den ena filen.' },
    ]);
  });

  test.for([
    ['another version', { version: 2 }],
    ['a commit that is none', { head: 'main' }],
    ['a pull request that is none', { pull: '3/../4' }],
    ['a key that is not ours', { token: 'x' }],
    ['a message without end', { files: [{ ...file, issues: [{ line: 1, field: '', message: 'x'.repeat(1001) }] }] }],
    ['files without end', { files: Array.from({ length: 31 }, () => file) }],
    ['a link to somewhere else', { files: [{ ...file, near: ['content/../../../elak/x.md'] }] }],
    ['a link in a link', { files: [{ ...file, near: ['content/x) [y](https://elak.example/.md'] }] }],
    ['a card that is code', { files: [{ ...file, card: { namn: 'x', lines: [{ toString: 'x' }] } }] }],
  ] as const)('with %s is refused', ([, change]) => {
    expect(() => parseReview(JSON.stringify({ ...review(), ...change }))).toThrow();
  });

  test('that is too large or no JSON is refused', () => {
    expect(() => parseReview(' '.repeat(600_000))).toThrow('too large');
    expect(() => parseReview('{')).toThrow();
  });
});

test('the comment says first what to mend, with the way to an explanation, and then how it will look', () => {
  const files = [
    {
      ...file,
      card: { namn: 'Kaffet', lines: ['Fika och prata.', 'Tisdagar · Lund'] },
      near: ['content/motesplatser/skane/kaffestugan.md'],
    },
    {
      ...file,
      path: 'content/aktiviteter/skane/boken.md',
      issues: [{ line: 8, field: 'omrade.kommuner.1', message: 'Det finns ingen kommun som heter ”Lundd”. Menade du ”Lund”?' }],
    },
  ];
  expect(answerPull(review({ files }), repo)).toBe(
    `Tack för ditt förslag. En fil behöver rättas. Tryck på **Files changed**, sedan på de tre prickarna vid filen och på **Edit file**. Den här texten ändras av sig själv när du har rättat.

### \`content/aktiviteter/skane/boken.md\`

- **Rad 8, omrade\\.kommuner\\.1\\:** Det finns ingen kommun som heter ”Lundd”\\. Menade du ”Lund”? [Vad betyder det?](https://github.com/a/b/blob/main/content/SVAR.md#kommun-och-l%C3%A4n)

### \`content/aktiviteter/skane/kaffet.md\`

Det här liknar något som redan finns. Är det samma sak, ändra hellre i den filen:

- [content/motesplatser/skane/kaffestugan\\.md](https://github.com/a/b/blob/main/content/motesplatser/skane/kaffestugan.md)

Så här blir det:

> **Kaffet**
>
> Fika och prata\\.
>
> Tisdagar · Lund

Kommer du inte vidare, skriv ”hjälp” här, så rättar vi.`,
  );
});

describe('text from outside', () => {
  test.for([
    ['a name', '@nagon', '<p>@\u200bnagon</p>'],
    ['a team', 'Hej @org/lag', '<p>Hej @\u200borg/lag</p>'],
    ['an issue', 'fixes #12 and GH-12', '<p>fixes #\u200b12 and GH\u200b-12</p>'],
    ['a link', '[klicka](https://elak.example)', '<p>[klicka](https:\u200b//elak.example)</p>'],
    ['a picture', '![x](https://elak.example/x.png)', '<p>![x](https:\u200b//elak.example/x.png)</p>'],
    ['an address', 'www.elak.example', '<p>www\u200b.elak.example</p>'],
    ['html', '<img src=x onerror=alert(1)><!-- svar -->', '<p>&lt;img src=x onerror=alert(1)&gt;&lt;!-- svar --&gt;</p>'],
    ['a heading', '# Rubrik', '<p># Rubrik</p>'],
    ['a list', '- [ ] x', '<p>- [ ] x</p>'],
    ['code', '`rm -rf`', '<p>`rm -rf`</p>'],
    ['a table', '| a | b |', '<p>| a | b |</p>'],
    ['several lines', 'a\n\n---\n\nb', '<p>a --- b</p>'],
    ['turned text', 'a\u202eb', '<p>ab</p>'],
    ['an emoji code', ':+1:', '<p>:+1:</p>'],
    ['an entity', '&#64;nagon', '<p>&amp;#\u200b64;nagon</p>'],
  ] as const)('that is %s stays text', ([, text, html]) => {
    expect(renderMarkdown(escapeMarkdown(text)).trim()).toBe(html);
  });

  test('in a heading is code, whatever it holds', () => {
    expect(renderMarkdown(toCode('content/`x` @nagon.md')).trim()).toBe('<p><code>content/`x` @nagon.md</code></p>');
    expect(renderMarkdown(toCode('`')).trim()).toBe('<p><code>`</code></p>');
  });
});

describe('on GitHub', () => {
  let fake: FakeGitHub;
  let github: GitHub;
  beforeEach(async () => {
    fake = new FakeGitHub();
    github = await fake.connect();
    fake.pulls.push({ number: 3, title: '', body: '', head: { ref: 'x', sha: head }, state: 'open', html_url: '' });
  });
  afterEach(() => fake.close());

  test('there is one comment, and it is changed and not repeated', async () => {
    const faulty = review({
      files: [{ ...file, issues: [{ line: 2, field: 'namn', message: 'Skriv vad det heter, till exempel: namn: Kaffestugan' }] }],
    });
    expect(await commentOnPull(github, faulty, head)).toBe('written');
    expect(await commentOnPull(github, faulty, head)).toBe('same');
    expect(await commentOnPull(github, review(), head)).toBe('changed');
    expect(fake.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
      ['<!-- svar-pa-forslag -->', 'Tack för ditt förslag. Filen stämmer. Nu läser en människa den.'],
    ]);
  });

  test('a proposal without entries gets no comment', async () => {
    expect(await commentOnPull(github, review({ files: [] }), head)).toBe('nothing');
    expect(fake.comments).toEqual([]);
  });

  test('but a comment from before is brought up to date', async () => {
    await commentOnPull(github, review(), head);
    expect(await commentOnPull(github, review({ files: [] }), head)).toBe('changed');
    expect(fake.comments[0]!.body).toContain('Det som behövde rättas är borta.');
  });

  test('nobody can make us speak in another’s proposal, or about another commit', async () => {
    fake.pulls.push({ number: 4, title: '', body: '', head: { ref: 'y', sha: sha(8) }, state: 'open', html_url: '' });
    expect(await commentOnPull(github, review({ pull: 4 }), head)).toBe('outdated');
    expect(await commentOnPull(github, review({ head: sha(8), pull: 4 }), head)).toBe('outdated');
    fake.pulls[0]!.state = 'closed';
    expect(await commentOnPull(github, review(), head)).toBe('outdated');
    expect(fake.comments).toEqual([]);
  });
});

describe('the workflows', () => {
  interface Workflow {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<string, { steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] }>;
  }
  const read = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
  const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

  test('the one that runs a stranger’s code may only read', () => {
    expect(read('validera').permissions).toEqual({ contents: 'read' });
    expect(Object.keys(read('validera').on)).toEqual(['pull_request', 'push']);
  });

  test('the one that may comment runs the code of main', () => {
    const workflow = read('svara');
    expect(Object.keys(workflow.on)).toEqual(['workflow_run']);
    const checkout = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkout.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
  });

  test('no command holds anything from outside', () => {
    for (const name of ['validera', 'svara', 'arende']) {
      expect(stepsOf(read(name)).filter(({ run }) => run?.includes('${{'))).toEqual([]);
    }
  });

  test('none of them runs a stranger’s code with our rights', () => {
    for (const name of ['validera', 'svara', 'arende', 'test']) expect(read(name).on).not.toHaveProperty('pull_request_target');
  });
});
