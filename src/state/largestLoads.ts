import { SIDES, type Side } from '../display/side';
import type { Setup } from '../model/result';
import type { LargestLoad } from '../model/search/largestLoad';
import { setupOf } from './comparison';
import { isUpdatingLoads } from './loads';
import { answer } from './store';
import type { Comparison, State } from './types';

/** The largest load a side's lifter holds, to be looked for. Questions with the same key have the same answer. */
export interface LargestQuestion {
  readonly side: Side;
  readonly setup: Setup;
  readonly key: string;
}

const keys = new WeakMap<Comparison, Readonly<Record<Side, string>>>();

/** All the answer depends on: the setup without the load that is set. */
function keyOf(comparison: Comparison, side: Side): string {
  const known = keys.get(comparison);
  if (known) return known[side];
  const describe = (each: Side) => {
    const { exercise, settings, lifter } = setupOf(comparison, each);
    const { load: _, ...others } = settings;
    return JSON.stringify([exercise, others, lifter]);
  };
  keys.set(comparison, { left: describe('left'), right: describe('right') });
  return describe(side);
}

/** The next one nobody has looked for; null while the present loads, which come first, are under way. */
export function wantedLargest(state: State): LargestQuestion | null {
  const { decided, results, answers } = state;
  if (answers.areForcesLost || SIDES.some((side) => isUpdatingLoads(state, side))) return null;
  for (const side of SIDES) {
    const key = keyOf(decided.comparison, side);
    if (results[side].kind === 'repetition' && answers.largest[side]?.of !== key)
      return { side, setup: setupOf(decided.comparison, side), key };
  }
  return null;
}

/** The last one found for a side's present exercise; null while there is none. */
export function shownLargest({ answers, results }: State, side: Side): LargestLoad | null {
  return results[side].kind === 'repetition' ? (answers.largest[side]?.found ?? null) : null;
}

/** Whether what is shown belongs to an older setup. */
export function isOlderLargest({ answers, decided }: State, side: Side): boolean {
  return answers.largest[side]?.of !== keyOf(decided.comparison, side);
}

/** Null where it could not be looked for. */
export function setLargest({ side, key }: LargestQuestion, found: LargestLoad | null): void {
  answer(({ largest }) => ({ largest: { ...largest, [side]: { of: key, found } } }));
}
