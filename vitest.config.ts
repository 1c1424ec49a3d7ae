import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Rules need only the source. What is built, and what a browser does with it, needs `npm run build` first. */
export default defineConfig({
  test: {
    // Vitest leaves one core free, which is half of a machine that has two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      // A busy machine is slow, not wrong.
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/*.test.ts'],
          setupFiles: 'tests/same-cases.ts',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'built',
          isolate: false,
          include: ['tests/built/*.test.ts'],
          globalSetup: 'tests/built/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // A busy machine may lose a race against a real browser once. What is broken is broken every time.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
