import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFiles, type Checked } from '../../../src/data/check-files.ts';
import { listContentFiles, type ContentFile } from '../../../src/data/content-files.ts';
import { rememberDirectory } from '../../../src/data/entries.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { takeNext, toParts, toSharedList, type SharedList } from '../shared-list.ts';

/** What two threads are to read and check together. */
export interface CheckErrand {
  list: SharedList<ContentFile>;
  today: IsoDate;
}

/** Where one more thread saves more time than it takes to begin. */
const mostAlone = 3000;

const mostInPart = 50;

/** A directory that another thread has begun to read. */
export interface Reading {
  /** Helps with what is left. Then readDirectory() has it all at once. */
  finish(): Promise<void>;
}

/** Begins to read a large directory in a thread of its own. A small one is left to readDirectory(). */
export function startReading(root: string, today: IsoDate, most = mostAlone): Reading {
  const { files, misplaced } = listContentFiles(root);
  if (files.length <= most || availableParallelism() === 1) return { finish: async () => {} };
  const errand = { list: toSharedList(toParts(files, mostInPart)), today };
  const others = checkElsewhere(errand);
  return {
    async finish() {
      const checked = [checkParts(errand), await others];
      const placed = checked.flatMap(({ placed }) => placed).sort((a, b) => (a.path < b.path ? -1 : 1));
      const findings = checked.flatMap(({ findings }) => findings);
      rememberDirectory(root, today, misplaced, { placed, findings });
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
