import { kinds } from '../../src/domain/taxonomy.ts';
import { idsOf } from '../../src/domain/vocabulary.ts';
import { spawn } from 'node:child_process';

/** What says the same on every entry page: headings, terms, where one is. Nobody searches for it. */
const boilerplate = ['.kicker', 'dt', 'h2', '.next-times', '.directions', '.small-map'];

/** What stands around it is not even looked at: that takes a tenth of the time. */
const root = 'article';

/**
 * A search fetches the pieces of the index that its words stand in. Pagefind's own pieces are made for sites where everything is
 * searched for; ours weigh a tenth, about 2 kB each. The variable is not promised to stay: tests/built/sizes.test.ts notices.
 */
const pieceSize = '1000';

/** Indexes the entry pages with Pagefind's own program, which npm puts on the PATH. Only pages that may be shown have a marked body, so the rest stay out. */
export function runPagefind(folder: string): Promise<void> {
  const glob = `{${idsOf(kinds).join()}}/*/index.html`;
  const options = ['--root-selector', root, '--exclude-selectors', boilerplate.join(), '--quiet'];
  const child = spawn('pagefind', ['--site', folder, '--glob', glob, ...options], {
    stdio: 'inherit',
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: pieceSize },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Pagefind ended with code ${code}`))));
  });
}
