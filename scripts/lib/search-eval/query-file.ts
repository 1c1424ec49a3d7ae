import { readFileSync } from 'node:fs';
import type { Battery } from './crisis-battery.ts';
import type { Question } from './score.ts';

export type QueryFile = { path: string } & ({ questions: Question[]; isOwn: boolean } | { battery: Battery });

/** A file of graded queries, or a battery of crisis queries. `korpus: "egen"` says that the ids are our own entries. */
export function readQueryFile(path: string): QueryFile {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { fragor?: Question[]; korpus?: string } & Partial<Battery>;
  if (file.fragor !== undefined) return { path, questions: file.fragor, isOwn: file.korpus === 'egen' };
  if (file.pos !== undefined && file.mild !== undefined && file.neg !== undefined) return { path, battery: file as Battery };
  throw new Error(`Neither "fragor" nor "pos", "mild" and "neg" in ${path}`);
}
