import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildChanged, buildSite, fixtureSiteEnv, siteFolder } from '../../scripts/lib/test/build-site.ts';

export interface ChangedSite {
  /** The small site, built into an empty cache. */
  first: string;
  /** Built again when three entries had changed, and only what they change: in two threads, as a large site is. */
  second: string;
  /** What that build said. */
  said: string;
  /** Whether that build bundled the code again. */
  isBundledAgain: boolean;
  /** The same entries, all built at once. */
  whole: string;
}

/** One entry is changed, one is new and one is gone. */
export async function buildChangedSite(root = siteFolder()): Promise<ChangedSite & { root: string }> {
  const [content, cache, first, second] = ['site', 'cache', 'first', 'second'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  cpSync('tests/fixtures/site', content, { recursive: true });
  await buildChanged(content, first, cache);
  const bundledAt = () => statSync(globSync(join(cache, '*/bundle.v8'))[0]!).mtimeMs;
  const firstBundledAt = bundledAt();

  const walk = join(content, 'aktiviteter/skane/promenaden.md');
  const source = readFileSync(walk, 'utf8');
  writeFileSync(walk, source.replace('Gå en lugn runda', 'Gå en kort runda'));
  writeFileSync(join(content, 'aktiviteter/skane/bokcirkeln.md'), source.replace('Promenaden i parken', 'Bokcirkeln'));
  rmSync(join(content, 'stodlinjer/nattlinjen.md'));
  const said = await buildChanged(content, second, cache, 2);
  const whole = await buildSite({ ...fixtureSiteEnv, CONTENT: content });
  return { root, first, second, said, isBundledAgain: bundledAt() !== firstBundledAt, whole };
}
