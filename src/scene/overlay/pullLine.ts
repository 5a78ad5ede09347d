import type { MuscleArm } from '../../display/muscleArm';
import { MUSCLES } from '../../model/muscle/geometry';
import { lineOfAction } from '../../model/muscle/lineOfAction';
import type { Repetition } from '../../model/result';
import type { Instant } from '../base/instant';

/** Sagittal direction in which a muscle pulls across the joint it is read at, its parts weighted by their force. */
export interface PullLine {
  /** Unit, x and y in ground. */
  readonly direction: Float64Array;
  /** Middle of the piece that crosses the joint, where most of the muscle lies; ground, m. */
  readonly middle: Float64Array;
  readonly update: (instant: Instant, arm: MuscleArm) => void;
}

interface Slot {
  arm: MuscleArm | null;
  sample: number;
  /** x and y of the pull, then the middle. */
  readonly pull: Float64Array;
}

export function createPullLine(): PullLine {
  const direction = new Float64Array(2);
  const middle = new Float64Array(3);
  const createSlot = (): Slot => ({ arm: null, sample: -1, pull: new Float64Array(5) });
  const slots = [createSlot(), createSlot()];
  // arms are remembered with their repetition: the same arm is of the same one
  const fetch = (repetition: Repetition, arm: MuscleArm, sample: number, keep: number): Float64Array => {
    const found = slots.find((s) => s.arm === arm && s.sample === sample);
    if (found) return found.pull;
    const slot = slots[0].arm === arm && slots[0].sample === keep ? slots[1] : slots[0];
    slot.arm = arm;
    slot.sample = sample;
    addUpPull(repetition, sample, arm, slot.pull);
    return slot.pull;
  };
  const update = ({ repetition, sample, next, blend }: Instant, arm: MuscleArm): void => {
    const a = fetch(repetition, arm, sample, next);
    const b = fetch(repetition, arm, next, sample);
    const x = a[0] + (b[0] - a[0]) * blend;
    const y = a[1] + (b[1] - a[1]) * blend;
    const length = Math.hypot(x, y) || 1;
    direction[0] = x / length;
    direction[1] = y / length;
    for (let k = 0; k < 3; k++) middle[k] = a[2 + k] + (b[2 + k] - a[2 + k]) * blend;
  };
  return { direction, middle, update };
}

function addUpPull(repetition: Repetition, sample: number, { muscle, joint }: MuscleArm, out: Float64Array): void {
  const { maxIsometricForce } = repetition.geometry;
  out.fill(0);
  let total = 0;
  for (const unit of muscle.units) {
    const m = MUSCLES.indexOf(unit);
    const line = lineOfAction(repetition, sample, m, joint);
    if (!line) continue;
    out[0] += maxIsometricForce[m] * line.direction[0];
    out[1] += maxIsometricForce[m] * line.direction[1];
    const { abovePoint, belowPoint } = line;
    for (let k = 0; k < 3; k++) out[2 + k] += (maxIsometricForce[m] * (abovePoint[k] + belowPoint[k])) / 2;
    total += maxIsometricForce[m];
  }
  for (let k = 0; k < 3; k++) out[2 + k] /= total || 1;
}
