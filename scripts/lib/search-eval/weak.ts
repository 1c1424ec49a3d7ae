import type { Evaluation, Question } from './score.ts';

/** The weak queries, with the grade of each of the first ten hits. */
export function printWeak({ rader }: Evaluation, questions: readonly Question[], under: number): void {
  for (const { id, q, ndcg10, fallaOk, topp } of rader) {
    if (!(fallaOk === 0 || ndcg10 < under)) continue;
    const grades = questions.find((question) => question.id === id)!.relevans;
    console.log(`  ${id} ”${q}” ${ndcg10.toFixed(2)}: ${topp.map((hit) => `${grades[hit] ?? 0}:${hit}`).join(' ')}`);
  }
}
