import { readFileSync } from 'node:fs';

/** How often it looks, in milliseconds: often enough for the tops, and seldom enough to take no time from what it watches. */
const interval = 100;

const bytesInPage = 4096;

/**
 * Watches a process with all that it starts, on Linux. Stopped, it tells the most that they held at once, in MiB: their own memory, and
 * not the pages of programs and files that they share.
 */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid))), interval);
  return () => {
    clearInterval(timer);
    return (most * bytesInPage) / 2 ** 20;
  };
}

/** In pages. A process that has just ended holds nothing. */
function memoryOf(pid: number): number {
  const [, resident = 0, shared = 0] = read(`/proc/${pid}/statm`).map(Number);
  const children = read(`/proc/${pid}/task/${pid}/children`).map(Number);
  return resident - shared + children.reduce((sum, child) => sum + memoryOf(child), 0);
}

function read(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(' ').filter(Boolean);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return [];
    throw error;
  }
}
