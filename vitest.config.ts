import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longestFirst';

/** A limit that only a hang reaches, ms: tests wait for conditions, and how fast a machine is, is no claim of theirs. */
const HANG = 600_000;
const LIMITS = { testTimeout: HANG, hookTimeout: HANG, teardownTimeout: HANG, expect: { poll: { timeout: HANG / 2 } } };

export default defineConfig({
  plugins: [react()],
  test: {
    // one fewer by default, which on two cores leaves one idle
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          ...LIMITS,
        },
      },
      {
        extends: true,
        resolve: { mainFields: ['module', 'main'] },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          // as the page bundles them: otherwise they bring a three of their own
          server: { deps: { inline: [/@react-three/] } },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/support/run.ts',
          ...LIMITS,
        },
      },
    ],
  },
});
