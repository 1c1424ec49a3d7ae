import { ownAll, ownPages, type Generator } from './generators.ts';
import type { AfterChanges } from './changes.ts';
import { median, type Output, type Run } from './measure.ts';

/** A table of medians, what each of them wrote for it, and what our own build is to each of the others. */
export function printBuilds(
  size: number,
  commands: readonly Generator[],
  runs: ReadonlyMap<string, readonly Run[]>,
  weigh: (name: string) => Output | undefined,
) {
  const rows = commands.map((command) => ({
    command,
    run: median(runs.get(command.name)!),
    out: weigh(command.name),
  }));
  console.log(`\n${size} poster, median av ${runs.get(commands[0]!.name)!.length}`);
  console.log(line(['', 'klocka s', 'CPU s', 'minne MiB', 'filer', 'MB', 'CPU ms/fil']));
  for (const { command, run, out } of rows) {
    const written = out === undefined ? [] : [`${out.files}`, megabytes(out), ((1000 * run.cpu) / out.files).toFixed(2)];
    console.log(line([command.name, run.wall.toFixed(1), run.cpu.toFixed(1), run.memory.toFixed(0), ...written]));
  }
  console.log(
    'vad de skriver (”våra sidor” är av samma slag som de andras; kalendrar, sökning, kartor, utskrifter och öppna data skriver bara vi):',
  );
  for (const { command, out } of rows) if (out !== undefined) console.log(`  ${command.name}: ${describeKinds(out)}`);
  const { run: pages } = rows.find(({ command }) => command.name === ownPages)!;
  for (const { command, run } of rows.filter(({ command }) => !command.isOwn)) {
    const [wall, cpu, memory] = [pages.wall / run.wall, pages.cpu / run.cpu, pages.memory / run.memory].map((ratio) => ratio.toFixed(2));
    console.log(`våra sidor mot ${command.name}: klocka ${wall}, CPU ${cpu}, minne ${memory}`);
  }
  const { run: all } = rows.find(({ command }) => command.name === ownAll)!;
  console.log(`vårt bygge i allt: ${all.wall.toFixed(1)} s på klockan; målet är högst ${(2.7 + (1.3 * size) / 1000).toFixed(1)} s`);
}

export function printChanges({ cold, changed, areEqual }: AfterChanges): void {
  const [clock, cpu] = [changed.wall / cold.wall, changed.cpu / cold.cpu].map((ratio) => ratio.toFixed(2));
  const seconds = `${changed.wall.toFixed(1)} s mot ${cold.wall.toFixed(1)} s för allt`;
  console.log(`bara det ändrade, efter tio ändringar: ${seconds}: klocka ${clock} (målet är högst 0.45), CPU ${cpu}`);
  console.log(areEqual ? 'de är lika, byte för byte' : 'FEL: bygget av det ändrade är olikt');
}

/** The largest kinds by name, and the rest together. */
function describeKinds({ kinds }: Output): string {
  const [named, rest] = [kinds.slice(0, mostKinds), kinds.slice(mostKinds)];
  const other = rest.reduce((sum, [, { files, bytes }]) => ({ files: sum.files + files, bytes: sum.bytes + bytes }), {
    files: 0,
    bytes: 0,
  });
  const all: Output['kinds'] = other.files === 0 ? named : [...named, ['annat', other]];
  return all.map(([kind, written]) => `${written.files} ${kind} (${megabytes(written)} MB)`).join(', ');
}

const mostKinds = 4;
const megabytes = ({ bytes }: { bytes: number }) => (bytes / 1e6).toFixed(1);

function line(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');
}
