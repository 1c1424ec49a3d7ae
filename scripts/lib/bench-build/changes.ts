import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../tree-digest.ts';
import { ownBuild } from './generators.ts';
import { measure, median, type Run } from './measure.ts';

export interface AfterChanges {
  /** All of it, and only what had changed. */
  cold: Run;
  changed: Run;
  areEqual: boolean;
}

/** Inside the project, where its program finds its packages. */
const memory = 'node_modules/.cache/bench-build';

/** Changes ten entries, builds all of the site and only what had changed, and changes ten others. Medians of the rounds. */
export async function measureChanges(content: string, place: string, rounds: number): Promise<AfterChanges> {
  const build = async (name: string, round: number, ...options: string[]) => {
    const output = join(place, `${name} ${round}`);
    return { run: await measure(ownBuild(content, options), output), output };
  };
  rmSync(memory, { recursive: true, force: true });
  const remember = ['--andrat', '--minne', memory];
  await build('first', 0, ...remember);
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    changeTen(content, round);
    pairs.push({ cold: await build('cold', round), changed: await build('changed', round, ...remember) });
  }
  rmSync(memory, { recursive: true });
  return {
    cold: median(pairs.map(({ cold }) => cold.run)),
    changed: median(pairs.map(({ changed }) => changed.run)),
    areEqual: pairs.every(({ cold, changed }) => digestOf(cold.output) === digestOf(changed.output)),
  };
}

/** Spread over the directory, so that many lists show one of them. */
function changeTen(content: string, round: number): void {
  const files = globSync('{motesplatser,aktiviteter}/**/*.md', { cwd: content }).sort();
  const step = Math.floor(files.length / 10);
  for (let i = 0; i < 10; i++) {
    const file = join(content, files[i * step + round]!);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^sammanfattning: /m, 'sammanfattning: Nytt. '));
  }
}
