import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Within the project: there Astro keeps the half-made pages in the folder of the site, so that two can be built side by side. */
const sites = 'node_modules/.cache/sites';

/** A folder of its own for a site that a test builds. */
export function siteFolder(): string {
  mkdirSync(sites, { recursive: true });
  return mkdtempSync(join(sites, 'site-'));
}

/** Builds a site beside the real one, into a folder of its own. `env` says what differs. Returns the folder. */
export async function buildSite(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = siteFolder();
  await runNode(['scripts/build.ts', folder], env);
  return folder;
}

/** A small content folder with one of everything, and the day it is there. */
const fixtureToday = '2026-11-22';
export const fixtureSiteEnv = { CONTENT: 'tests/fixtures/site', TODAY: fixtureToday };
export const buildFixture = () => buildSite(fixtureSiteEnv);

/** Builds what has changed since the last build with the same `cache`, in one thread or more. Returns what was said. */
export const buildChanged = (content: string, folder: string, cache: string, threads = 1) =>
  runNode(['scripts/build.ts', folder, '--andrat', '--minne', cache, '--tradar', String(threads)], {
    CONTENT: content,
    TODAY: fixtureToday,
  });

/** The site of somebody else: another name, two kommuner and own colours, by settings alone. */
export const buildInstans = () =>
  buildSite({ SITE_CONFIG: 'tests/fixtures/instans.json', CONTENT: 'tests/fixtures/instans', TODAY: fixtureToday });

/** What it said. A build that fails says why. */
async function runNode(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const options = { env: { ...process.env, NODE_ENV: 'production', ...env }, maxBuffer: 2 ** 28 };
  const { stdout } = await run(process.execPath, args, options).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`Could not build the site: ${error.stdout}${error.stderr}`);
  });
  return stdout;
}
