import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteConfig } from '../../../site.config.ts';
import { writeFullText } from '../full-text.ts';
import { writeSitemap } from '../sitemap.ts';

/** Builds a site beside the real one, into a folder of its own. `env` says what differs. Returns the folder. */
export async function buildSite(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const command = `astro build --silent --outDir "${folder}"`;
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Could not build the site: ${stdout}${stderr}`);
  await writeFullText(folder);
  writeSitemap(folder, new URL(env['SITE_BASE'] ?? '/', siteConfig.origin).href);
  return folder;
}

/** A small content folder with one of everything, and the day it is there. */
const fixtureToday = '2026-11-22';
export const fixtureSiteEnv = { CONTENT: 'tests/fixtures/site', TODAY: fixtureToday };
export const buildFixture = () => buildSite(fixtureSiteEnv);

/** Builds what has changed since the last build with the same `cache`. Returns what was said. */
export function buildChanged(content: string, folder: string, cache: string): string {
  const env = { ...process.env, NODE_ENV: 'production', CONTENT: content, TODAY: fixtureToday };
  const command = ['scripts/build.ts', folder, '--andrat', '--minne', cache];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Could not build what has changed: ${stdout}${stderr}`);
  return stdout;
}

/** The site of somebody else: another name, two kommuner and own colours, by settings alone. */
export const buildInstans = () =>
  buildSite({ SITE_CONFIG: 'tests/fixtures/instans.json', CONTENT: 'tests/fixtures/instans', TODAY: fixtureToday });
