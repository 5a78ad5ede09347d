import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReport } from '../../tools/validation/buildReport';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/validation.md is what the model says today (renew it with npx tsx tools/validation/main.ts)', () => {
  expect(read('docs/validation.md')).toBe(buildReport(read('tools/validation/muscleGeometry.md')));
});
