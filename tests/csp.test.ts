import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as policy from '../src/data/policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const withPolicy = (html: string) => policy.withPolicy(Buffer.from(html)).toString();
const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(withPolicy(html))![1]!.split(';');

test('a page without script and style allows neither', () => {
  expect(policyOf(page('<title>x</title>')).sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "script-src 'none'",
    "style-src 'self'",
  ]);
});

test('the policy stands right after the character set, before all that it governs', () => {
  const html = withPolicy(page('<style>a{}</style><script src="/x.js"></script>'));
  expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>/);
  expect(html.match(/http-equiv/g)).toHaveLength(1);
});

test('the page itself is left as it was', () => {
  const html = page('<style>a{color:red}</style>', '<p>$& $1 åäö</p>');
  expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
});

describe('style sheets', () => {
  test.for(['a{color:red}', 'a::before{content:"å – $& \u00a0"}', '\n  a {\n  }\n'])(
    'are allowed by the hash of their bytes: %j',
    (css) => {
      expect(policyOf(page(`<style>${css}</style>`))).toContain(`style-src 'self' ${hashOf(css)}`);
    },
  );

  test('are allowed one by one', () => {
    expect(policyOf(page('<style>a{}</style><style>b{}</style>'))).toContain(`style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}`);
  });

  test('with a known hash', () => {
    expect(policyOf(page('<style></style>'))).toContain("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});

test('a page that says no character set stops the build', () => {
  expect(() => withPolicy('<!DOCTYPE html><p>å</p>')).toThrow('A page has no place for its policy: <!DOCTYPE html><p>å</p>');
});

test('a style sheet without an end stops the build', () => {
  expect(() => withPolicy(page('<style>a{}'))).toThrow('A style sheet does not end: a{}');
});

test.for([
  ['no script', '', "script-src 'none'"],
  ['a script', '<script type="module" src="/x.js"></script>', "script-src 'self'"],
  ['the word script as text', '&lt;script&gt;', "script-src 'none'"],
] as const)('with %s', ([, body, directive]) => {
  expect(policyOf(page('', body))).toContain(directive);
});

test('nothing inline and no other origin is ever allowed', () => {
  const policy = policyOf(page('<style>a{}</style>', '<script>x</script>')).join(';');
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
});
