// A list is a part of the address behind "#", "v=" and then the codes without anything between them. It lives with others: "#q=fika&v=…".
// Every page carries this file, so it knows nothing of entries.

/** A list is for a kitchen table. What somebody pastes may be longer. */
export const mostEntries = 50;

/** The codes in what stands behind "#". Anybody can write that, so what is not a code is passed over. */
export function listIn(hash: string): string[] {
  const [, list = ''] = /[#&]v=([^&]*)/.exec(hash) ?? [];
  const codes = list.replace(/%7e/gi, '~').match(/~[2-9a-kmnp-zA-HJ-NP-Z]{6}|[2-9a-kmnp-zA-HJ-NP-Z]{3}/g);
  return [...new Set(codes)].slice(0, mostEntries);
}

/** What stands behind "#" without the list: what somebody searches for. A place on the page is nothing to keep. */
export function withoutList(hash: string): string {
  if (!hash.includes('=')) return '';
  return hash
    .replace(/^#/, '')
    .replace(/(^|&)v=[^&]*/g, '')
    .replace(/^&/, '');
}

/** The same with another list; nothing when there is nothing left to say. */
export function withList(hash: string, codes: readonly string[]): string {
  const rest = withoutList(hash);
  if (codes.length === 0) return rest === '' ? '' : `#${rest}`;
  return `#${rest === '' ? '' : `${rest}&`}v=${codes.join('')}`;
}
