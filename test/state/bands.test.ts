import { beforeEach, expect, test } from 'vitest';
import { findRemedy } from '../../src/model/search/findRemedy';
import { degrees } from '../../src/model/setting';
import { askedSetup, intersectBands, questionsAfter, setBand } from '../../src/state/bands';
import { setupOf } from '../../src/state/comparison';
import { remedyFor, setRemedy, sideWithoutRemedy, unsolved } from '../../src/state/remedies';
import { changeSetup, store } from '../../src/state/store';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

test('at first everything is asked, exercises before the lifter', () => {
  const questions = questionsAfter(store.getState(), null);
  expect(questions[0]).toEqual({ kind: 'band', scope: 'left', key: 'footHeight' });
  expect(questions.at(-1)?.scope).toBe('lifter');
  expect(questions.some(({ key }) => key.startsWith('tempo'))).toBe(false);
});

test('a change asks about its own side and the lifter, not about itself', () => {
  const before = store.getState().decided.comparison;
  setBand({ kind: 'band', scope: 'left', key: 'footHeight' }, { min: 0, max: 0.3 });
  changeSetup('left', { footHeight: 0.2 });
  const questions = questionsAfter(store.getState(), before);
  expect(questions.some(({ scope }) => scope === 'right')).toBe(false);
  expect(questions.some(({ scope, key }) => scope === 'left' && key === 'footHeight')).toBe(false);
  expect(questions.some(({ scope, key }) => scope === 'left' && key === 'backrestAngle')).toBe(true);
});

test('without a repetition only the setting that lost it is asked about, from its last possible value', () => {
  const before = store.getState().decided.comparison;
  changeSetup('left', { railAngle: degrees(90) });
  const state = store.getState();
  expect(state.results.left.kind).toBe('no-repetition');
  const [question, ...others] = questionsAfter(state, before);
  expect(question).toEqual({ kind: 'band', scope: 'left', key: 'railAngle' });
  expect(others).toEqual([]);
  expect(askedSetup(state, 'left', question).settings.railAngle).toBeUndefined();
});

test('a measure both exercises share reaches as far as both allow', () => {
  const band = intersectBands([
    { min: 1, max: 5 },
    { min: 2, max: 9 },
  ]);
  expect(band.min).toBe(2);
  expect(band.max).toBe(5);
});

test('a side without a repetition asks once for a way out, which leads to a repetition', () => {
  expect(sideWithoutRemedy(store.getState())).toBeUndefined();
  changeSetup('left', { railAngle: degrees(90) });
  const state = store.getState();
  expect(sideWithoutRemedy(state)).toBe('left');
  const result = unsolved(state, 'left');
  if (!result) throw new Error('a rail straight up leaves no repetition');
  const remedy = findRemedy(setupOf(state.decided.comparison, 'left'));
  setRemedy('left', result, remedy);
  expect(sideWithoutRemedy(store.getState())).toBeUndefined();
  expect(remedyFor(store.getState(), 'left')).toEqual(remedy);
  if (!remedy) throw new Error('turning the rail back helps');
  changeSetup('left', { [remedy.key]: remedy.value });
  expect(store.getState().results.left.kind).toBe('repetition');
  expect(remedyFor(store.getState(), 'left')).toBeNull();
});
