import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { checkFiles, type Checked } from '../../../src/data/check-files.ts';
import { listContentFiles, type ContentFile } from '../../../src/data/content-files.ts';
import { rememberDirectory } from '../../../src/data/entries.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import type { ReadingMemory } from '../memory/reading-memory.ts';
import { countLeft, takeNext, toParts, toWorkList, type WorkList } from '../work-list.ts';

/** What two threads are to read and check together. */
export interface CheckErrand {
  list: WorkList<ContentFile>;
  today: IsoDate;
}

const mostInPart = 50;

/** Fewer than this are read before another thread has begun. */
const leastToShare = 3000;

/** Entries that are about to be read. */
export interface Reading {
  /** Lets another thread help with what is left, if that is much. For when a processor is free. */
  share(least?: number): void;
  /** Reads what is left. Then readDirectory() has it all at once. */
  finish(): Promise<void>;
}

/** Reads and checks every entry under a folder. This thread answers others now and then meanwhile. */
export function startReading(root: string, today: IsoDate, memory?: ReadingMemory): Reading {
  const { files, misplaced } = listContentFiles(root);
  const { known, others } = memory?.sort(files) ?? { known: [], others: files };
  const errand = { list: toWorkList(toParts(others, mostInPart)), today };
  const elsewhere: Promise<Checked>[] = [];
  return {
    share(least = leastToShare) {
      if (countLeft(errand.list) * mostInPart >= least && availableParallelism() > 1) elsewhere.push(checkElsewhere(errand));
    },
    async finish() {
      const own = await checkParts(errand);
      const all = [{ placed: known, findings: [] }, own, ...(await Promise.all(elsewhere))];
      const placed = all.flatMap(({ placed }) => placed).sort((a, b) => (a.path < b.path ? -1 : 1));
      const checked = { placed, findings: all.flatMap(({ findings }) => findings) };
      memory?.keep(checked);
      rememberDirectory(root, today, misplaced, checked);
    },
  };
}

/** Until nothing is left. Here and in the other thread. */
export async function checkParts({ list, today }: CheckErrand): Promise<Checked> {
  const checked: Checked = { placed: [], findings: [] };
  for (let files = takeNext(list); files !== undefined; files = takeNext(list)) {
    const { placed, findings } = checkFiles(files, today);
    checked.placed.push(...placed);
    checked.findings.push(...findings);
    await setImmediate();
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
