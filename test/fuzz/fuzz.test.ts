import { expect, test } from 'vitest';
import { commandFuzz } from './commands';
import { runFuzz } from './fuzz';
import { linkFuzz } from './links';
import { saveFuzz } from './saves';
import { setupFuzz } from './setups';
import { tableFuzz } from './tables';

// a short run of npm run fuzz

test('any setup gives finite numbers, the same twice, within its limits, and leaves its input alone', async () => {
  expect(await runFuzz(setupFuzz, 42, 120)).toEqual([]);
});

test('500 mutated command lines end with 0, 2 or 3 and one sentence', async () => {
  expect(await runFuzz(commandFuzz, 42, 500)).toEqual([]);
});

test('500 mutated tables end with 0, 2 or 3 and one sentence', async () => {
  expect(await runFuzz(tableFuzz, 42, 500)).toEqual([]);
});

test('1000 mutated saves give a start that can be simulated, and tell what they dropped', async () => {
  expect(await runFuzz(saveFuzz, 42, 1000)).toEqual([]);
});

test('1000 mutated links open what they tell or leave what was there, and say what they dropped', async () => {
  expect(await runFuzz(linkFuzz, 42, 1000)).toEqual([]);
});
