import type { Measured } from './measure.ts';
import { templateOf } from './template.ts';
import type { Weights } from './weights.ts';

/** Every budget beside what is used of it, and then what is too large. */
export function printBudgets(all: readonly Measured[]): void {
  console.log(row('byte efter gzip', 'antal', 'störst', 'gräns', 'mål'));
  for (const { name, count, largest, limit, goal } of all) {
    const mark = largest > limit ? '✗' : goal !== undefined && largest > goal ? '!' : '';
    console.log(row(name, count, largest, limit, goal ?? limit) + (mark && `  ${mark}`));
  }
  const faults = all.flatMap((one) => one.faults);
  if (faults.length > 0) console.log(`\n${faults.slice(0, mostFaults).join('\n')}`);
  if (faults.length > mostFaults) console.log(`… och ${faults.length - mostFaults} till.`);
}

const mostFaults = 20;

/** Median and largest page of each template. */
export function printTemplates(weights: Weights): void {
  console.log(row('sidor', 'antal', 'median', 'störst'));
  for (const [template, addresses] of [...Map.groupBy(weights.addresses, templateOf)].sort()) {
    const sizes = addresses.map((address) => weights.page(address).bytes).sort((a, b) => a - b);
    console.log(row(template, sizes.length, sizes[sizes.length >> 1]!, sizes.at(-1)!));
  }
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(28) + cells.map((cell) => String(cell).padStart(9)).join('');
}
