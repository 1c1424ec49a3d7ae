import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../scripts/lib/headers-file.ts';

const source = `# a note
/*
  X-Frame-Options: DENY
  Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'

/fonts/*
\tCache-Control: public, max-age=60
/om/
  X-Page: yes
`;
const rules = parseHeaders(source);

test('paths are read with their headers, and a value keeps its colons', () => {
  expect(parseHeaders('/*\n  Link: <https://exempel.se>; rel=x\r\n')).toEqual([
    { path: '/*', headers: [['Link', '<https://exempel.se>; rel=x']] },
  ]);
  expect(rules.map(({ path }) => path)).toEqual(['/*', '/fonts/*', '/om/']);
});

test.for([
  ['/', ['X-Frame-Options', 'Content-Security-Policy']],
  ['/fonts/a.woff2', ['X-Frame-Options', 'Content-Security-Policy', 'Cache-Control']],
  ['/om/', ['X-Frame-Options', 'Content-Security-Policy', 'X-Page']],
  ['/om/oss/', ['X-Frame-Options', 'Content-Security-Policy']],
  ['/fonts', ['X-Frame-Options', 'Content-Security-Policy']],
] as const)('%s gets its headers', ([path, names]) => {
  expect(headersFor(rules, path).map(([name]) => name)).toEqual(names);
});

describe('the file of the site', () => {
  const own = parseHeaders(readFileSync('public/_headers', 'utf8'));
  const names = (path: string) => Object.fromEntries(headersFor(own, path));

  test('protects every page', () => {
    expect(names('/kommun/lund/')).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
    expect(names('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  test('keeps for a year only what has its hash in its name', () => {
    expect(names('/_astro/x.abc123.js')['Cache-Control']).toContain('immutable');
    expect(names('/kommun/lund/')['Cache-Control']).toBeUndefined();
  });
});
