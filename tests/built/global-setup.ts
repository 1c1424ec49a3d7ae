import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildFixture, buildSite } from '../../scripts/lib/test/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a small site with one of everything. */
    fixture: string;
    /** The folder of the real site, built to live under /gemenskap/. */
    subPath: string;
  }
}

/** One build at a time: Astro keeps its half-made pages in one place. */
export default async function setup({ provide }: TestProject) {
  const fixture = await buildFixture();
  const subPath = await buildSite({ SITE_BASE: '/gemenskap/' });
  provide('fixture', fixture);
  provide('subPath', subPath);
  return () => [fixture, subPath].forEach((folder) => rmSync(folder, { recursive: true }));
}
