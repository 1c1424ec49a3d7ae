import type { Generator } from './generators.ts';
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
  const own = rows.filter(({ command }) => command.isOwn).map(({ run }) => run);
  console.log(
    line([
      'vårt bygge i allt',
      sum(own, 'wall').toFixed(1),
      sum(own, 'cpu').toFixed(1),
      Math.max(...own.map(({ memory }) => memory)).toFixed(0),
      '',
      '',
    ]),
  );
  const pages = rows.find(({ command }) => command.isOwn && command.output !== undefined)!.run;
  for (const { command, run } of rows.filter(({ command }) => !command.isOwn)) {
    console.log(
      `våra sidor mot ${command.name}: tid ${(pages.wall / run.wall).toFixed(2)}, minne ${(pages.memory / run.memory).toFixed(2)}`,
    );
  }
}

function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.wall - b.wall)[Math.floor(runs.length / 2)]!;
}

function sum(runs: readonly Run[], key: keyof Run): number {
  return runs.reduce((total, run) => total + run[key], 0);
}

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');
}
