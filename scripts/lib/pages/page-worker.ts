import { parentPort, workerData } from 'node:worker_threads';
import { knownDirectories } from '../../../src/data/entries.ts';
import { holdResponses } from './held-response.ts';
import type { PageList } from './page-list.ts';
import type { Errand } from './page-thread.ts';
import { importBundle, toRender } from './render.ts';
import { writePages } from './write-pages.ts';

const { bundle, styles, directories, place } = workerData as Errand;
for (const [key, directory] of directories) knownDirectories.set(key, directory);
const pages = await importBundle(bundle);
pages.app.setInternals({ pagesByKeys: styles });
pages.app.setOptions({ logger: pages.app.logger, settings: { scripts: [] } });
holdResponses();
const render = toRender(pages, place.home);

parentPort!.on('message', async (list: PageList) => {
  await writePages(list, render, place.folder);
  parentPort!.postMessage('done');
});
