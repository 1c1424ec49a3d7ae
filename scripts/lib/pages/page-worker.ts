import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { knownDirectories } from '../../../src/data/entries.ts';
import { holdResponses } from './held-response.ts';
import type { PageList } from './page-list.ts';
import type { Errand } from './page-thread.ts';
import { toRender, type App } from './render.ts';
import { writePages } from './write-pages.ts';

const { bundle, styles, directories, place } = workerData as Errand;
for (const [key, directory] of directories) knownDirectories.set(key, directory);
const { app } = (await import(pathToFileURL(bundle).href)) as { app: App };
app.setInternals({ pagesByKeys: styles });
app.setOptions({ logger: app.logger, settings: { scripts: [] } });
holdResponses();
const render = toRender(app, place.home);

parentPort!.on('message', async (list: PageList) => {
  await writePages(list, render, place.folder);
  parentPort!.postMessage('done');
});
