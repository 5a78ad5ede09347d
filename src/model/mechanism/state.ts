import type { Frames } from '../math/frame';

// The state `y` of a closed chain: the six LEG_COORDINATES of the right leg, rad; then the pelvis' posterior tilt on the
// torso, rad; then the exercise's own parameters, rad or m, the last of which drives the movement.

/** Index of the pelvis' posterior tilt on the torso in a mechanism's state. */
export const TILT = 6;

/** Thigh–trunk flexion of a state: hip flexion and the pelvis' tilt together. */
export function thighTrunk(y: Float64Array): number {
  return y[0] + y[TILT];
}

/** Where a state puts what the chain hangs on; the joints of the leg are not in it. */
export interface Placement {
  /** [12] groundFromPelvis, groundFromTorso, and the frame the foot has to reach, groundFromCalcaneus. */
  readonly pelvis: Frames;
  readonly torso: Frames;
  readonly foot: Frames;
  /** [point × 3] the mechanism's leg points in ground. */
  readonly leg: Float64Array;
}

/** A number read off a state whose placement has been written. */
export type StateFunction = (y: Float64Array, placement: Placement) => number;

/** States at both ends of a movement. */
export interface Ends {
  readonly bottom: Float64Array;
  readonly top: Float64Array;
}
