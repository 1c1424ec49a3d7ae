import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFiles, type Checked } from '../../../src/data/check-files.ts';
import { listContentFiles, type ContentFile } from '../../../src/data/content-files.ts';
import { rememberDirectory } from '../../../src/data/entries.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ReadingMemory } from '../memory/reading-memory.ts';
import { takeNext, toParts, toSharedList, type SharedList } from '../shared-list.ts';

/** What two threads are to read and check together. */
export interface CheckErrand {
  list: SharedList<ContentFile>;
  today: IsoDate;
}

interface Options {
  /** How many files one thread reads alone: where another one saves more time than it takes to begin. */
  most?: number | undefined;
  memory?: ReadingMemory | undefined;
}

const mostInPart = 50;

/** A directory that another thread may have begun to read. */
export interface Reading {
  /** Reads what is left. Then readDirectory() has it all at once. */
  finish(): Promise<void>;
}

/** Begins to read and check every entry under a folder: many in a thread of its own, while this one does something else. */
export function startReading(root: string, today: IsoDate, { most = 3000, memory }: Options = {}): Reading {
  const { files, misplaced } = listContentFiles(root);
  const { known, others } = memory?.sort(files) ?? { known: [], others: files };
  const errand = { list: toSharedList(toParts(others, mostInPart)), today };
  const elsewhere = others.length <= most || availableParallelism() === 1 ? [] : [checkElsewhere(errand)];
  return {
    async finish() {
      const all = [{ placed: known, findings: [] }, checkParts(errand), ...(await Promise.all(elsewhere))];
      const placed = all.flatMap(({ placed }) => placed).sort((a, b) => (a.path < b.path ? -1 : 1));
      const checked = { placed, findings: all.flatMap(({ findings }) => findings) };
      memory?.keep(checked);
      rememberDirectory(root, today, misplaced, checked);
    },
  };
}

/** Until nothing is left. Here and in the other thread. */
export function checkParts({ list, today }: CheckErrand): Checked {
  const checked: Checked = { placed: [], findings: [] };
  for (let files = takeNext(list); files !== undefined; files = takeNext(list)) {
    const { placed, findings } = checkFiles(files, today);
    checked.placed.push(...placed);
    checked.findings.push(...findings);
  }
  return checked;
}

function checkElsewhere(errand: CheckErrand): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: errand });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
