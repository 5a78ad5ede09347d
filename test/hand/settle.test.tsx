import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettle } from '../../src/hand/settle';

const run = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Asks again and again with a pause in ms, and returns how often it was answered meanwhile. */
function askEvery(pause: number, times: number, ask: () => void): number {
  run.mockClear();
  for (let i = 0; i < times; i++) {
    vi.advanceTimersByTime(pause);
    ask();
  }
  return run.mock.calls.length;
}

test('one request is answered once, after the rest it asks for', () => {
  const { ask, isWaiting } = createSettle(run, 60);
  ask();
  vi.advanceTimersByTime(59);
  expect([run.mock.calls.length, isWaiting()]).toEqual([0, true]);
  vi.advanceTimersByTime(1);
  expect([run.mock.calls.length, isWaiting()]).toEqual([1, false]);
});

test.each([16, 50, 90, 150, 300])('a thumb that moves every %i ms is not answered before it rests', (pause) => {
  const { ask } = createSettle(run, 60);
  ask();
  askEvery(pause, 3, ask);
  expect(askEvery(pause, 20, ask)).toBe(0);
  vi.advanceTimersByTime(2000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a pause twice as long as the others does not count as rest', () => {
  const { ask } = createSettle(run, 60);
  ask();
  askEvery(80, 5, ask);
  expect(askEvery(160, 1, ask) + askEvery(80, 5, ask)).toBe(0);
});

test('slow presses are answered 0.6 s after the last one at the latest', () => {
  const { ask } = createSettle(run, 60);
  ask();
  askEvery(500, 4, ask);
  run.mockClear();
  vi.advanceTimersByTime(600);
  expect(run).toHaveBeenCalledTimes(1);
});

test('presses far apart are answered as soon as the first one', () => {
  const { ask } = createSettle(run, 60);
  for (let i = 1; i <= 3; i++) {
    ask();
    vi.advanceTimersByTime(60);
    expect(run).toHaveBeenCalledTimes(i);
    vi.advanceTimersByTime(1000);
  }
});

test('what is cancelled is not answered', () => {
  const { ask, cancel } = createSettle(run, 60);
  ask();
  cancel();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
