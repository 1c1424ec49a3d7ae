import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFiles, type Checked } from '../../../src/data/check-files.ts';
import { listContentFiles, type ContentFile } from '../../../src/data/content-files.ts';
import { rememberDirectory } from '../../../src/data/entries.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';

/** What a thread is to read and check. */
export interface CheckErrand {
  files: readonly ContentFile[];
  today: IsoDate;
}

/** Where one more thread saves more time than it takes to begin. */
const mostAlone = 3000;

/** How much this thread reads itself: it begins at once, and the other one has to start. */
const ownShare = 0.55;

/** Reads a large directory in two threads, so that readDirectory() has it at once. A small one is left to readDirectory(). */
export async function readAhead(root: string, today: IsoDate, most = mostAlone): Promise<void> {
  const { files, misplaced } = listContentFiles(root);
  if (files.length <= most || availableParallelism() === 1) return;
  const own = Math.ceil(files.length * ownShare);
  const others = checkElsewhere({ files: files.slice(own), today });
  const [first, second] = [checkFiles(files.slice(0, own), today), await others];
  const checked = { placed: [...first.placed, ...second.placed], findings: [...first.findings, ...second.findings] };
  rememberDirectory(root, today, misplaced, checked);
}

function checkElsewhere(errand: CheckErrand): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: errand });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
