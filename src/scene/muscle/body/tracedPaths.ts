import type { MuscleSet } from '../../../model/muscle/geometry';
import { type TraceLayout, traceLayout, tracePaths } from '../../../model/muscle/tracePath';
import type { Instant } from '../../base/instant';

/** The model's muscle paths at an instant, [point × 3] in ground, blended like the frames. */
export interface TracedPaths {
  readonly layout: TraceLayout;
  readonly points: Float32Array;
  /** Traces the right leg, or the left one (to be mirrored) where it does something else. */
  readonly update: (instant: Instant, leg: Leg) => void;
}

export type Leg = 'right' | 'left';

export function createTracedPaths(): TracedPaths {
  const layout = traceLayout();
  const size = 3 * layout.pointCount;
  const points = new Float32Array(size);
  // the two samples around the last instant are kept: playing forward recomputes one at a time
  const slots = [createSlot(size), createSlot(size)];
  const fetch = (instant: Instant, leg: Leg, sample: number, keep: number): Slot => {
    const { geometry, idleLeg, ...right } = instant.repetition;
    const { frames, muscles } = (leg === 'left' && idleLeg) || right;
    const found = slots.find((s) => s.of === muscles && s.sample === sample);
    if (found) return found;
    const slot = slots[0].of === muscles && slots[0].sample === keep ? slots[1] : slots[0];
    slot.of = muscles;
    slot.sample = sample;
    tracePaths({ geometry, frames, muscles }, sample, slot.points);
    return slot;
  };
  const update = (instant: Instant, leg: Leg): void => {
    const { sample, next, blend } = instant;
    const a = fetch(instant, leg, sample, next).points;
    const b = fetch(instant, leg, next, sample).points;
    for (let i = 0; i < size; i++) points[i] = a[i] + (b[i] - a[i]) * blend;
  };
  return { layout, points, update };
}

interface Slot {
  of: MuscleSet | null;
  sample: number;
  readonly points: Float32Array;
}

function createSlot(size: number): Slot {
  return { of: null, sample: -1, points: new Float32Array(size) };
}
