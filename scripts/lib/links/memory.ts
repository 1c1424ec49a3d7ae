import { existsSync, readFileSync, renameSync } from 'node:fs';
import { daysBetween, isIsoDate, type IsoDate } from '../../../src/domain/dates.ts';
import { writeWhole } from '../write-whole.ts';
import type { Outcome } from './visit.ts';
import { linkText } from './words.ts';

/** What is remembered of an address from one run to the next. */
export interface Memory {
  checked: IsoDate;
  result: Exclude<Outcome['result'], 'later'>;
  why?: string;
  to?: string;
  /** Of the last answer that said what was wrong. */
  status?: number;
  /** The day of the first failure since it last worked. */
  failedSince?: IsoDate;
}

export type Memories = Map<string, Memory>;

/** A link is broken when it failed again at least this many days after it first failed. */
const brokenAfterDays = 7;

/** What is known after a visit. A server that keeps programs out says nothing about the link, so what was known stays. */
export function remember(before: Memory | undefined, outcome: Exclude<Outcome, { result: 'later' }>, today: IsoDate): Memory {
  const { failedSince } = before ?? {};
  const memory: Memory = { checked: today, ...outcome };
  if (outcome.result === 'fault') return { ...memory, failedSince: failedSince ?? today };
  return outcome.result === 'refused' && failedSince !== undefined ? { ...memory, failedSince } : memory;
}

export function isBroken({ result, failedSince, checked }: Memory): boolean {
  return result === 'fault' && failedSince !== undefined && daysBetween(failedSince, checked) >= brokenAfterDays;
}

/** A file that cannot be read is kept beside, and the memory begins anew. */
export function readMemories(file: string): Memories {
  if (!existsSync(file)) return new Map();
  try {
    const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Memory>);
    return new Map(all.filter(([, memory]) => isIsoDate(String(memory.checked))));
  } catch {
    console.error(linkText.lost(file));
    renameSync(file, `${file}.trasig`);
    return new Map();
  }
}

export function writeMemories(file: string, memories: Memories): void {
  const sorted = [...memories].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([url, memory]) => `${JSON.stringify(url)}: ${JSON.stringify(memory)}`);
  writeWhole(file, `{\n${lines.join(',\n')}\n}\n`);
}
