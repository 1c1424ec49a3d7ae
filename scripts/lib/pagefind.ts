import { spawn } from 'node:child_process';

/** Indexes the entry pages with Pagefind's own program, which npm puts on the PATH. Only pages that may be shown have a marked body, so the rest stay out. */
export function runPagefind(folder: string): Promise<void> {
  const glob = '{stodlinjer,motesplatser,aktiviteter}/*/index.html';
  const child = spawn('pagefind', ['--site', folder, '--glob', glob, '--quiet'], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Pagefind ended with code ${code}`))));
  });
}
