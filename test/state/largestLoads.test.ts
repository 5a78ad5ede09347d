import { beforeEach, expect, test } from 'vitest';
import type { Repetition } from '../../src/model/result';
import {
  isOlderLargest,
  type LargestQuestion,
  setLargest,
  shownLargest,
  wantedLargest,
} from '../../src/state/largestLoads';
import { setForcesLost, setLoads } from '../../src/state/loads';
import { changeLifter, changeSetup, chooseExercise, store } from '../../src/state/store';

const fresh = store.getInitialState();
const { getState } = store;
const know = () => {
  for (const side of ['left', 'right'] as const) setLoads(side, getState().results[side] as Repetition, null);
};
const find = (load: number) =>
  setLargest(wantedLargest(getState()) as LargestQuestion, { load, first: { kind: 'range' } });
beforeEach(() => store.setState(fresh, true));

test('what this lifter holds is asked side by side, once the present loads are known', () => {
  expect(wantedLargest(getState())).toBeNull();
  know();
  expect(wantedLargest(getState())?.side).toBe('left');
  find(100);
  expect(wantedLargest(getState())?.side).toBe('right');
  find(90);
  expect(wantedLargest(getState())).toBeNull();
});

test('a dragged setting takes the question back until its own loads are there', () => {
  know();
  changeSetup('left', { footHeight: 0.2 });
  expect(wantedLargest(getState())).toBeNull();
  know();
  expect(wantedLargest(getState())?.setup.settings.footHeight).toBe(0.2);
});

test('another load asks nothing anew, another lifter both sides', () => {
  know();
  find(100);
  find(90);
  changeSetup('left', { load: 80 });
  know();
  expect(wantedLargest(getState())).toBeNull();
  expect(isOlderLargest(getState(), 'left')).toBe(false);
  changeLifter({ mass: 100 });
  know();
  expect(isOlderLargest(getState(), 'right')).toBe(true);
  expect(shownLargest(getState(), 'right')?.load).toBe(90);
  expect(wantedLargest(getState())?.side).toBe('left');
});

test('another exercise never shows what was held of the one before', () => {
  know();
  find(100);
  chooseExercise('left', 'back-squat');
  expect(shownLargest(getState(), 'left')).toBeNull();
});

test('what was looked for in vain is looked for again when forces come back', () => {
  know();
  setLargest(wantedLargest(getState()) as LargestQuestion, null);
  setForcesLost(true);
  expect(wantedLargest(getState())).toBeNull();
  setForcesLost(false);
  expect(wantedLargest(getState())?.side).toBe('left');
});
