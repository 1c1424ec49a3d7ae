import { Worker } from 'node:worker_threads';
import { knownDirectories, type Directory } from '../../../src/data/known-directories.ts';
import type { Bundle } from './bundle.ts';
import type { PageList } from './page-list.ts';
import type { Place } from './place.ts';

/** What a thread needs to make the same pages as the others. */
export interface Errand {
  bundle: Bundle;
  /** The entries, so that they are read and checked once. */
  directories: ReadonlyMap<string, Directory>;
  place: Place;
}

/** A thread of its own that makes pages. */
export class PageThread {
  #worker: Worker;

  constructor(bundle: Bundle, place: Place) {
    const workerData: Errand = { bundle, place, directories: knownDirectories };
    this.#worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData });
  }

  /** Helps with a list until it has no more. */
  help(list: PageList): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#worker.once('message', () => resolve());
      this.#worker.once('error', reject);
      this.#worker.postMessage(list);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
