import type { BatteryResult } from './crisis-battery.ts';
import type { Evaluation, Means } from './score.ts';

export function printEvaluation(name: string, { alla, klasser }: Evaluation): void {
  const lines = [
    `# ${name}`,
    row('klass', 'antal', 'nDCG@10', 'recall@10', 'MRR', 'nollträff'),
    ...Object.entries(klasser).map(([klass, means]) => meansRow(klass, means)),
    meansRow('ALLA', alla),
    `Fällor ärligt besvarade ${number(alla.fallaOk)} · krishjälp först ${number(alla.kris1)} · falsk krishjälp ${number(alla.falskKris)} · sade sig osäker ${number(alla.osaker)} · ${alla.ms.toFixed(1)} ms per fråga`,
  ];
  console.log(`${lines.join('\n')}\n`);
}

export function printBattery(name: string, { upptackt, mildRatt, falsklarm, miss }: BatteryResult): void {
  const missed = [
    ...miss.pos.map((query) => `  inte stark: ${query}`),
    ...miss.mild.map((query) => `  inte mild: ${query}`),
    ...miss.neg.map((query) => `  falskt larm: ${query}`),
  ];
  console.log(
    [`# ${name}`, `Kris: upptäckt ${number(upptackt)} · mild rätt ${number(mildRatt)} · falska larm ${number(falsklarm)}`, ...missed].join(
      '\n',
    ) + '\n',
  );
}

function meansRow(name: string, means: Means): string {
  return row(name, String(means.antal), number(means.ndcg10), number(means.recall10), number(means.mrr), number(means.noll));
}

function row(name: string, ...cells: string[]): string {
  return [name.padEnd(14), ...cells.map((cell) => cell.padStart(9))].join(' |');
}

const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
