import { parentPort, workerData } from 'node:worker_threads';
import { knownDirectories } from '../../../src/data/known-directories.ts';
import { giveWay } from '../give-way.ts';
import { openBundle } from './bundle.ts';
import type { Errand, Work } from './page-thread.ts';
import { toRender } from './render.ts';
import { writePages } from './write-pages.ts';

const { bundle, directories, place } = workerData as Errand;
for (const [key, directory] of directories) knownDirectories.set(key, directory);
const render = toRender(await openBundle(bundle), place.home);

parentPort!.on('message', async ({ list, givesWay }: Work) => {
  if (givesWay) giveWay();
  parentPort!.postMessage(await writePages(list, render, place.folder));
});
