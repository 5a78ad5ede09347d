import type { Frames } from '../math/frame';
import type { LegPoint } from '../pose/legPoints';
import type { Limit, LimitId } from './limit';
import type { Part } from './part';
import type { Ends, Placement, StateFunction } from './state';

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

/** What runs from end to end at minimum jerk, whether it is the travel or not. */
export function progressOf({ progress, travel }: Mechanism): StateFunction {
  return progress ?? travel;
}
