import type { Search } from './engine.ts';

/** A query with the grade of every entry that helps: 3 is what was asked, 1 is related. */
export interface Question {
  id: string;
  klass: string;
  q: string;
  relevans: Record<string, number>;
}

const measures = ['ndcg10', 'recall10', 'mrr', 'noll', 'osaker', 'fallaOk', 'kris1', 'falskKris', 'ms'] as const;
export type Measure = (typeof measures)[number];
export type Result = Record<Measure, number> & Pick<Question, 'id' | 'klass' | 'q'> & { antalTraffar: number; topp: string[] };
export type Means = Record<Measure | 'antal', number>;
export interface Evaluation {
  alla: Means;
  klasser: Record<string, Means>;
  rader: Result[];
}

export async function evaluate(search: Search, questions: readonly Question[]): Promise<Evaluation> {
  const rader: Result[] = [];
  for (const question of questions) rader.push(await askOne(search, question));
  const names = [...new Set(rader.map(({ klass }) => klass))];
  const klasser = Object.fromEntries(names.map((name) => [name, meansOf(rader.filter(({ klass }) => klass === name))]));
  return { alla: meansOf(rader), klasser, rader };
}

/** A trap has no right answer and is judged on honesty alone: no hits, or the words that nothing really fits. */
async function askOne(search: Search, { id, klass, q, relevans }: Question): Promise<Result> {
  const start = performance.now();
  const answer = await search(q);
  const ms = performance.now() - start;
  const ids = [...new Set(answer.ids)];
  const unsure = answer.osaker && ids.length > 0;
  const isTrap = klass === 'fälla';
  const unlessTrap = (value: number) => (isTrap ? NaN : value);
  const crisisFirst = isCrisis(ids[0]);
  return {
    id,
    klass,
    q,
    ms,
    antalTraffar: ids.length,
    topp: ids.slice(0, 10),
    ndcg10: unlessTrap(ndcg(ids, relevans)),
    recall10: unlessTrap(recall(ids, relevans)),
    mrr: unlessTrap(reciprocalRank(ids, relevans)),
    noll: unlessTrap(ids.length === 0 ? 1 : 0),
    osaker: unlessTrap(unsure ? 1 : 0),
    fallaOk: isTrap ? Number(ids.length === 0 || unsure) : NaN,
    kris1: klass === 'kris' ? Number(crisisFirst) : NaN,
    falskKris: klass !== 'kris' && !isTrap ? Number(crisisFirst && (relevans[ids[0]!] ?? 0) < 2) : NaN,
  };
}

/** The entries of help in a crisis: in the corpus by their id, among our own by their name. */
const isCrisis = (id = '') => /^kris-|^(sos112|sjalvmordslinjen|samtalsjour-1177)$/.test(id);

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) => grades.reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

function ndcg(ids: readonly string[], grades: Question['relevans'], k = 10): number {
  const ideal = discounted(
    Object.values(grades)
      .sort((a, b) => b - a)
      .slice(0, k),
  );
  return ideal === 0 ? NaN : discounted(ids.slice(0, k).map((id) => grades[id] ?? 0)) / ideal;
}

export function recall(ids: readonly string[], grades: Question['relevans'], k = 10): number {
  const relevant = Object.keys(grades).filter((id) => grades[id]! >= 2);
  const found = relevant.filter((id) => ids.slice(0, k).includes(id));
  return relevant.length === 0 ? NaN : found.length / Math.min(k, relevant.length);
}

function reciprocalRank(ids: readonly string[], grades: Question['relevans']): number {
  const first = ids.findIndex((id) => (grades[id] ?? 0) >= 2);
  return first < 0 ? 0 : 1 / (first + 1);
}

function meansOf(results: readonly Result[]): Means {
  const means = Object.fromEntries(measures.map((measure) => [measure, mean(results.map((result) => result[measure]))]));
  return { antal: results.length, ...means } as Means;
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
