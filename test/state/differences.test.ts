import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { SIDES } from '../../src/display/side';
import { differencesOf, giveToOther } from '../../src/state/differences';
import { changeSetup, chooseExercise, copyOther, store, undo } from '../../src/state/store';
import { randomSetup } from '../support/randomSetup';

const { getState } = store;
beforeEach(() => store.setState(store.getInitialState(), true));

const told = () => differencesOf(getState()).map(({ label, shown }) => [label, shown.left, shown.right]);

test('two exercises differ in which they are, and in what both have', () => {
  chooseExercise('right', 'romanian-deadlift');
  const [first, ...others] = differencesOf(getState());
  expect(first).toMatchObject({ key: null, shown: { right: 'Romanian deadlift' } });
  expect(others.every(({ shown }) => shown.left !== shown.right)).toBe(true);
});

test('a copy differs in nothing; one change of it is one difference, and pressing a value takes it away again', () => {
  copyOther('right');
  expect(told()).toEqual([]);
  changeSetup('right', { footHeight: 0.3 });
  expect(told()).toEqual([['Foot height', '17.0 cm', '30.0 cm']]);
  giveToOther('footHeight', 'right');
  expect(getState().decided.comparison.left.settings).toEqual({ footHeight: 0.3 });
  expect(told()).toEqual([]);
  undo();
  expect(told()).toHaveLength(1);
  // the default of one side is that of the other one, not a value that was set
  giveToOther('footHeight', 'left');
  expect(getState().decided.comparison.right.settings).toEqual({});
  undo();
  undo();
  undo();
  expect(getState().history.past).toHaveLength(0);
});

test('the exercise of one side goes to the other one with all that is set in it', () => {
  changeSetup('left', { footHeight: 0.3 });
  giveToOther(null, 'left');
  expect(getState().decided.comparison.right).toEqual({ exercise: 'leg-press', settings: { footHeight: 0.3 } });
});

test('whatever both sides are, each difference that can be given is gone once it is, in one step', () => {
  fc.assert(
    fc.property(randomSetup, randomSetup, fc.constantFrom(...SIDES), (left, right, from) => {
      const comparison = { lifter: left.lifter, left, right };
      store.setState(store.getInitialState(), true);
      const { decided } = getState();
      store.setState({ decided: { ...decided, comparison } });
      for (const { key, canGive, shown } of differencesOf(getState())) {
        if (key === null || !canGive[from]) continue;
        const steps = getState().history.past.length;
        giveToOther(key, from);
        expect(getState().history.past.length).toBe(steps + 1);
        const still = differencesOf(getState()).find((each) => each.key === key);
        expect(still?.shown ?? null, `${key} ${JSON.stringify(shown)}`).toBeNull();
        undo();
      }
    }),
    { seed: 15, numRuns: 15 },
  );
});
