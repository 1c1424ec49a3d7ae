import { execFileSync } from 'node:child_process';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';

const code = "import os from 'node:os'; import { giveWay } from './scripts/lib/give-way.ts'; giveWay(); console.log(os.getPriority());";

/** How far behind others a program stands that was begun so far behind them. */
function after(behind: number): number {
  const line = ['-n', `${behind}`, process.execPath, '--input-type=module-typescript', '-e', code];
  return Number(execFileSync('nice', line, { encoding: 'utf8' }));
}

// Tests that stand behind others themselves cannot put anything less far behind.
test.skipIf(process.platform === 'win32' || getPriority() > 0)(
  'whoever gives way lets others go first, and never asks to go before anybody',
  () => {
    expect(after(0)).toBe(10);
    expect(after(15)).toBe(15);
  },
);
