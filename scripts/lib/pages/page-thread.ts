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

export interface Work {
  list: PageList;
  /** Whether another program should go first. */
  givesWay: boolean;
}

/** A thread of its own that makes pages. */
export class PageThread {
  #worker: Worker;

  constructor(bundle: Bundle, place: Place) {
    const workerData: Errand = { bundle, place, directories: knownDirectories };
    this.#worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData });
  }

  /** Helps with a list until it has no more. Gives the pages that search engines may list. */
  help(work: Work): Promise<string[]> {
    return new Promise((resolve, reject) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', reject);
      this.#worker.postMessage(work);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
