import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_COMPARISON } from '../../src/state/comparison';
import { readSaved, writeSaved } from '../../src/state/saved';
import {
  changeLifter,
  changeSetup,
  chooseExercise,
  copyOther,
  pin,
  redo,
  resetAll,
  store,
  undo,
} from '../../src/state/store';

const { getState } = store;

/** What a person can do after pinning that is no pinning itself. */
const ACTS = {
  foot: () => changeSetup('left', { footHeight: 0.25 }),
  drag: () => changeSetup('right', { load: 60 }, 'drag'),
  lifter: () => changeLifter({ stature: 1.8 }),
  exercise: () => chooseExercise('right', 'back-squat'),
  copy: () => copyOther('right'),
  reset: resetAll,
} as const;
const acts = fc.array(fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])), { maxLength: 5 });
const statures = fc.integer({ min: 150, max: 200 }).map((cm) => cm / 100);

test('a pin survives whatever is changed after it, a reload at any time, and being undone and done again', () => {
  fc.assert(
    fc.property(statures, acts, (stature, names) => {
      store.setState(store.getInitialState(), true);
      changeLifter({ stature });
      const pinned = getState().decided.comparison;
      pin(true);
      for (const name of names) {
        ACTS[name]();
        expect(getState().decided.pinned).toBe(pinned);
        expect(readSaved(writeSaved(getState())).decided.pinned).toEqual(pinned);
      }
      const steps = getState().history.past.length;
      while (getState().decided.pinned) undo();
      // the pin is a step: before it stands the lifter, before that the beginning
      expect(getState().history.past).toHaveLength(1);
      while (getState().history.past.length < steps) redo();
      expect(getState().decided.pinned).toBe(pinned);
      expect(getState().pinned?.results.left.exercise).toBe(DEFAULT_COMPARISON.left.exercise);
    }),
    { seed: 15, numRuns: 20 },
  );
});
