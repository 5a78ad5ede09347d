import { SEGMENT_COUNT } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import { type TraceLayout, traceLayout, tracePaths } from '../../model/muscle/tracePath';
import type { Repetition } from '../../model/result';
import type { Moment } from '../stage/moment';

/** The model's muscle paths at a moment, [point × 3] in ground, blended like the frames. */
export interface TracedPaths {
  readonly layout: TraceLayout;
  readonly points: Float32Array;
  readonly update: (moment: Moment) => void;
}

export function createTracedPaths(repetition: Repetition): TracedPaths {
  const layout = traceLayout(repetition.geometry);
  const size = 3 * layout.pointCount;
  const points = new Float32Array(size);
  // the two samples around the last moment are kept: playing forward recomputes one at a time
  const slots = [createSlot(size), createSlot(size)];
  const fetch = (from: Repetition, sample: number, keep: number): Slot => {
    const found = slots.find((s) => s.repetition === from && s.sample === sample);
    if (found) return found;
    const slot = slots[0].repetition === from && slots[0].sample === keep ? slots[1] : slots[0];
    slot.repetition = from;
    slot.sample = sample;
    tracePaths(from.geometry, from.frames, sample * SEGMENT_COUNT * FRAME_SIZE, from.muscles, sample, slot.points);
    return slot;
  };
  const update = ({ repetition: now, sample, next, blend }: Moment): void => {
    const a = fetch(now, sample, next).points;
    const b = fetch(now, next, sample).points;
    for (let i = 0; i < size; i++) points[i] = a[i] + (b[i] - a[i]) * blend;
  };
  return { layout, points, update };
}

interface Slot {
  repetition: Repetition | null;
  sample: number;
  readonly points: Float32Array;
}

function createSlot(size: number): Slot {
  return { repetition: null, sample: -1, points: new Float32Array(size) };
}
