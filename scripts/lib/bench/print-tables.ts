import type { Means } from '../search-eval/score.ts';
import type { Load } from './load.ts';
import type { Speed } from './speed.ts';

export interface Row {
  name: string;
  load: Load;
  quality: Means;
}

export function printTable(rows: readonly Row[]): void {
  console.log(line('', 'första', 'fulltext', 'ny fråga', 'ny fråga', 'första', 'nDCG@10', 'nollträff'));
  console.log(line('', 'träff kB', 'klar kB', 'median kB', 'högst kB', 'träff s', '', 'procent'));
  for (const { name, load, quality } of rows) {
    const bytes = [load.firstHitBytes, load.fullBytes, median(load.repeatBytes), Math.max(...load.repeatBytes)].map((one) =>
      decimal(one / 1000, 1),
    );
    console.log(line(name, ...bytes, decimal(load.firstHit / 1000, 1), decimal(quality.ndcg10, 2), decimal(quality.noll * 100, 0)));
  }
}

/** What our own page is made of once everything has come. */
export function printParts(parts: Load['parts']): void {
  for (const [folder, bytes] of Object.entries(parts).sort(([, a], [, b]) => b - a))
    console.log(line(`  ${folder}`, decimal(bytes / 1000, 1)));
}

export function printSpeed(entries: number, { first, withText }: Speed): void {
  console.log(line(`Svarstid, ${entries} poster`, 'frågor', 'median ms', '95 % ms', 'högst ms'));
  for (const [name, times] of [
    ['ur tabellen', first],
    ['med fulltext', withText],
  ] as const) {
    const cells = times.length === 0 ? [] : [median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => decimal(ms, 0));
    console.log(line(`  ${name}`, String(times.length), ...cells));
  }
}

const median = (values: readonly number[]) => percentile(values, 0.5);

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const line = (name: string, ...cells: string[]) => name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join('');
