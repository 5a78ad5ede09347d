import { beforeEach, expect, test } from 'vitest';
import { questionsAfter } from '../../src/state/bands';
import { advance, scrub, seek, step } from '../../src/state/clock';
import { countChanged, DEFAULT_COMPARISON } from '../../src/state/comparison';
import {
  answer,
  changeLifter,
  changeSetup,
  changeTempo,
  chooseExercise,
  copyOther,
  redo,
  resetAll,
  resetSide,
  returnToLastGood,
  store,
  undo,
} from '../../src/state/store';
import { choose, requestPreset, requestPresets } from '../../src/state/view';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

const { getState } = store;

/** The numbers a side shows. */
function numbers(side: 'left' | 'right') {
  const result = getState().results[side];
  return result.kind === 'repetition' ? [result.settings, result.coordinates, result.metrics] : [];
}

test('a change of one side keeps the other side’s result', () => {
  const { results } = getState();
  changeSetup('left', { footHeight: 0.2 });
  expect(getState().results.left).not.toBe(results.left);
  expect(getState().results.right).toBe(results.right);
});

test('the lifter belongs to both sides', () => {
  const { results } = getState();
  changeLifter({ stature: 1.8 });
  expect(getState().results.left).not.toBe(results.left);
  expect(getState().results.right).not.toBe(results.right);
});

test('phase, camera, units and playback never simulate', () => {
  const { results, decided } = getState();
  seek(0.3);
  advance(0.1);
  requestPreset('left', 'front');
  choose({ units: 'imperial' });
  expect(getState().results).toBe(results);
  expect(getState().decided.comparison).toBe(decided.comparison);
});

test('values are kept within their range, and a default says nothing', () => {
  changeSetup('left', { footHeight: 9 });
  expect(getState().decided.comparison.left.settings.footHeight).toBe(0.35);
  changeSetup('left', { footHeight: 0.17 });
  expect(getState().decided.comparison.left.settings).toEqual({});
  changeSetup('left', { footHeight: Number.NaN, unknown: 3 });
  expect(getState().decided.comparison.left.settings).toEqual({});
});

test('one drag is one step of undo, and redo repeats it', () => {
  for (const footHeight of [0.18, 0.19, 0.2]) changeSetup('left', { footHeight }, 'a drag');
  changeSetup('left', { footHeight: 0.25 }, 'another drag');
  undo();
  expect(getState().decided.comparison.left.settings.footHeight).toBe(0.2);
  undo();
  expect(getState().decided.comparison).toEqual(DEFAULT_COMPARISON);
  undo();
  expect(getState().decided.comparison).toEqual(DEFAULT_COMPARISON);
  redo();
  expect(getState().decided.comparison.left.settings.footHeight).toBe(0.2);
});

test('a new change forgets what could have been redone', () => {
  changeSetup('left', { footHeight: 0.2 });
  undo();
  changeSetup('left', { footHeight: 0.1 });
  expect(getState().history.future).toEqual([]);
});

test('undo brings back the very numbers', () => {
  const before = numbers('left');
  changeSetup('left', { footHeight: 0.2 });
  undo();
  expect(numbers('left')).toEqual(before);
});

test('tempo is one clock for both exercises and counts with the lifter', () => {
  changeTempo({ tempoUp: 3 });
  expect(getState().decided.comparison.left.settings.tempoUp).toBe(3);
  expect(getState().decided.comparison.right.settings.tempoUp).toBe(3);
  expect(countChanged(getState().decided.comparison, 'left')).toBe(0);
  expect(countChanged(getState().decided.comparison, 'lifter')).toBe(1);
});

test('resetting a side leaves the shared tempo; resetting the lifter takes it along', () => {
  changeTempo({ tempoUp: 3 });
  changeSetup('left', { footHeight: 0.2 });
  resetSide('left');
  expect(getState().decided.comparison.left.settings).toEqual({ tempoUp: 3 });
  resetSide('lifter');
  expect(getState().decided.comparison).toEqual(DEFAULT_COMPARISON);
});

test('a setting that its choice leaves out is kept, but neither counts nor is asked about', () => {
  changeSetup('left', { sledStop: 0.7 });
  expect(countChanged(getState().decided.comparison, 'left')).toBe(0);
  expect(questionsAfter(getState(), null).some(({ key }) => key === 'sledStop')).toBe(false);
  changeSetup('left', { depthRule: 1 });
  expect(countChanged(getState().decided.comparison, 'left')).toBe(2);
  const asked = questionsAfter(getState(), null).filter(({ scope }) => scope === 'left');
  expect(asked.some(({ key }) => key === 'sledStop')).toBe(true);
  expect(asked.some(({ key }) => key === 'bottomAngle')).toBe(false);
});

test('another exercise keeps the tempo and drops the settings that were another’s', () => {
  changeTempo({ tempoUp: 3 });
  changeSetup('left', { footHeight: 0.2 });
  chooseExercise('left', 'hip-thrust');
  expect(getState().decided.comparison.left).toEqual({ exercise: 'hip-thrust', settings: { tempoUp: 3 } });
});

test('a copied side starts the same and then goes its own way', () => {
  changeSetup('left', { footHeight: 0.2 });
  copyOther('right');
  expect(getState().decided.comparison.right).toEqual(getState().decided.comparison.left);
  changeSetup('right', { footHeight: 0.3 });
  expect(getState().decided.comparison.left.settings.footHeight).toBe(0.2);
});

test('without a repetition the last figure stays, and one step goes back to it', () => {
  const good = getState().results.left;
  const before = numbers('left');
  changeSetup('left', { railAngle: 1.57, backrestAngle: 1.04 });
  expect(getState().results.left.kind).toBe('no-repetition');
  expect(getState().history.lastGood.left?.repetition).toBe(good);
  returnToLastGood('left');
  expect(numbers('left')).toEqual(before);
});

test('resetting everything is one step of undo', () => {
  changeSetup('left', { footHeight: 0.2 });
  changeLifter({ stature: 1.8 });
  resetAll();
  expect(getState().decided.comparison).toEqual(DEFAULT_COMPARISON);
  undo();
  expect(getState().decided.comparison.lifter.stature).toBe(1.8);
});

test('a linked view is asked for both panes, an unlinked one for its own', () => {
  requestPreset('left', 'front');
  expect(getState().view.preset.right.name).toBe('front');
  choose({ isLinked: false });
  requestPreset('left', 'three-quarter');
  expect(getState().view.preset.right.name).toBe('front');
  requestPresets('side');
  expect(getState().view.preset).toMatchObject({ left: { name: 'side' }, right: { name: 'side' } });
});

test('steps go round the end while looping and stop at it otherwise', () => {
  scrub(0.995);
  step(0.01);
  expect(getState().view.phase).toBeCloseTo(0.005, 9);
  store.setState((state) => ({ view: { ...state.view, isLooping: false } }));
  scrub(0.995);
  step(0.01);
  expect(getState().view.phase).toBe(1);
});

test('what is known of reach goes with its exercise, also by undo', () => {
  const band = {
    left: { stanceWidth: { min: 0.2, max: 0.5 } },
    right: { stanceWidth: { min: 0.1, max: 0.4 } },
    lifter: {},
  };
  const automatic = { left: { footDistance: 0.7 }, right: { footDistance: 0.8 }, lifter: {} };
  answer(() => ({ bands: band, automatic }));
  chooseExercise('left', 'hip-buck');
  expect(getState().answers.bands).toEqual({ ...band, left: {} });
  expect(getState().answers.automatic).toEqual({ ...automatic, left: {} });
  answer(() => ({ bands: band, automatic }));
  undo();
  expect(getState().answers.bands).toEqual({ ...band, left: {} });
  expect(getState().answers.automatic).toEqual({ ...automatic, left: {} });
});

test('a copied side knows what is known of the side it was copied from', () => {
  answer(() => ({ automatic: { left: {}, right: { footDistance: 0.8 }, lifter: {} } }));
  copyOther('left');
  expect(getState().answers.automatic.left).toEqual({ footDistance: 0.8 });
});
