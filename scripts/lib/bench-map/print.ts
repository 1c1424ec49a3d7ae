import { median, type Measured } from './measure.ts';

export interface MapRow {
  size: number;
  name: string;
  runs: readonly Measured[];
}

const titles: Record<string, string> = { own: 'Vår karta', supercluster: 'supercluster', markercluster: 'leaflet.markercluster' };

/** Medians of the rounds, and how our time to visible compares with supercluster's in the same run. */
export function printMaps(rows: readonly MapRow[]): void {
  console.log(line('poster', '', 'synlig', 'zooma', 'panorera', 'minne', 'öppnad', 'inzoomad'));
  console.log(line('', '', 'ms', 'ms', 'ms', 'MB', 'kB', 'kB'));
  for (const { size, name, runs } of rows) {
    const of = (key: keyof Measured) => median(runs.map((run) => run[key]));
    const times = [of('visible'), of('zoom'), of('pan')].map((ms) => ms.toFixed(0));
    const bytes = [of('heap') / 1e6, of('bytes') / 1000, of('closeBytes') / 1000].map((value) => value.toFixed(1).replace('.', ','));
    console.log(line(String(size), titles[name]!, ...times, ...bytes));
  }
  for (const size of new Set(rows.map((row) => row.size))) {
    const visible = (name: string) => median(rows.find((row) => row.size === size && row.name === name)!.runs.map((run) => run.visible));
    const share = visible('own') / visible('supercluster');
    console.log(`${size} poster: synlig på ${share.toFixed(2).replace('.', ',')} × tiden för supercluster.`);
  }
}

const line = (size: string, name: string, ...cells: string[]) =>
  size.padEnd(8) + name.padEnd(23) + cells.map((cell) => cell.padStart(10)).join('');
