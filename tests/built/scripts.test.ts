import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { dist } from './site.ts';

test.for(globSync('_astro/*.js', { cwd: dist }).sort())('%s can be read by a phone from 2018', (file) => {
  const code = readFileSync(`${dist}/${file}`, 'utf8');
  // Newer than ES2017, but those phones know it.
  const withoutImportCalls = code.replace(/\bimport\s*\(/g, 'imported(');
  expect(() => parse(withoutImportCalls, { ecmaVersion: 2017, sourceType: 'module' })).not.toThrow();
});
