import { beforeEach, expect, test } from 'vitest';
import { computeLoads } from '../../src/model/load/computeLoads';
import { loadsBefore, repetitionBefore } from '../../src/state/before';
import { setLoads, setPinnedLoads, wantedPinned } from '../../src/state/loads';
import { changeLifter, changeSetup, chooseExercise, pin, redo, resetAll, store, undo } from '../../src/state/store';

const { getState } = store;
beforeEach(() => store.setState(store.getInitialState(), true));

const before = (side: 'left' | 'right') => repetitionBefore(getState(), side);
const now = (side: 'left' | 'right') => getState().results[side];

test('what was before a control was touched stays while that control is in hand, drag after drag', () => {
  const first = now('left');
  expect(before('left')).toBeNull();
  changeSetup('left', { footHeight: 0.2 }, 'a');
  expect(before('left')).toBe(first);
  changeSetup('left', { footHeight: 0.22 }, 'a');
  changeSetup('left', { footHeight: 0.1 }, 'b');
  expect(before('left')).toBe(first);
});

test('the side nobody touched has no before', () => {
  changeSetup('left', { footHeight: 0.2 }, 'a');
  expect(before('right')).toBeNull();
});

test('another control begins anew', () => {
  changeSetup('left', { footHeight: 0.2 }, 'a');
  const second = now('left');
  changeSetup('left', { stanceWidth: 0.5 }, 'b');
  expect(before('left')).toBe(second);
  const right = now('right');
  changeLifter({ stature: 1.8 }, 'c');
  expect(before('right')).toBe(right);
});

test.each([
  ['undo', undo],
  ['another exercise', () => chooseExercise('right', 'back-squat')],
  ['a reset', resetAll],
  [
    'redo',
    () => {
      undo();
      redo();
    },
  ],
])('%s leaves nothing to compare with', (_, act) => {
  changeSetup('left', { footHeight: 0.2 }, 'a');
  act();
  expect([before('left'), before('right')]).toEqual([null, null]);
});

test('loads from before are those that belonged to it, or none', () => {
  const first = now('left');
  if (first.kind !== 'repetition') throw new Error('no repetition');
  const loads = computeLoads(first);
  setLoads('left', first, loads);
  changeSetup('left', { footHeight: 0.2 }, 'a');
  expect(loadsBefore(getState(), 'left')).toBe(loads);
  // at the next control the loads of now have not arrived
  changeSetup('left', { stanceWidth: 0.5 }, 'b');
  expect(before('left')).not.toBeNull();
  expect(loadsBefore(getState(), 'left')).toBeNull();
});

test('what is pinned is compared with all that comes, whatever control it comes from, until it is let go', () => {
  const [left, right] = [now('left'), now('right')];
  pin(true);
  expect(before('left')).toBeNull();
  changeSetup('left', { footHeight: 0.2 }, 'a');
  changeLifter({ stature: 1.8 }, 'b');
  expect([before('left'), before('right')]).toEqual([left, right]);
  // "69 → 41 %" of two exercises would be said of one
  chooseExercise('right', 'back-squat');
  expect(before('right')).toBeNull();
  undo();
  expect(before('right')).toBe(right);
  pin(false);
  expect([before('left'), before('right')]).toEqual([null, null]);
});

test('a pin is a step of undo; what was pinned before is the same again', () => {
  const first = now('left');
  pin(true);
  changeSetup('left', { footHeight: 0.2 }, 'a');
  pin(true);
  expect(before('left')).toBeNull();
  undo();
  expect((before('left') as typeof first & { settings: object })?.settings).toEqual(first.settings);
  undo();
  undo();
  expect(getState().decided.pinned).toBeNull();
  expect(getState().history.past).toHaveLength(0);
  redo();
  expect(getState().decided.pinned).not.toBeNull();
});

test('loads of what is pinned are those it had, or asked for once it is no longer shown', () => {
  const first = now('left');
  if (first.kind !== 'repetition') throw new Error('no repetition');
  pin(true);
  expect(wantedPinned(getState(), 'left')).toBeNull();
  changeSetup('left', { footHeight: 0.2 }, 'a');
  expect(wantedPinned(getState(), 'left')).toBe(first);
  const loads = computeLoads(first);
  setPinnedLoads('left', first, loads);
  expect(loadsBefore(getState(), 'left')).toBe(loads);
  expect(wantedPinned(getState(), 'left')).toBeNull();
  // loads of what nobody pinned are none of them
  const shown = now('left');
  if (shown.kind === 'repetition') setPinnedLoads('left', shown, null);
  expect(loadsBefore(getState(), 'left')).toBe(loads);
});

test('a side that is set back to what is pinned shows the pinned result again, so that nothing is told to differ', () => {
  const first = now('left');
  pin(true);
  changeSetup('left', { footHeight: 0.2 }, 'a');
  expect(before('left')).toBe(first);
  changeSetup('left', { footHeight: undefined }, 'a');
  expect(now('left')).toBe(first);
  expect(before('left')).toBeNull();
});
