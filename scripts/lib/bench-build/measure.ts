import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Generator } from './generators.ts';
import { watchMemory } from './memory.ts';

export interface Run {
  /** Seconds on the clock, and of all processors together. */
  wall: number;
  cpu: number;
  /** What all its processes held at once, at most, in MiB. */
  memory: number;
}

const time = '/usr/bin/time';

/** Runs a generator to its end under GNU time, which also counts what its children used. */
export async function measure({ name, toLine, folder, env = {} }: Generator, output: string): Promise<Run> {
  if (!existsSync(time)) throw new Error('GNU time is needed: apt-get install time');
  const log = join(folder, '.time');
  const child = spawn(time, ['-o', log, '-f', '%e %U %S', ...toLine(output)], { cwd: folder, env: { ...process.env, ...env } });
  const stopWatch = watchMemory(child.pid!);
  const [[status], said] = await Promise.all([once(child, 'exit'), text(child.stderr), text(child.stdout).then(() => undefined)]);
  const memory = stopWatch();
  if (status !== 0) throw new Error(`${name} ended with code ${status}: ${said.slice(-2000)}`);
  const [wall, user, system] = readFileSync(log, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number);
  rmSync(log);
  return { wall: wall!, cpu: user! + system!, memory };
}

/** The whole run that lies in the middle by the clock. */
export function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]!;
}

/** What a generator wrote. */
export interface Output {
  files: number;
  bytes: number;
  /** By the end of the name: "html", "ics". The kind with the most files first. */
  kinds: [kind: string, written: { files: number; bytes: number }][];
}

/** Nothing for what writes no files. */
export function weigh(folder: string): Output | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const sizes = files.map(({ parentPath, name }) => ({ kind: extname(name).slice(1), bytes: statSync(join(parentPath, name)).size }));
  const sum = (list: typeof sizes) => ({ files: list.length, bytes: list.reduce((total, { bytes }) => total + bytes, 0) });
  const kinds = [...Map.groupBy(sizes, ({ kind }) => kind)].map(([kind, list]) => [kind, sum(list)] as Output['kinds'][number]);
  return { ...sum(sizes), kinds: kinds.sort(([, a], [, b]) => b.files - a.files) };
}
