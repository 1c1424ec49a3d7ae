import { kinds } from '../../../src/domain/taxonomy.ts';

/** What kind of page an address is. Pages of which there is one are called what their address says. */
export function templateOf(address: string): string {
  const [first = '', second, third] = address.split('/').filter(Boolean);
  if (first === '') return 'home';
  if (third !== undefined) return `${first}/*/${['utskrift', 'affisch'].includes(third) ? third : '*'}`;
  if (first === 'kommun') return second === undefined ? 'kommuner' : 'kommun';
  if (Object.hasOwn(kinds, first)) return second === undefined ? 'list of a kind' : 'entry';
  return second === undefined ? first : `${first}/*`;
}
