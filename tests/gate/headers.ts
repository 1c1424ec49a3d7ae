/** What a host that reads `_headers` must say with every page, and how it is seen to be said. */
const expected: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /frame-ancestors 'none'.*object-src 'none'.*base-uri 'none'/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'permissions-policy': /geolocation=\(.*camera=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

/** What nobody may say. */
const forbidden = [
  'set-cookie',
  'refresh',
  'access-control-allow-origin',
  'x-powered-by',
  'link',
  'nel',
  'report-to',
  'reporting-endpoints',
];

export function headerFaults(headers: Headers): string[] {
  const missing = Object.entries(expected).flatMap(([name, value]) => (value.test(headers.get(name) ?? '') ? [] : [name]));
  return [...missing, ...forbidden.filter((name) => headers.has(name))];
}
