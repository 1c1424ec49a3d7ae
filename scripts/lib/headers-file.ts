export interface HeaderRule {
  /** "/*" or "/fonts/*": a star stands for the rest. */
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` format of Netlify and Cloudflare Pages: a path, then its headers with an indent. */
export function parseHeaders(source: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of source.split('\n').filter((l) => l.trim() !== '' && !l.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(splitHeader(line));
  }
  return rules;
}

export function headersFor(rules: readonly HeaderRule[], path: string): [string, string][] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers);
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
