import { Worker } from 'node:worker_threads';
import { knownDirectories, type Directory } from '../../../src/data/entries.ts';
import type { PageList } from './page-list.ts';
import type { Styles } from './render.ts';

/** What a thread needs to make the same pages as the others. */
export interface Errand {
  /** The bundle that Astro has made of the pages. */
  bundle: string;
  styles: Styles;
  /** The entries, so that they are read and checked once. */
  directories: ReadonlyMap<string, Directory>;
  place: Place;
}

/** Where the site is built, and where it will live. */
export interface Place {
  folder: string;
  /** "https://example.org/gemenskap/" */
  home: string;
}

/** A thread of its own that makes pages. */
export class PageThread {
  #worker: Worker;

  constructor(errand: Omit<Errand, 'directories'>) {
    const workerData: Errand = { ...errand, directories: knownDirectories };
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
