import { join } from 'node:path';
import { needChrome } from './lib/test/chrome.ts';
import { runSteps, type Step } from './lib/test/steps.ts';

const steps: Step[] = [
  { name: 'typer i sidorna', command: 'astro check --minimumSeverity error' },
  { name: 'typer i skripten', command: 'tsc --noEmit' },
  { name: 'formatering', command: 'prettier --check .' },
  { name: 'posterna', command: 'node scripts/validate.ts' },
  { name: 'reglerna', project: 'unit' },
  { name: 'bygget', command: 'npm run build' },
  { name: 'de byggda sidorna', project: 'built' },
  { name: 'sidorna i en webbläsare', project: 'browser' },
  { name: 'vikterna', command: 'node scripts/sizes.ts', isShown: true },
];

const chrome = needChrome();
if (chrome === undefined) process.exitCode = 1;
else {
  const path = [join('node_modules', '.bin'), process.env['PATH']].join(process.platform === 'win32' ? ';' : ':');
  process.exitCode = runSteps(steps, { ...process.env, PATH: path, CHROME_PATH: chrome });
}
