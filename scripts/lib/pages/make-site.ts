import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { keepToday } from '../../../src/data/today.ts';
import { openBundle, type Bundle } from './bundle.ts';
import { makeAll, type Making } from './make-all.ts';
import type { Place } from './place.ts';
import type { App } from './render.ts';

/** Makes the pages from a bundle, without the rest of Astro. */
export async function makeSite(bundle: Bundle, place: Place, making: Making = {}): Promise<void> {
  keepToday();
  const app = await openBundle(bundle);
  const getPaths = (isWanted: (route: RouteData) => boolean) => new StaticPaths(withRoutes(app, isWanted)).getAll();
  await makeAll({ ...bundle, app, getPaths }, place, making);
}

type PathApp = ConstructorParameters<typeof StaticPaths>[0];

/** The same app, as if it had no other routes. */
function withRoutes(app: App, isWanted: (route: RouteData) => boolean): PathApp {
  const routes = app.manifest.routes.filter(({ routeData }) => isWanted(routeData));
  return Object.create(app, { manifest: { value: { ...app.manifest, routes } } }) as PathApp;
}
