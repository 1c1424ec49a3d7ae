import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getToday } from '../src/data/today.ts';
import { needChrome } from './lib/test/chrome.ts';
import { runSteps, type Step } from './lib/test/steps.ts';

const steps: (Step | Step[])[] = [
  [
    { name: 'typer', command: 'astro check --minimumSeverity error' },
    { name: 'formatering', command: 'prettier --check .' },
    { name: 'posterna', command: 'node scripts/validate.ts' },
  ],
  { name: 'reglerna', project: 'unit' },
  { name: 'bygget', command: 'npm run build' },
  { name: 'de byggda sidorna', project: 'built' },
  { name: 'sidorna i en webbläsare', project: 'browser' },
  { name: 'vikterna', command: 'node scripts/sizes.ts', isShown: true },
];

const chrome = needChrome();
if (chrome === undefined) process.exitCode = 1;
else {
  const path = [join('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  // Some hundred processes begin with the same modules: what Node has made of them is kept for the next.
  const cache = mkdtempSync(join(tmpdir(), 'node-'));
  // One day for all steps, also when midnight comes in between: what was built is asked about as of then.
  const env = { NODE_COMPILE_CACHE: cache, TODAY: getToday(), ...process.env, PATH: path, CHROME_PATH: chrome };
  process.exitCode = await runSteps(steps, env);
  rmSync(cache, { recursive: true, force: true });
}
