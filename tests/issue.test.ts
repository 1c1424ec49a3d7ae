import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerIssue } from '../scripts/lib/issue/answer-issue.ts';
import { formPath, toFormFile } from '../scripts/lib/issue/form-file.ts';
import { issueQuestions } from '../scripts/lib/issue/questions.ts';
import { toProposal, type Known } from '../scripts/lib/issue/to-proposal.ts';
import type { GitHub } from '../scripts/lib/github/api.ts';
import { readDirectory } from '../src/data/entries.ts';
import { FakeGitHub } from './fake-github.ts';
import { rightAnswers, toIssueBody } from './issue-body.ts';

const today = '2026-11-22';
const known: Known = {
  directory: readDirectory('tests/fixtures/complete', today),
  taken: new Set(['aktiviteter/skrivarkvallar', 'motesplatser/kaffestugan-lund', 'stodlinjer/nattjouren']),
  doNotList: { salt: '', hashes: new Set() },
  today,
};
const editors = { repo: 'https://github.com/a/b', epost: 'red@exempel.example' };

const expected = `---
namn: Kaffestugan
sammanfattning: Fika och prata med andra en stund. Du behöver inte känna någon, och du får komma och gå som du vill.
arrangor: Föreningen Exempel
arrangorstyp: forening
behov: [fika, sjalavard, motesplats]
malgrupper: [aldre, anhoriga]
ensamhetsformer: [social]
omrade: {kommuner: [Lund]}
former: [pa_plats]
plats:
  adress: Exempelgatan 4
  postnummer: 222 22
  ort: Lund
tider:
  - {dagar: [tis, tors], start: 13:00, slut: 15:00}
  - {dagar: [lör], start: 10:00, slut: 12:00}
kostnad: gratis
anmalan: ingen
forsta_gangen:
  kom_ensam: ja
  nagon_moter: ja
sprak: [sv, fi]
kontakt:
  telefon: 040-628 04 00
  webb: https://exempel.example/kaffestugan
kallor:
  - url: https://exempel.example/kaffestugan
---

Ibland sjunger vi tillsammans.

- Ta med kopp

\\# Inte en rubrik
`;

test('answers in the form become a file', () => {
  expect(toProposal(toIssueBody(), known)).toMatchObject({
    kind: 'file',
    path: 'content/aktiviteter/skane/kaffestugan.md',
    source: expected,
    near: [],
  });
});

test('an issue in somebody’s own words is left to people', () => {
  for (const body of [
    '',
    'Hej! Kan ni lägga till kaféet?',
    '### Vad heter det?\n\nKaffestugan',
    toIssueBody().replace(/^### .*\n/, '### Något annat\n'),
  ])
    expect(toProposal(body, known)).toEqual({ kind: 'other' });
});

test('the form on GitHub asks what the script reads. If not, run: node scripts/write-issue-form.ts', () => {
  expect(readFileSync(formPath, 'utf8')).toBe(toFormFile());
});

test('the form keeps to the rules of GitHub', () => {
  const { body } = parse(toFormFile()) as { body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[] };
  const asked = body.filter(({ type }) => type !== 'markdown');
  const ids = asked.map(({ id }) => id!);
  const labels = asked.map(({ attributes }) => attributes.label!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(labels).size).toBe(labels.length);
  expect(ids.filter((id) => !/^[a-z_-]+$/.test(id))).toEqual([]);
  for (const { attributes } of asked) {
    const options = attributes.options ?? ['x'];
    expect(options.every((option) => typeof option === 'string' && option !== '' && option !== 'None')).toBe(true);
    expect(new Set(options).size).toBe(options.length);
  }
});

test('nothing is chosen from the start, and the first choice is no answer', () => {
  const { body } = parse(toFormFile()) as { body: { type: string; attributes: { multiple?: boolean; options?: string[] } }[] };
  const lists = body.filter(({ type, attributes }) => type === 'dropdown' && !attributes.multiple);
  expect(lists.map(({ attributes }) => attributes.options![0])).toEqual(lists.map(() => 'Välj ett svar'));
  expect(toProposal(toIssueBody({ kostnad: 'Välj ett svar' }), known)).toEqual({
    kind: 'problems',
    problems: [{ question: 'Vad kostar det?', message: 'Välj det svar som stämmer bäst.' }],
  });
});

test('no question asks for what only the editors may say', () => {
  expect(issueQuestions.map(({ field }) => field).filter((field) => /granskad|akut|tidigare|status/.test(field))).toEqual([]);
});

describe('hostile answers', () => {
  const big = 'å'.repeat(70_000);
  test.for([
    ['a path in the name', { namn: '../../../.github/workflows/x' }],
    ['an absolute path', { namn: '/etc/passwd' }],
    ['a Windows path', { namn: 'C:\\Windows\\x' }],
    ['front matter that ends', { namn: 'Kaffe\n---\ngranskad: 2026-01-01\n---' }],
    ['front matter in the body', { body: '---\ngranskad: 2026-01-01\nakut: ja\n---\nHej' }],
    ['a code engine', { body: '---js\nglobalThis.pwned = true\n---' }],
    ['a code fence', { body: '```\n### Vad händer?\n```' }],
    ['zero bytes', { namn: 'Kaffe\0stugan' }],
    ['text that turns around', { namn: 'Kaffe\u202estugan\u2066' }],
    ['emoji', { namn: 'Kaffe ☕️ 👩‍👩‍👧 \ud83d' }],
    ['a shell', { namn: '$(rm -rf /) `id` && ; | "x" \'y\' %0a' }],
    ['an expression', { namn: '${{ github.token }}' }],
    ['anchors', { namn: '&a Kaffe', arrangor: '*a Fika', for_vem: '!!js/function "x"' }],
    ['a key of the language', { namn: '__proto__', 'plats.ort': 'constructor' }],
    ['a flow', { namn: '{granskad: 2026-01-01}', arrangor: '[granskad, akut]' }],
    ['a comment', { namn: 'Kaffe # granskad: 2026-01-01' }],
    ['line ends of other kinds', { namn: 'Kaffe\u2028granskad: 2026-01-01\u0085akut: ja' }],
    ['a heading that is nobody’s', { body: '### granskad\n\n2026-01-01' }],
    ['a mention', { namn: '@everyone fixes #1' }],
    ['much', { body: big }],
  ] as const)('%s gives a safe file or an answer', ([, change]) => {
    const proposal = toProposal(toIssueBody(change), known);
    expect(['file', 'problems']).toContain(proposal.kind);
    expect(globalThis).not.toHaveProperty('pwned');
    if (proposal.kind !== 'file') return;
    expect(proposal.path).toMatch(/^content\/aktiviteter\/skane\/[a-z0-9-]+\.md$/);
    expect(proposal.entry).not.toHaveProperty('granskad');
    expect(proposal.entry).not.toHaveProperty('akut');
    expect(proposal.source.split('\n---\n')[0]).not.toMatch(/^(granskad|akut)/m);
    // Nothing but tabs and line feeds below the blank.
    expect(proposal.source).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  });

  test('a heading of ours within an answer is not believed', () => {
    expect(toProposal(toIssueBody({ body: 'Hej\n\n### Vad heter det?\n\nNågot annat' }), known)).toEqual({
      kind: 'problems',
      problems: [{ question: '', message: 'Rubriken ”Vad heter det?” står två gånger. Ta bort den som inte kom från formuläret.' }],
    });
  });
});

describe('on GitHub', () => {
  let fake: FakeGitHub;
  let github: GitHub;
  const send = (change: Record<string, string> = {}) => answerIssue(github, { number: 12, body: toIssueBody(change) }, known, editors);

  beforeEach(async () => {
    fake = new FakeGitHub();
    github = await fake.connect();
  });
  afterEach(() => fake.close());

  test('the file becomes a pull request, with one file, and the issue gets a comment', async () => {
    expect(await send()).toBe('file');
    expect(Object.values(fake.trees)).toEqual([
      [{ path: 'content/aktiviteter/skane/kaffestugan.md', mode: '100644', type: 'blob', content: expected }],
    ]);
    expect(fake.pulls).toMatchObject([{ title: 'Ny post: aktiviteter/kaffestugan', head: { ref: 'post/arende-12' } }]);
    expect(fake.pulls[0]!.body).toContain('Closes #12');
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('[ett förslag](https://github.com/a/b/pull/1)');
  });

  test('an issue that is edited changes its own proposal and comment', async () => {
    await send();
    await send({ namn: 'Kaffekvarnen' });
    expect(fake.pulls).toHaveLength(1);
    expect(fake.comments).toHaveLength(1);
    expect(Object.keys(fake.refs)).toEqual(['main', 'post/arende-12']);
    expect(fake.comments[0]!.body).toContain('Kaffekvarnen');
  });

  test('what a person has changed in the proposal is left alone', async () => {
    await send();
    const before = fake.refs['post/arende-12']!;
    fake.commits[before] = { ...fake.commits[before]!, message: 'Rätta numret' };
    await send({ namn: 'Kaffekvarnen' });
    expect(fake.refs['post/arende-12']).toBe(before);
    expect(fake.comments[0]!.body).toContain('Någon har redan ändrat i [förslaget](https://github.com/a/b/pull/1).');
  });

  test('a repository that forbids it offers the finished file instead', async () => {
    fake.forbidden = ['POST /repos/a/b/pulls'];
    await send();
    expect(fake.comments[0]!.body).toContain('https://github.com/a/b/new/main?filename=content/aktiviteter/skane/kaffestugan.md&value=');
  });

  test('mistakes are answered once, and again when they are mended', async () => {
    await send({ omrade: 'Lundd', 'kontakt.webb': 'http://exempel.example' });
    await send({ omrade: 'Lundd', 'kontakt.webb': 'http://exempel.example' });
    expect(fake.pulls).toEqual([]);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('**I vilken kommun?** Det finns ingen kommun som heter ”Lundd”\\. Menade du ”Lund”?');
    expect(fake.comments[0]!.body).toContain('(https://github.com/a/b/blob/main/content/SVAR.md#kommun-och-l%C3%A4n)');
    await send();
    expect(fake.comments).toHaveLength(1);
    expect(fake.pulls).toHaveLength(1);
  });

  test('nobody else’s comment is taken for ours', async () => {
    fake.comments.push({ id: 1, number: 12, body: '<!-- svar-pa-arende -->\nJag är roboten', user: { login: 'nagon' } });
    await send();
    expect(fake.comments.map(({ user }) => user.login)).toEqual(['nagon', 'github-actions[bot]']);
    expect(fake.comments[0]!.body).toBe('<!-- svar-pa-arende -->\nJag är roboten');
  });

  test('what exists already is pointed out and not proposed', async () => {
    const [cafe] = readDirectory('tests/fixtures/complete', today).entries.filter(({ id }) => id === 'kaffestugan-lund');
    const change = {
      slag: 'Mötesplats: ett ställe man kan gå till',
      namn: cafe!.namn,
      arrangor: cafe!.arrangor,
      'plats.adress': cafe!.plats!.adress ?? '',
    };
    expect(await send(change)).toBe('exists');
    expect(fake.pulls).toEqual([]);
    expect(fake.comments[0]!.body).toContain('complete/motesplatser/skane/kaffestugan\\-lund\\.md');
  });

  test('an issue in somebody’s own words is not answered', async () => {
    expect(await answerIssue(github, { number: 12, body: 'Hej' }, known, editors)).toBe('other');
    expect(fake.asked).toEqual([]);
  });
});

test('the right answers are about questions that are asked', () => {
  expect(Object.keys(rightAnswers).filter((field) => !issueQuestions.some((question) => question.field === field))).toEqual([]);
});

describe('the workflow', () => {
  const workflow = readFileSync('.github/workflows/arende.yml', 'utf8');
  test('puts nothing that somebody wrote into a command', () => {
    const { jobs } = parse(workflow) as { jobs: Record<string, { steps: { run?: string }[] }> };
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands).toEqual(['npm ci', 'node scripts/issue-to-entry.ts']);
  });
  test('knows the form by its first question', () => {
    expect(workflow).toContain(`startsWith(github.event.issue.body, '### ${issueQuestions[0]!.label}')`);
  });
});
