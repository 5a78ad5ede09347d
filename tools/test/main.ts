// The whole proof: format and lint, nothing unused, types, unit and component tests, build, end-to-end in real browsers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser';
import { type Environment, runStep } from './step';

const started = Date.now();
const reports = mkdtempSync(join(tmpdir(), 'lockout-test-'));
const total = { passed: 0, failed: 0 };

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
  const { numPassedTests, numFailedTests } = readReport(report);
  total.passed += numPassedTests;
  // a file that cannot even be loaded fails without a failed test
  total.failed += isPassed ? 0 : Math.max(1, numFailedTests);
}

function readReport(path: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
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
if (count(await runStep('Build', 'vite', ['build']))) await runEndToEnd();

rmSync(reports, { recursive: true, force: true });
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
