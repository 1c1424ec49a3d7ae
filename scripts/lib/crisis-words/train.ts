import { shareOf, type Cries } from '../../../src/domain/search/query/crisis-features.ts';

/** A text by what stands in it, and whether it is a cry for help. */
export interface Example {
  features: readonly string[];
  isCry: boolean;
}

/** What stands in one text alone tells nothing. */
const leastTexts = 2;
const rounds = 600;
const step = 2;
/** The larger, the fewer features are kept. */
const thrift = 0.00003;

/**
 * Logistic regression with an L1 penalty, by accelerated proximal gradient descent (FISTA). The same examples give the same weights.
 * ml-logistic-regression knows no penalty, and would keep every word.
 */
export function train(examples: readonly Example[]): Cries {
  const names = findFeatures(examples);
  const rows = toRows(examples, names);
  let [weights, start] = [new Float64Array(names.length), 0];
  let [ahead, startAhead, pace] = [weights, start, 1];
  for (let round = 0; round < rounds; round++) {
    const { slopes, slope } = toGradient(rows, ahead, startAhead);
    const [next, nextStart] = [ahead.map((weight, i) => shrink(weight - step * slopes[i]!)), startAhead - step * slope];
    const nextPace = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    const push = (pace - 1) / nextPace;
    [ahead, startAhead] = [next.map((weight, i) => weight + push * (weight - weights[i]!)), nextStart + push * (nextStart - start)];
    [weights, start, pace] = [next, nextStart, nextPace];
  }
  const tenths = names.map((name, i): [string, number] => [name, Math.round(weights[i]! * 10)]);
  return { start: Math.round(start * 10), weights: new Map(tenths.filter(([, weight]) => weight !== 0)) };
}

const shrink = (weight: number) => Math.sign(weight) * Math.max(0, Math.abs(weight) - step * thrift);

function findFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastTexts).map(([name]) => name);
}

interface Row {
  columns: readonly number[];
  /** What each of them counts for. */
  share: number;
  answer: number;
}

function toRows(examples: readonly Example[], names: readonly string[]): Row[] {
  const numbers = new Map(names.map((name, i) => [name, i]));
  return examples.map(({ features, isCry }) => ({
    columns: features.flatMap((feature) => numbers.get(feature) ?? []),
    share: shareOf(features),
    answer: Number(isCry),
  }));
}

/** How much the mean loss grows with each weight. */
function toGradient(rows: readonly Row[], weights: Float64Array, start: number) {
  const slopes = new Float64Array(weights.length);
  let slope = 0;
  for (const { columns, share, answer } of rows) {
    const sum = columns.reduce((all, column) => all + weights[column]! * share, start);
    const error = (1 / (1 + Math.exp(-sum)) - answer) / rows.length;
    for (const column of columns) slopes[column]! += error * share;
    slope += error;
  }
  return { slopes, slope };
}
