/** What kind of page an address is. Pages of which there is one are called what their address says. */
export function templateOf(address: string): string {
  const [first = '', second, third] = address.split('/').filter(Boolean);
  if (first === '') return 'home';
  if (third !== undefined) return `${first}/*/${['utskrift', 'affisch'].includes(third) ? third : '*'}`;
  if (first === 'kommun') return second === undefined ? 'kommuner' : 'kommun';
  if (['stodlinjer', 'motesplatser', 'aktiviteter'].includes(first)) return second === undefined ? 'list of a kind' : 'entry';
  return second === undefined ? first : `${first}/*`;
}

/** Median and largest of each template, in bytes after gzip. */
export function printSizes(sizes: ReadonlyMap<string, number>): void {
  const groups = Map.groupBy(sizes.keys(), templateOf);
  const lines = [...groups].sort().map(([template, addresses]) => {
    const sorted = addresses.map((address) => sizes.get(address)!).sort((a, b) => a - b);
    return [template, sorted.length, sorted[sorted.length >> 1]!, sorted.at(-1)!] as const;
  });
  console.log(`\n${row('gzip -9', 'pages', 'median', 'largest')}\n${lines.map((line) => row(...line)).join('\n')}\n`);
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(9)).join('');
}
