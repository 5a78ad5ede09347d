import type { Body } from '../anatomy/body';
import type { Frames } from '../math/frame';
import type { LegPoint } from '../pose/legPoints';
import type { SettingSpec, Settings } from '../setting';
import type { ForceModel } from './forces';
import type { Limit, LimitId } from './limit';
import type { Part } from './part';

export type ExerciseId = string;

/**
 * One exercise: what a person sets, and the closed chain it makes of a body. A new exercise is one file with one of
 * these, listed in registry.ts; app, command line, charts and tests read everything else from here.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly label: string;
  /** For curve names and narrow places. */
  readonly shortLabel: string;
  readonly settings: readonly SettingSpec[];
  /** Values of the automatic settings for this body. */
  readonly resolveAutomatic?: (body: Body, settings: Settings) => Settings;
  readonly buildMechanism: (body: Body, settings: Settings) => Mechanism;
  /** Contacts and weights; `settings` complete. */
  readonly buildForces: (body: Body, settings: Settings) => ForceModel;
}

/**
 * The closed chain of an exercise in numbers. Its state `y` holds the six leg coordinates, then the pelvis' posterior
 * tilt on the torso, then the exercise's own parameters; the last of them drives the movement.
 */
export interface Mechanism {
  /** Length of `y`, at least 8. */
  readonly size: number;
  /** Writes groundFromPelvis, groundFromTorso and the foot's target groundFromCalcaneus for the parameters in `y`. */
  readonly place: (y: Float64Array, placement: Placement) => void;
  /** Points of the right leg that the functions below need to know. */
  readonly legPoints?: readonly LegPoint[];
  /** Writes size − 7 residuals that hold beside the foot's six: rhythm first, then the exercise's own. */
  readonly close: (y: Float64Array, placement: Placement, residuals: Float64Array) => void;
  /** Distance the implement has moved toward the extended end, from any fixed zero. */
  readonly travel: StateFunction;
  /** What runs from end to end at minimum jerk; must grow toward the top. Absent = the travel. */
  readonly progress?: StateFunction;
  /** All limits, body and machine; margins are ≥ 0 where the posture is possible. */
  readonly limits: readonly Limit[];
  /** What is set as the extended and the flexed end, if anything; any other limit that ends the movement is an obstacle. */
  readonly goals: { readonly top: LimitId; readonly bottom: LimitId | null };
  /** First guesses along the movement, extended end first; also where to look for a possible posture. */
  readonly guesses: readonly Float64Array[];
  /** LEG_COORDINATES the left leg keeps while the right one works alone. Absent = both legs work. */
  readonly idleLeg?: Float64Array;
  /** Center of the right palm in ground; arms are drawn from it. Absent = hands free. */
  readonly hand?: (y: Float64Array, placement: Placement) => readonly [number, number, number];
  /** Equipment, adjusted to the ends of the movement. */
  readonly parts: (ends: Ends) => readonly Part[];
  /** Writes groundFromMover of every name in `movers`, 12 numbers each, in order. */
  readonly movers: readonly string[];
  readonly moveParts: (y: Float64Array, placement: Placement, out: Frames, o: number) => void;
}

/** States at both ends of a movement. */
export interface Ends {
  readonly bottom: Float64Array;
  readonly top: Float64Array;
}

/** A number read off a state whose placement has been written. */
export type StateFunction = (y: Float64Array, placement: Placement) => number;

export interface Placement {
  readonly pelvis: Frames;
  readonly torso: Frames;
  readonly foot: Frames;
  /** [point × 3] the mechanism's leg points in ground. */
  readonly leg: Float64Array;
}

/** Index of the pelvis' posterior tilt on the torso in a mechanism's state. */
export const TILT = 6;

/** Thigh–trunk flexion of a state: hip flexion and the pelvis' tilt together. */
export function thighTrunk(y: Float64Array): number {
  return y[0] + y[TILT];
}
