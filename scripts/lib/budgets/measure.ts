import type { Budget, Sample } from './budgets.ts';
import { gzipSize, type Part, type Weights } from './weights.ts';

export interface Measured extends Pick<Budget, 'name' | 'limit' | 'goal'> {
  /** How many it was measured for. */
  count: number;
  largest: number;
  /** One Swedish sentence for each that is too large, the worst first. */
  faults: string[];
}

export function measure(weights: Weights, { name, limit, goal, samples }: Budget): Measured {
  const all = samples(weights)
    .map((sample) => ({ sample, bytes: sum(sample.parts) }))
    .sort((a, b) => b.bytes - a.bytes);
  if (all.length === 0) throw new Error(`Nothing to measure: ${name}`);
  const faults = all
    .filter(({ bytes }) => bytes > limit)
    .map(
      ({ sample, bytes }) =>
        `${name}: ${sample.name} väger ${bytes} byte, ${bytes - limit} för mycket. Tyngst: ${heaviest(weights, sample)}.`,
    );
  return { name, limit, ...(goal === undefined ? {} : { goal }), count: all.length, largest: all[0]!.bytes, faults };
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

const shown = 3;

/** The biggest files; of a single page its biggest pieces. */
function heaviest(weights: Weights, { name, parts }: Sample): string {
  const isPage = parts.length === 1 && parts[0]!.file.endsWith('.html');
  return [...(isPage ? piecesOf(weights.read(name)) : parts)]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, shown)
    .map(({ file, bytes }) => `${file} ${bytes}`)
    .join(', ');
}

const pieces: Readonly<Record<string, RegExp>> = {
  stilmall: /<style>[\s\S]*?<\/style>/g,
  huvud: /<head>[\s\S]*?<\/head>/,
  meny: /<header[\s\S]*?<\/header>/,
  innehåll: /<main[\s\S]*<\/main>/,
  sidfot: /<footer[\s\S]*<\/footer>/,
};

/** Each piece compressed alone, which is a little more than it adds. The style sheet is not counted in the head too. */
function piecesOf(html: string): Part[] {
  const styles = html.match(pieces['stilmall']!)?.join('') ?? '';
  const rest = html.replace(pieces['stilmall']!, '');
  const others = Object.entries(pieces).filter(([name]) => name !== 'stilmall');
  return [
    { file: 'stilmall', bytes: gzipSize(styles) },
    ...others.map(([file, pattern]) => ({ file, bytes: gzipSize(pattern.exec(rest)?.[0] ?? '') })),
  ];
}
