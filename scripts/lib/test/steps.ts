import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readCounts, type Counts } from './counts.ts';

/** A command that passes or fails as a whole, or a vitest project that counts its own tests. */
export type Step = { name: string } & ({ command: string; isShown?: boolean } | { project: string });

interface Outcome extends Counts {
  code: number;
  /** What is shown before the line of the step. */
  said?: string;
}

/**
 * Runs the steps in order and stops where one fails. Those in a list run at the same time: each has one core, where the machine has
 * two. What each says stands together. The last line says how it went. Returns the exit code.
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[], env: NodeJS.ProcessEnv): Promise<number> {
  const total = { code: 0, passed: 0, failed: 0 };
  for (const part of steps) {
    const outcomes = await Promise.all([part].flat().map((step) => runAndTell(step as Step, env)));
    for (const { code, passed, failed } of outcomes) {
      total.passed += passed;
      total.failed += failed;
      total.code ||= code;
    }
    if (total.code !== 0) break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.code;
}

async function runAndTell(step: Step, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const started = performance.now();
  const outcome = await ('command' in step ? runCommand(step.command, env, step.isShown) : runProject(step.project, env));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${outcome.said ?? ''}${outcome.code === 0 ? '✓' : '✗'} ${step.name}, ${seconds} s`);
  return outcome;
}

/** What a command says is of interest when it fails, and of those that are shown always. */
async function runCommand(command: string, env: NodeJS.ProcessEnv, isShown = false): Promise<Outcome> {
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  const said = code !== 0 || isShown ? `${stdout}${stderr}\n` : '';
  return { code, said, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function runProject(project: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const report = join(folder, 'report.json');
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`;
  const code = await exitOf(spawn(command, { shell: true, env, stdio: 'inherit' }));
  const counts = readCounts(report, code);
  rmSync(folder, { recursive: true });
  return { code, ...counts };
}

const exitOf = (child: ReturnType<typeof spawn>) => new Promise<number>((exit) => child.on('close', (code) => exit(code ?? 1)));
