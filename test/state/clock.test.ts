import { beforeEach, expect, test } from 'vitest';
import { advance, align, clockOf, play, seek } from '../../src/state/clock';
import { placesNow } from '../../src/state/placesNow';
import { changeSetup, changeTempo, redo, store, undo } from '../../src/state/store';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

const { getState } = store;
const fractions = () => {
  const { left, right } = placesNow(getState());
  return [left.fraction, right.fraction];
};

test('by time both figures are equally far; aligned by an angle the left one stays and the right one comes to it', () => {
  seek(0.3);
  expect(fractions()).toEqual([0.3, 0.3]);
  align('thigh-trunk');
  const [left, right] = fractions();
  expect(left).toBeCloseTo(0.3, 9);
  expect(right).not.toBeCloseTo(0.3, 2);
});

test('the default leg press waits at its top while the hip thrust goes on to lockout', () => {
  align('thigh-trunk');
  seek(0.5);
  const { left, right } = placesNow(getState());
  expect(left.fraction).toBe(0.5);
  expect(left.waitsAt).toBeGreaterThan(1.5);
  expect(right).toEqual({ fraction: 0.5, waitsAt: null });
  // and leaves it as far from the end as it came there, mirrored
  expect(clockOf('left', 0.5)).toBeLessThan(0.4);
  seek(1 - clockOf('left', 0.5) + 0.01);
  expect(placesNow(getState()).left.fraction).toBeGreaterThan(0.5);
});

test('places follow a setup at once, and stay the same object while nothing changes', () => {
  align('hip');
  seek(0.2);
  const before = placesNow(getState());
  expect(placesNow(getState())).toBe(before);
  changeSetup('left', { footHeight: 0.3 });
  expect(placesNow(getState())).not.toBe(before);
});

test('by time and percent places are the same object while a setup changes: charts have nothing to move', () => {
  seek(0.2);
  const before = placesNow(getState());
  changeSetup('left', { footHeight: 0.3 });
  expect(placesNow(getState())).toBe(before);
});

test('what is aligned is a step of undo, and computes nothing', () => {
  const { results } = getState();
  align('hip');
  align('hip');
  expect(getState().history.past).toHaveLength(1);
  expect(getState().results.left).toBe(results.left);
  undo();
  expect(getState().decided.alignment).toBe('time');
  redo();
  expect(getState().decided.alignment).toBe('hip');
});

test('by percent the clock takes as long for the way, and waits nowhere', () => {
  changeTempo({ tempoUp: 1, tempoHold: 1, tempoDown: 3, tempoPause: 1 });
  align('percent');
  seek(0);
  play();
  const phases = [1, 1, 1].map((seconds) => {
    advance(seconds);
    return getState().view.phase;
  });
  expect(phases).toEqual([0.25, 0.5, 0.75]);
});
