import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tooNewStyles } from '../gate/old-phones.ts';
import { dist } from './site.ts';

test('no page has a style that a phone from 2018 would drop and miss', () => {
  const sheets = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: dist })) {
    for (const [, css] of readFileSync(`${dist}/${page}`, 'utf8').matchAll(/<style[^>]*>([^<]*)<\/style>/g)) sheets.set(css!, page);
  }
  for (const file of globSync('data/*.css', { cwd: dist }))
    sheets.set(readFileSync(`${dist}/${file}`, 'utf8').replace(/([:{};])\s+/g, '$1'), file);
  expect(sheets.size).toBeGreaterThan(10);
  expect([...sheets].flatMap(([css, page]) => tooNewStyles(css).map((style) => `${page}: ${style}`))).toEqual([]);
});

describe('the gate sees', () => {
  test.for([
    ['a layer', '@layer base{a{color:red}}'],
    ['a list of selectors in one', ':is(h1,h2){margin:0}'],
    ['what holds something', 'p:has(a){margin:0}'],
    ['two things that it is not', 'a:not(.b,.c){margin:0}'],
    ['a rule in a rule', 'a{color:red;&:hover{color:blue}}'],
    ['a range of widths', '@media (width>=40em){a{color:red}}'],
    ['room in a grid by its new name', '.a{display:grid;gap:1rem}'],
    ['room between rows', '.a{row-gap:1rem}'],
    ['all four sides', '.a{inset:0}'],
    ['a shape', '.a{aspect-ratio:1}'],
    ['sides by the direction of text', '.a{margin-inline:auto}'],
    ['the larger of two', '.a{width:max(1px,2px)}'],
    ['a mixed colour', '.a{color:color-mix(in srgb,red,blue)}'],
    ['what sticks out cut off', '.a{overflow:clip}'],
    ['the height that is seen', '.a{height:100dvh}'],
  ] as const)('%s', ([, css]) => {
    expect(tooNewStyles(css)).toHaveLength(1);
  });

  test('nothing wrong with what those phones know, or can do without', () => {
    const known =
      '.a{grid-gap:1rem;columns:2;column-gap:1rem;max-width:calc(100% - 1rem);text-wrap:balance}a:not([hidden]){margin:0}@media (min-width:48em){a{top:0}}';
    expect(tooNewStyles(known)).toEqual([]);
  });
});
