import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildFixture, buildInstans, buildSite } from '../../scripts/lib/test/build-site.ts';
import { buildChangedSite, type ChangedSite } from './changed-site.ts';
import { laterDays } from '../later-days.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a small site with one of everything. */
    fixture: string;
    /** The small site again, and when some of it had changed. */
    changed: ChangedSite;
    /** The folder of the real site, built to live under /gemenskap/. */
    subPath: string;
    /** The folder of a site for two kommuner, with its own name and colours. */
    instans: string;
    /** The small site again, built on each of the later days. */
    later: string[];
  }
}

/** Two rows of builds, side by side. */
export default async function setup({ provide }: TestProject) {
  const [{ root, ...changed }, [fixture, subPath, instans, ...later]] = await Promise.all([
    buildChangedSite(),
    oneByOne([
      buildFixture,
      () => buildSite({ SITE_BASE: '/gemenskap/' }),
      buildInstans,
      ...laterDays.map(
        ({ today }) =>
          () =>
            buildSite({ CONTENT: 'tests/fixtures/site', TODAY: today }),
      ),
    ]),
  ]);
  provide('fixture', fixture!);
  provide('changed', changed);
  provide('instans', instans!);
  provide('later', later);
  provide('subPath', subPath!);
  return () => [fixture!, root, changed.whole, instans!, subPath!, ...later].forEach((folder) => rmSync(folder, { recursive: true }));
}

async function oneByOne(builds: readonly (() => Promise<string>)[]): Promise<string[]> {
  const folders: string[] = [];
  for (const build of builds) folders.push(await build());
  return folders;
}
