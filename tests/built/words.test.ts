import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist, faultsIn, readPages, textOf } from './site.ts';

const pages = readPages(dist);

test('no card and no entry page speaks of loneliness as a badge', () => {
  const entryPages = pages.filter(({ address }) => /^\/(stodlinjer|motesplatser|aktiviteter)\/[^/]+\/$/.test(address));
  const labels = /\b(social|emotionell|existentiell) ensamhet\b/gi;
  expect(faultsIn(entryPages, ({ document }) => textOf(document.querySelector('main .entry-facts')).match(labels) ?? [])).toEqual([]);
});

test('the interface never raises its voice', () => {
  const loud = globSync(['src/text/*.ts', 'src/domain/taxonomy.ts', 'src/domain/hinder.ts', 'src/domain/behov/*.ts']).flatMap((file) =>
    stringsIn(readFileSync(file, 'utf8'))
      .filter((string) => string.includes('!'))
      .map((string) => `${file}: ${string}`),
  );
  expect(loud).toEqual([]);
});

test('the prose never raises its voice', () => {
  expect(globSync('src/text/prosa/*.md').filter((file) => /!(?!\[)/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** The texts in quotation marks with a space in them. What stands between them is code. */
function stringsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/\$\{[^}]*\}/g, '');
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? []).filter((string) => string.includes(' '));
}
