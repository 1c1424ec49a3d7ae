import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BundleMemory } from '../memory/bundle-memory.ts';
import type { Bundle } from '../pages/bundle.ts';

/** What makes the pages, as soon as it is there. */
export interface Bundling {
  bundle: Promise<Bundle>;
  /** When the site has its scripts too. */
  finished: Promise<void>;
  /** When nobody will use it. */
  stop(): void;
}

/** Takes the bundle that is kept, or lets Astro make one. Either way the site gets the files that are no pages. */
export function startBundling(site: string, memory: BundleMemory): Bundling {
  const kept = memory.find();
  if (kept === undefined) return bundleElsewhere(site, memory);
  memory.restoreFiles(site);
  return { bundle: Promise.resolve(kept), finished: Promise.resolve(), stop: () => {} };
}

/** Astro and its tools take a third of a gigabyte and a second to load. In a process of their own they keep nobody waiting. */
function bundleElsewhere(site: string, memory: BundleMemory): Bundling {
  const child = fork(new URL('process.ts', import.meta.url), [site, memory.folder]);
  // Before its folders go: it must not write them anew.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`Astro ended with code ${code}`)));
  });
  const [message, exit] = [once(child, 'message'), once(child, 'exit')];
  return {
    bundle: Promise.race([failed, message.then(() => memory.read())]),
    finished: Promise.race([failed, exit.then(() => {})]),
    stop() {
      child.removeAllListeners('exit');
      child.kill('SIGKILL');
    },
  };
}
