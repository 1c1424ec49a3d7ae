import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';

export interface Run {
  /** Seconds on the clock, and of all processors together. */
  wall: number;
  cpu: number;
  /** The largest process, in MiB. */
  memory: number;
}

export interface Command {
  name: string;
  /** Program and arguments. */
  line: readonly string[];
  folder: string;
  env?: Record<string, string>;
}

const time = '/usr/bin/time';

/** Runs a command to its end under GNU time, which also counts what its children used. */
export function measure({ line, folder, env = {}, name }: Command): Run {
  if (!existsSync(time)) throw new Error('GNU time is needed: apt-get install time');
  const log = join(folder, '.time');
  const { status, stderr, stdout } = spawnSync(time, ['-o', log, '-f', '%e %U %S %M', ...line], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name} ended with code ${status}: ${(stderr + stdout).slice(-2000)}`);
  const [wall, user, system, kilobytes] = readFileSync(log, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number);
  rmSync(log);
  return { wall: wall!, cpu: user! + system!, memory: kilobytes! / 1024 };
}

export interface Output {
  pages: number;
  megabytes: number;
}

export function weigh(folder: string): Output {
  const files = globSync('**/*', { cwd: folder }).map((path) => join(folder, path));
  const sizes = files.map((file) => statSync(file)).filter((stat) => stat.isFile());
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, megabytes: bytes / 1e6 };
}
