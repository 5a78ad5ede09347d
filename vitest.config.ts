import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { docs } from './tools/docs/plugin.ts';

/** A limit that only a hang reaches, ms: tests wait for conditions, and how fast a machine is, is no claim of theirs. */
const HANG = 600_000;
const LIMITS = { testTimeout: HANG, hookTimeout: HANG, teardownTimeout: HANG, expect: { poll: { timeout: HANG / 2 } } };

/** Files that take longest, longest first: begun last, one of them alone would keep a run waiting. */
const LONGEST = [
  'e2e/drawing',
  'e2e/widths',
  'e2e/labels',
  'e2e/context',
  'e2e/states',
  'e2e/instruments',
  'e2e/access',
  'e2e/pictures',
  'scene/skinCovers',
  'model/simulate/anySetup',
  'scene/skinPops',
  'model/search/largestLoad',
  'scene/skinMesh',
  'chart/view/ChartBoard',
  'scene/framing',
  'oracle/mujoco',
];

/** Those first, then the larger files before the smaller ones. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  plugins: [react(), docs()],
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
          // browsers on a busy machine; what needs it is named at the end of the run, and mended
          retry: 1,
        },
      },
    ],
  },
});
