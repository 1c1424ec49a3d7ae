import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { App } from './render.ts';

/** The addresses that some of the files in src/pages make. */
export function getPaths(app: App, isWanted: (route: RouteData) => boolean): Promise<PathWithRoute[]> {
  return new StaticPaths(withRoutes(app, isWanted)).getAll();
}

type PathApp = ConstructorParameters<typeof StaticPaths>[0];

/** The same app, as if it had no other routes. */
function withRoutes(app: App, isWanted: (route: RouteData) => boolean): PathApp {
  const routes = app.manifest.routes.filter(({ routeData }) => isWanted(routeData));
  return Object.create(app, { manifest: { value: { ...app.manifest, routes } } }) as PathApp;
}
