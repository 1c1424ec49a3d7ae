import { ownAll, ownPages, type Generator } from './generators.ts';
import type { Output, Run } from './measure.ts';

/** A table of medians, and what our own build is to each of the others. */
export function printBuilds(
  size: number,
  commands: readonly Generator[],
  runs: ReadonlyMap<string, readonly Run[]>,
  weigh: (folder: string) => Output,
) {
  const rows = commands.map((command) => ({ command, run: median(runs.get(command.name)!) }));
  console.log(`\n${size} poster, median av ${runs.get(commands[0]!.name)!.length}`);
  console.log(line(['', 'klocka s', 'CPU s', 'minne MiB', 'sidor', 'MB']));
  for (const { command, run } of rows) {
    const out = command.output === undefined ? undefined : weigh(command.output);
    console.log(
      line([
        command.name,
        run.wall.toFixed(1),
        run.cpu.toFixed(1),
        run.memory.toFixed(0),
        `${out?.pages ?? ''}`,
        out?.megabytes.toFixed(1) ?? '',
      ]),
    );
  }
  const { run: pages } = rows.find(({ command }) => command.name === ownPages)!;
  for (const { command, run } of rows.filter(({ command }) => !command.isOwn)) {
    const [wall, cpu, memory] = [pages.wall / run.wall, pages.cpu / run.cpu, pages.memory / run.memory].map((ratio) => ratio.toFixed(2));
    console.log(`våra sidor mot ${command.name}: klocka ${wall}, CPU ${cpu}, minne ${memory}`);
  }
  const { run: all } = rows.find(({ command }) => command.name === ownAll)!;
  console.log(`vårt bygge i allt: ${all.wall.toFixed(1)} s på klockan; målet är högst ${(2.7 + (1.3 * size) / 1000).toFixed(1)} s`);
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]!;
}

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');
}
