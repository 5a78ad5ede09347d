import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What counts of a run of tests. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  /** Tests that failed first and passed then, each with its file and what went wrong. */
  readonly secondTries: readonly string[];
}

/** The part of Vitest's report that is read. */
interface Told {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Reads a report of Vitest; a run that left none counts nothing. */
export function readReport(path: string): Report {
  const told = parse(path);
  if (!told) return { passed: 0, failed: 0, secondTries: [] };
  const { numPassedTests, numFailedTests, testResults } = told;
  return { passed: numPassedTests, failed: numFailedTests, secondTries: testResults.flatMap(secondTriesOf) };
}

function parse(path: string): Told | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A test that has passed keeps what went wrong in tries before. */
function secondTriesOf({ name, assertionResults }: Told['testResults'][number]): string[] {
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(
      ({ fullName, failureMessages: [first] }) => `${relative('.', name)}, ${fullName} (${first.split('\n', 1)[0]})`,
    );
}
