import { createHash } from 'node:crypto';

const directives = {
  'default-src': "'none'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy stands right after the character set, before anything that it governs. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8">/i;
  if (!charset.test(html)) throw new Error(`A page has no place for its policy: ${html.slice(0, 80)}`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
  return html.replace(charset, (found) => found + meta);
}

function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => `'sha256-${sha256(css!)}'`);
  const script = html.includes('<script') ? "'self'" : "'none'";
  const all = { ...directives, 'style-src': ["'self'", ...styles].join(' '), 'script-src': script };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}

/** Thousands of pages share a few style sheets. */
const hashes = new Map<string, string>();

function sha256(text: string): string {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
  hashes.set(text, known);
  return known;
}
