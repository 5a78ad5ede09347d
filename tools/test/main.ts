// The whole proof: format and lint, nothing unused, types, unit and component tests, build, end-to-end in real browsers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser';
import { readReport } from './report';
import { type Environment, runStep } from './step';

const started = Date.now();
const reports = mkdtempSync(join(tmpdir(), 'lockout-test-'));
const total = { passed: 0, failed: 0 };
/** Tests that passed in a second try only. */
const unsteady: string[] = [];

function count(isPassed: boolean): boolean {
  total[isPassed ? 'passed' : 'failed']++;
  return isPassed;
}

/** Vitest projects together, their tests added to the total. */
async function runVitest(title: string, projects: readonly string[], env: Environment = {}): Promise<void> {
  const report = join(reports, `${projects.join('-')}.json`);
  const flags = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isPassed = await runStep(title, 'vitest', ['run', ...flags, ...reporters], env);
  const { passed, failed, secondTries } = readReport(report);
  total.passed += passed;
  // a file that cannot even be loaded fails without a failed test
  total.failed += isPassed ? 0 : Math.max(1, failed);
  unsteady.push(...secondTries);
}

async function runEndToEnd(): Promise<void> {
  const chromium = await findBrowser('chromium');
  if ('problem' in chromium) {
    console.error(chromium.problem);
    count(false);
    return;
  }
  // without it the tests that need it fail and say so
  const firefox = await findBrowser('firefox');
  const paths = { CHROMIUM_PATH: chromium.path, ...('path' in firefox && { FIREFOX_PATH: firefox.path }) };
  console.log(`Browsers: ${Object.values(paths).join(', ')}`);
  await runVitest('End-to-end', ['e2e'], paths);
}

count(await runStep('Format and lint', 'biome', ['ci', '.']));
count(await runStep('Nothing unused', 'knip', []));
count(await runStep('Types of the model', 'tsc', ['-p', 'src/model']));
count(await runStep('Types of everything', 'tsc', ['-p', '.']));
await runVitest('Unit and component tests', ['unit', 'dom']);
count(await runStep('Sweep on a cluster', 'tsx', ['tools/cluster/main.ts']));
if (count(await runStep('Build', 'vite', ['build']))) await runEndToEnd();

rmSync(reports, { recursive: true, force: true });
console.log('');
for (const test of unsteady) console.log(`unsteady: ${test}`);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
