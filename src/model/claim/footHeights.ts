import { PUSH_RULES } from '../exercise/commonSettings';
import { findExercise } from '../exercise/registry';
import type { Claim } from './claim';
import type { Inquiry, Loaded } from './inquiry';

/** Feet low and high on the plate, m, as trials of foot placement about have them. DEFAULT. */
const LOW = 0.12;
const HIGH = 0.27;

/** A leg press with the feet low and high, at one load and one rule of the push. */
export interface LowAndHigh {
  readonly low: Loaded;
  readonly high: Loaded;
}

/** Null where this lifter has no repetition at one of them. */
export function lowAndHigh(inquiry: Inquiry, push: keyof typeof PUSH_RULES): LowAndHigh | null {
  const load = inquiry.repetition('leg-press')?.settings.load;
  if (load === undefined) return null;
  const at = (footHeight: number) => inquiry.loaded('leg-press', { footHeight, load, pushRule: PUSH_RULES[push] });
  const [low, high] = [at(LOW), at(HIGH)];
  return low && high && { low, high };
}

/** Feet low on the left, high on the right. */
export const SHOWN_LOW_AND_HIGH: Claim['show'] = {
  left: { exercise: 'leg-press', settings: { footHeight: LOW } },
  right: { exercise: 'leg-press', settings: { footHeight: HIGH } },
};

const HEIGHT_STEPS = 14;

/** Every height of the feet that the setting has, evenly spread, m. */
export function footHeights(): number[] {
  const spec = findExercise('leg-press').settings.find(({ key }) => key === 'footHeight');
  if (!spec) throw new RangeError('the leg press has no foot height');
  return Array.from({ length: HEIGHT_STEPS + 1 }, (_, i) => spec.min + ((spec.max - spec.min) * i) / HEIGHT_STEPS);
}
