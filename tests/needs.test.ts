import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findDifference } from '../scripts/lib/needs.ts';
import { entryWith, today } from './example-entry.ts';

const path = 'content/motesplatser/skane/kaffestugan-lund.md';

test.for([
  ['needs that the text speaks of', { behov: ['fika'] }, undefined],
  [
    'a need that is missing',
    { sammanfattning: 'Fika, sjung i kör och prata med andra i kyrkans kafé en gång i veckan.' },
    { besides: ['musik'], unsupported: [] },
  ],
  ['a need without support', { behov: ['fika', 'sorg'] }, { besides: [], unsupported: ['sorg'] }],
  [
    'a broader need, which the narrower one covers',
    { behov: ['smabarn', 'fika'], sammanfattning: 'Fika med andra föräldrar som är hemma med små barn i Lund.' },
    undefined,
  ],
] as const)('%s', ([, change, difference]) => {
  const { behov } = entryWith(change);
  const expected = difference && { path, has: behov, ...difference };
  expect(findDifference(path, entryWith(change))).toEqual(expected);
});

test('a meeting place need not call itself one, but an activity must', () => {
  const { kind, ...entry } = entryWith({ behov: ['fika', 'motesplats'] });
  expect(findDifference(path, { kind, ...entry })).toBeUndefined();
  expect(findDifference(path, { ...entry, kind: 'aktiviteter' })?.unsupported).toEqual(['motesplats']);
});

test('the body counts too', () => {
  expect(findDifference(path, entryWith({ behov: ['fika'] }, { body: 'Vi går också en promenad tillsammans.' }))?.besides).toEqual([
    'promenad',
  ]);
});

function needs(...parts: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/needs.ts', ...parts], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TODAY: today },
  });
  return { stdout, stderr, status };
}

test('the command shows each entry to look at, and succeeds', () => {
  expect(needs('', 'tests/fixtures/complete')).toEqual({
    stdout: `
complete/aktiviteter/riks/skrivarkvallar.md
  har: kultur
  texten talar också om: bok, skriva

1 av 3 poster att titta på. Det är förslag. Du avgör vad som stämmer.
`,
    stderr: '',
    status: 0,
  });
});

test('a kind or a part of the path narrows it', () => {
  expect(needs('stodlinjer', 'tests/fixtures/complete').stdout).toBe(
    '\n0 av 1 poster att titta på. Det är förslag. Du avgör vad som stämmer.\n',
  );
});

test('entries with mistakes are not passed over in silence', () => {
  expect(needs('', 'tests/fixtures/broken').stdout).toBe(
    '\n0 av 1 poster att titta på. Det är förslag. Du avgör vad som stämmer.\nPoster med fel är inte med. Kör npm run validate först.\n',
  );
});
