import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { keepToday } from '../../../src/data/today.ts';
import { openBundle, type Bundle } from './bundle.ts';
import { makeAll, type Making } from './make-all.ts';
import type { Place } from './place.ts';

/** Makes the pages from a bundle, without the rest of Astro. */
export async function makeSite(bundle: Bundle, place: Place, making: Making = {}): Promise<void> {
  keepToday();
  const app = await openBundle(bundle);
  const paths = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
  await makeAll({ ...bundle, app, getPaths: () => paths.getAll() }, place, making);
}
