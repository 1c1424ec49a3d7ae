import { hash } from 'node:crypto';

const directives = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const charset = '<meta charset="utf-8">';

/**
 * The policy stands right after the character set, before anything that it governs.
 * @param html in UTF-8. It stays bytes: to make text of it and bytes again takes longer than to find the policy.
 */
export function withPolicy(html: Buffer): Buffer {
  const at = html.indexOf(charset);
  if (at === -1) throw new Error(`A page has no place for its policy: ${html.subarray(0, 80).toString()}`);
  const meta = Buffer.from(`<meta http-equiv="content-security-policy" content="${policyFor(html)}">`);
  return Buffer.concat([html.subarray(0, at + charset.length), meta, html.subarray(at + charset.length)]);
}

function policyFor(html: Buffer): string {
  const styles = [...findStyles(html)].map((css) => `'sha256-${hash('sha256', css, 'base64')}'`);
  const script = html.includes('<script') ? "'self'" : "'none'";
  const all = { ...directives, 'style-src': ["'self'", ...styles].join(' '), 'script-src': script };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}

const [begin, end] = ['<style>', '</style>'];

function* findStyles(html: Buffer): Generator<Buffer> {
  for (let at = html.indexOf(begin); at !== -1; at = html.indexOf(begin, at)) {
    const from = at + begin.length;
    at = html.indexOf(end, from);
    if (at === -1) throw new Error(`A style sheet does not end: ${html.subarray(from, from + 80).toString()}`);
    yield html.subarray(from, at);
  }
}
