import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oldMethods } from '../../scripts/lib/old-methods.ts';
import { tooNew } from '../gate/old-phones.ts';
import { dist } from './site.ts';

test.for(globSync('_astro/*.js', { cwd: dist }).sort())('%s can be read by a phone from 2018', (file) => {
  expect(tooNew(readFileSync(`${dist}/${file}`, 'utf8'))).toEqual([]);
});

describe('the gate sees', () => {
  test.for([
    ['?.', 'const a = b?.c;'],
    ['??', 'const a = b ?? c;'],
    ['??=', 'let a; a ??= 1;'],
    ['a spread object', 'const a = { ...b };'],
    ['the rest of an object', 'const { a, ...rest } = b;'],
    ['a catch without a name', 'try { a(); } catch { b(); }'],
    ['a field of a class', 'class A { b = 1; }'],
    ['a private field', 'class A { #b; c() { return this.#b; } }'],
    ['a static block', 'class A { static { a(); } }'],
    ['for await', 'async function a() { for await (const b of c) b(); }'],
    ['a large number', 'const a = 1n;'],
    ['a number in groups', 'const a = 1_000;'],
    ['import.meta', 'const a = import.meta.url;'],
    ['await outside a function', 'await a();'],
    ['looking behind', 'const a = /(?<=b)c/;'],
    ['a named group', 'const a = /(?<b>c)/;'],
    ['letters of all alphabets', 'const a = /\\p{L}/u;'],
    ['a dot for everything', 'const a = /./s;'],
    ['half a script', 'const a = {'],
    ['a call of its own time', 'const a = b.findLast(c);'],
    ['groups', 'const a = Map.groupBy(b, c);'],
    ['counting from the end', 'const a = b.at(-1);'],
    ['a sorted copy', 'const a = b.toSorted();'],
    ...oldMethods.map(({ name }) => [name, `a.${name}(); a.${name}(b); Object.${name}(c)`] as const),
    ['all of a kind replaced', "const a = b.replaceAll('c', 'd');"],
    ['two levels made one', 'const a = b.flat(2);'],
    ['the first that goes well', 'const a = Promise.any(b);'],
    ['a list in words', "const a = new Intl.ListFormat('sv');"],
    ['words for numbers', "const a = new Intl.PluralRules('sv');"],
    ['waiting for nothing to do', 'requestIdleCallback(a);'],
    ['stopping what is on its way', 'const a = new AbortController();'],
    ['watching what is in sight', 'const a = new IntersectionObserver(b);'],
    ['turning an attribute round', "a.toggleAttribute('hidden');"],
    ['sending a form as if it was pressed', 'a.requestSubmit();'],
  ] as const)('%s', ([, code]) => {
    expect(tooNew(code)).toHaveLength(1);
  });

  test('nothing wrong with a method that is given first', () => {
    for (const { guard } of oldMethods) expect(tooNew(`${guard}a.flatMap`)).toEqual([]);
    expect(tooNew(`${oldMethods[0]!.guard}a.flatMap(b)`)).toEqual([]);
  });

  test('nothing wrong with what those phones know', () => {
    expect(tooNew("import { a } from './a.js'; const load = async () => (await import('./b.js')).c(...a); load();")).toEqual([]);
  });
});
