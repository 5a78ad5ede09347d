import type { StateFunction } from './state';

/** What can end a movement. Words for people: display/labels.ts. */
export type LimitId =
  | 'thigh-trunk-flexion'
  | 'thigh-trunk-extension'
  | 'thighs-level'
  | 'top-knee'
  | 'hip-flexion'
  | 'hip-extension'
  | 'hip-adduction'
  | 'hip-abduction'
  | 'hip-internal-rotation'
  | 'hip-external-rotation'
  | 'knee-flexion'
  | 'knee-extension'
  | 'ankle-dorsiflexion'
  | 'ankle-plantarflexion'
  | 'subtalar-inversion'
  | 'subtalar-eversion'
  | 'hamstrings'
  | 'lumbar-flexion'
  | 'hips-on-floor'
  | 'thighs-on-seat'
  | 'sled-stop'
  | 'feet-on-plate'
  | 'plates-on-floor'
  | 'hands-on-floor'
  | 'thighs-on-bar'
  | 'reach';

/** Something that a posture may not go beyond: the body’s, the equipment’s, or an end that was set. */
export interface Limit {
  readonly id: LimitId;
  /** Bound in the limit's own unit. */
  readonly bound: number;
  readonly unit: 'rad' | 'm';
  /** Room left, in the same unit; negative where the posture is impossible. */
  readonly margin: StateFunction;
}

/** What ended a movement, or kept it from beginning. Plain data. */
export interface LimitReport {
  readonly limit: LimitId;
  readonly bound: number;
  readonly unit: 'rad' | 'm';
  /** Whether it is the end that was set, not an obstacle. */
  readonly isGoal: boolean;
}
