import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCounts, type Counts } from './counts.ts';

/** A command that passes or fails as a whole, or a vitest project that counts its own tests. */
export type Step = { name: string } & ({ command: string; isShown?: boolean } | { project: string });

interface Outcome extends Counts {
  code: number;
}

/** Runs the steps in order and stops at the first that fails. The last line says how it went. Returns the exit code. */
export function runSteps(steps: readonly Step[], env: NodeJS.ProcessEnv): number {
  const total = { code: 0, passed: 0, failed: 0 };
  for (const step of steps) {
    const started = performance.now();
    const { code, passed, failed } = run(step, env);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    console.log(`${code === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
    total.code = code;
    if (code !== 0) break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.code;
}

function run(step: Step, env: NodeJS.ProcessEnv): Outcome {
  return 'command' in step ? runCommand(step.command, env, step.isShown) : runProject(step.project, env);
}

/** What a command says is of interest when it fails, and of those that are shown always. */
function runCommand(command: string, env: NodeJS.ProcessEnv, isShown = false): Outcome {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const code = status ?? 1;
  if (code !== 0 || isShown) console.log(stdout + stderr);
  return { code, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function runProject(project: string, env: NodeJS.ProcessEnv): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const report = join(folder, 'report.json');
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`;
  const code = spawnSync(command, { shell: true, env, stdio: 'inherit' }).status ?? 1;
  const counts = readCounts(report, code);
  rmSync(folder, { recursive: true });
  return { code, ...counts };
}
