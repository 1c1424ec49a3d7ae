import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] }>;
}

/** What each may write. What is not here may only read. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'arende.yml': ['contents', 'issues', 'pull-requests'],
  'kontrollera.yml': ['issues'],
  'pages.yml': ['pages', 'id-token'],
  'svara.yml': ['pull-requests'],
};

const files = globSync('.github/workflows/*.yml').sort();

test('there are seven workflows', () => expect(files).toHaveLength(7));

describe.for(files)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const { on, permissions = {}, jobs } = parse(source) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('may write what it needs and nothing else', () => {
    const writes = Object.keys(permissions).filter((name) => permissions[name] !== 'read');
    expect(writes.sort()).toEqual([...(mayWrite[file.split('/').at(-1)!] ?? [])].sort());
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(source).toContain('\npermissions:\n');
  });

  test('runs no code of others where it may write, and ends', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.values(jobs).every((job) => (job['timeout-minutes'] ?? 999) <= 120)).toBe(true);
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false && step.with?.['ref'] === undefined)).toBe(true);
  });

  test('puts nothing from outside into a command', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test('names every action by the commit that it is, and says which version that was', () => {
    const lines = source.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});
