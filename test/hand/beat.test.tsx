import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBeat } from '../../src/hand/beat';

const run = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
});
afterEach(() => vi.useRealTimers());

test.each([10, 60, 140])('asked every %i ms for nine seconds, it keeps its pace and never rushes', (pause) => {
  const { ask } = createBeat(run, 300);
  const times: number[] = [];
  run.mockImplementation(() => times.push(performance.now()));
  for (let t = 0; t < 9000; t += pause) {
    ask();
    vi.advanceTimersByTime(pause);
  }
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  expect(gaps.length).toBeGreaterThan(9000 / (300 + pause) - 2);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(300 + pause);
});

test('the last request is answered too, and then nothing runs any more', () => {
  const { ask } = createBeat(run, 300);
  ask();
  ask();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(1);
  ask();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(2);
});

test('what is cancelled does not run, and may be asked again', () => {
  const { ask, cancel } = createBeat(run, 300);
  ask();
  cancel();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
  ask();
  vi.advanceTimersByTime(300);
  expect(run).toHaveBeenCalledTimes(1);
});
