import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../scripts/lib/test/build-site.ts';

/** One more than the longest list that shows everything. The café of the fixture is in the same kommun. */
const copies = 300;
/** How many have sources so old that they leave the lists after the build. */
const leaving = 10;

/** A site for two kommuner, with so much in one of them that its lists are cut and it has a page for all. Returns the folder. */
export async function buildLongLists(): Promise<string> {
  const content = mkdtempSync(join(tmpdir(), 'long-'));
  cpSync('tests/fixtures/instans', content, { recursive: true });
  const folder = join(content, 'motesplatser/skane');
  mkdirSync(folder);
  const source = readFileSync('tests/fixtures/instans/motesplatser/kafe-i-lund.md', 'utf8');
  for (let i = 1; i <= copies; i++) writeFileSync(join(folder, `traff-${i}.md`), copyOf(source, i));
  const built = await buildSite({ SITE_CONFIG: 'tests/fixtures/instans.json', CONTENT: content, TODAY: '2026-11-22' });
  rmSync(content, { recursive: true });
  return built;
}

/** Names from A to Ö, so that there are letters to go by. */
function copyOf(source: string, i: number): string {
  const letter = 'ABCDEFGHIJKLMNOPRSTUVYÅÄÖ'.charAt(i % 25);
  const old = i <= leaving ? source.replace('daterad: 2026-10-01', 'daterad: 2021-01-15') : source;
  return old.replace('namn: Kafé i Lund', `namn: ${letter}lmgårdens träff nummer ${i}`);
}
