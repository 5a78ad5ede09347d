import { beforeEach, expect, test } from 'vitest';
import type { Side } from '../../src/display/side';
import { computeLoads } from '../../src/model/load/computeLoads';
import { ruledPeak } from '../../src/model/load/loadRule';
import type { Repetition } from '../../src/model/result';
import { countChanged } from '../../src/state/comparison';
import { isUpdatingLoads, loadsOfResult, setLoads, shownLoads } from '../../src/state/loads';
import { type MatchQuestion, setLoadRule, setMatch, wantedMatch } from '../../src/state/matches';
import { changeLifter, changeSetup, chooseExercise, redo, resetSide, store, undo } from '../../src/state/store';
import { repetitionOf } from '../support/repetition';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

const { getState } = store;
const coarse = (exercise: 'leg-press' | 'hip-thrust') =>
  computeLoads(repetitionOf({ exercise, settings: {}, lifter: {}, sampleCount: 5 }));
const press = coarse('leg-press');
const thrust = coarse('hip-thrust');
const know = (side: Side) => setLoads(side, getState().results[side] as Repetition, side === 'left' ? press : thrust);

test('loads are updating until those of the present result are there, and the last ones stay in sight', () => {
  expect(isUpdatingLoads(getState(), 'left')).toBe(true);
  expect(shownLoads(getState(), 'left')).toBeNull();
  know('left');
  expect(isUpdatingLoads(getState(), 'left')).toBe(false);
  const before = getState().results.left;
  changeSetup('left', { load: 80 });
  expect(isUpdatingLoads(getState(), 'left')).toBe(true);
  expect(shownLoads(getState(), 'left')).toEqual({ loads: press, repetition: before });
  expect(loadsOfResult(getState(), before)).toBe(press);
  expect(loadsOfResult(getState(), getState().results.left)).toBeUndefined();
});

test('a change on one side leaves the loads of the other as they are', () => {
  know('left');
  know('right');
  changeSetup('right', { load: 80 });
  expect(isUpdatingLoads(getState(), 'left')).toBe(false);
});

test('another exercise never shows the loads of the one before', () => {
  know('left');
  chooseExercise('left', 'back-squat');
  expect(shownLoads(getState(), 'left')).toBeNull();
});

test('same moment asks for the right load once the left loads are known', () => {
  setLoadRule('peak-hip-moment');
  expect(wantedMatch(getState())).toBeNull();
  know('left');
  expect(wantedMatch(getState())).toMatchObject({
    side: 'right',
    rule: 'peak-hip-moment',
    goal: ruledPeak('peak-hip-moment', press),
  });
});

test('a found load becomes the setting, is not asked for again, and takes no step of undo', () => {
  know('left');
  setLoadRule('peak-hip-moment');
  const question = wantedMatch(getState()) as MatchQuestion;
  setMatch(question, { load: 91.5, goal: 1, reached: 1, isReached: true });
  expect(getState().results.right.settings.load).toBe(91.5);
  // choosing the rule is the one step
  expect(getState().history.past.length).toBe(1);
  expect(wantedMatch(getState())).toBeNull();
  changeSetup('right', { footDistance: 0.7 });
  expect(wantedMatch(getState())?.side).toBe('right');
});

test('choosing a rule is one step: undo brings back rule and typed load, redo the rule', () => {
  changeSetup('right', { load: 80 });
  know('left');
  setLoadRule('peak-hip-moment');
  setMatch(wantedMatch(getState()) as MatchQuestion, { load: 91.5, goal: 1, reached: 1, isReached: true });
  undo();
  expect(getState().decided.loadRule).toBe('typed');
  expect(getState().decided.comparison.right.settings.load).toBe(80);
  expect(wantedMatch(getState())).toBeNull();
  redo();
  expect(getState().decided.loadRule).toBe('peak-hip-moment');
  expect(getState().decided.comparison.right.settings.load).toBe(91.5);
});

test('undo of a load set by hand brings back the rule it ended', () => {
  setLoadRule('peak-effort', 0.7);
  changeSetup('right', { load: 50 });
  undo();
  expect(getState().decided).toMatchObject({ loadRule: 'peak-effort', effortGoal: 0.7 });
});

test('choosing the rule that holds already is no step', () => {
  setLoadRule('typed');
  expect(getState().history.past).toEqual([]);
});

test('a typed effort is looked for on both sides', () => {
  setLoadRule('peak-effort', 0.7);
  const left = wantedMatch(getState()) as MatchQuestion;
  expect(left).toMatchObject({ side: 'left', goal: 0.7 });
  setMatch(left, { load: 70, goal: 0.7, reached: 0.7, isReached: true });
  expect(wantedMatch(getState())).toMatchObject({ side: 'right', goal: 0.7 });
});

test('a load that could not be looked for is not asked for again', () => {
  setLoadRule('peak-effort', 0.7);
  setMatch(wantedMatch(getState()) as MatchQuestion, null);
  expect(wantedMatch(getState())?.side).toBe('right');
});

test('a load set by hand is typed again', () => {
  setLoadRule('peak-effort', 0.7);
  changeSetup('right', { load: 50 });
  expect(getState().decided.loadRule).toBe('typed');
  expect(wantedMatch(getState())).toBeNull();
});

test('a goal that is set by hand leaves the rule: the other load follows', () => {
  setLoadRule('peak-hip-moment');
  changeSetup('left', { load: 90 });
  expect(getState().decided.loadRule).toBe('peak-hip-moment');
  changeSetup('right', { load: 50 });
  expect(getState().decided.loadRule).toBe('typed');
});

test('loads count and reset as a group of their own, strength with the lifter', () => {
  changeSetup('left', { load: 80, footHeight: 0.2 });
  changeLifter({ strength: 0.6, stature: 1.8 });
  const count = (part: 'left' | 'loads' | 'lifter') => countChanged(getState().decided.comparison, part);
  expect([count('left'), count('loads'), count('lifter')]).toEqual([1, 1, 2]);
  resetSide('lifter');
  expect(getState().decided.comparison.lifter).toEqual({});
  resetSide('left');
  expect(getState().decided.comparison.left.settings).toEqual({ load: 80 });
  resetSide('loads');
  expect(count('loads')).toBe(0);
});
