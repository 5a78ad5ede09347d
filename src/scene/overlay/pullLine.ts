import { MUSCLES } from '../../model/muscle/geometry';
import { lineOfAction } from '../../model/muscle/lineOfAction';
import type { Repetition } from '../../model/result';
import type { Instant } from '../base/instant';

/** Sagittal direction in which gluteus maximus pulls on the leg, its three parts weighted by their force. */
export interface PullLine {
  /** Unit, x and y in ground. */
  readonly direction: Float64Array;
  readonly update: (instant: Instant) => void;
}

const PARTS = ['glmax1_r', 'glmax2_r', 'glmax3_r'].map((name) => MUSCLES.indexOf(name));

interface Slot {
  repetition: Repetition | null;
  sample: number;
  readonly pull: Float64Array;
}

export function createPullLine(): PullLine {
  const direction = new Float64Array(2);
  const createSlot = (): Slot => ({ repetition: null, sample: -1, pull: new Float64Array(2) });
  const slots = [createSlot(), createSlot()];
  const fetch = (repetition: Repetition, sample: number, keep: number): Float64Array => {
    const found = slots.find((s) => s.repetition === repetition && s.sample === sample);
    if (found) return found.pull;
    const slot = slots[0].repetition === repetition && slots[0].sample === keep ? slots[1] : slots[0];
    slot.repetition = repetition;
    slot.sample = sample;
    addUpPull(repetition, sample, slot.pull);
    return slot.pull;
  };
  const update = ({ repetition, sample, next, blend }: Instant): void => {
    const a = fetch(repetition, sample, next);
    const b = fetch(repetition, next, sample);
    const x = a[0] + (b[0] - a[0]) * blend;
    const y = a[1] + (b[1] - a[1]) * blend;
    const length = Math.hypot(x, y) || 1;
    direction[0] = x / length;
    direction[1] = y / length;
  };
  return { direction, update };
}

function addUpPull(repetition: Repetition, sample: number, out: Float64Array): void {
  const { maxIsometricForce } = repetition.geometry;
  out.fill(0);
  for (const m of PARTS) {
    const line = lineOfAction(repetition, sample, m);
    if (!line) continue;
    out[0] += maxIsometricForce[m] * line.direction[0];
    out[1] += maxIsometricForce[m] * line.direction[1];
  }
}
