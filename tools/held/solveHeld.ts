import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import type { HeldExercise, HeldLoad } from '../../src/model/exercise/heldExercise';
import { findExercise } from '../../src/model/exercise/registry';
import { largestLoad } from '../../src/model/search/largestLoad';

const usual = (exercise: string, key: string): number =>
  findExercise(exercise).settings.find((spec) => spec.key === key)?.default ?? 0;
const MASS = LIFTER_SETTINGS.find(({ key }) => key === 'mass')?.default as number;

/** Weak and strong enough to be stopped by muscles: from here on the load held grows in proportion. */
const STRENGTHS = [0.9, 1.2] as const;

/** What a lifter of the generic size holds of an exercise, over body mass, the implement included. */
export function solveHeld(exercise: HeldExercise, sex: number, ageBand: number): HeldLoad {
  const own = usual(exercise, 'sledMass');
  const held = (strength: number) => {
    const { load } = largestLoad({ exercise, settings: {}, lifter: { sex, ageBand, strength } });
    if (load === null) throw new RangeError(`nothing is held of ${exercise} at ${strength} × the strength`);
    return (load + own) / MASS;
  };
  const [low, high] = STRENGTHS.map(held);
  const gained = (high - low) / (STRENGTHS[1] - STRENGTHS[0]);
  return { bare: low - gained * STRENGTHS[0], gained };
}
