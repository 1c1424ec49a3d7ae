import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { knownDirectories } from '../../../src/data/entries.ts';
import type { PageList, PagePath } from './page-list.ts';
import type { Errand } from './page-thread.ts';
import { writePages } from './write-pages.ts';

/** As much of Astro's app as its own prerenderer uses. tests/built/changed.test.ts notices if it changes. */
interface App {
  manifest: { routes: { routeData: RouteData }[] };
  logger: unknown;
  setInternals(internals: { pagesByKeys: Errand['styles'] }): void;
  setOptions(options: { logger: unknown; settings: { scripts: [] } }): void;
  render(request: Request, options: { routeData: RouteData | undefined }): Promise<Response>;
}

const { bundle, styles, directories, place } = workerData as Errand;
for (const [key, directory] of directories) knownDirectories.set(key, directory);
const { app } = (await import(pathToFileURL(bundle).href)) as { app: App };
app.setInternals({ pagesByKeys: styles });
app.setOptions({ logger: app.logger, settings: { scripts: [] } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const render = (request: Request, { component }: PagePath) => app.render(request, { routeData: routes.get(component) });

parentPort!.on('message', async (list: PageList) => {
  await writePages(list, render, place);
  parentPort!.postMessage('done');
});
