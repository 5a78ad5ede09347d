import { SEGMENT_COUNT } from '../../model/anatomy/names';
import { FRAME_SIZE, type Frames } from '../../model/math/frame';
import type { Repetition } from '../../model/result';

/** One instant of a repetition, blended between two neighbouring samples. Written in place, never reallocated. */
export interface Instant {
  repetition: Repetition;
  phase: number;
  sample: number;
  next: number;
  /** 0 at `sample`, 1 at `next`. */
  blend: number;
  /** [segment × 12] groundFromSegment. */
  readonly frames: Frames;
  /** As `frames`, for the left leg, to be mirrored: the same array unless the left leg does something else. */
  leftFrames: Frames;
  /** Center of the right palm in ground, null where the hands are free. */
  hand: Float64Array | null;
  /** [12] groundFromMover by name. */
  readonly movers: Map<string, Frames>;
}

export function createInstant(repetition: Repetition): Instant {
  const frames = new Float64Array(STRIDE);
  const instant: Instant = {
    repetition,
    phase: 0,
    sample: 0,
    next: 0,
    blend: 0,
    frames,
    leftFrames: frames,
    hand: null,
    movers: new Map(),
  };
  setInstant(instant, repetition, 0);
  return instant;
}

const STRIDE = SEGMENT_COUNT * FRAME_SIZE;

/** Moves `instant` to `phase` (0 … 1) of a repetition: positions blend linearly, rotations stay rotations. */
export function setInstant(instant: Instant, repetition: Repetition, phase: number): void {
  instant.repetition = repetition;
  instant.phase = phase;
  findNeighbours(instant, repetition.fraction, phase);
  blendFrames(instant.frames, repetition.frames, instant);
  const { idleLeg, hands } = repetition;
  if (!idleLeg) instant.leftFrames = instant.frames;
  else {
    if (instant.leftFrames === instant.frames) instant.leftFrames = new Float64Array(STRIDE);
    blendFrames(instant.leftFrames, idleLeg.frames, instant);
  }
  if (!hands) instant.hand = null;
  else {
    instant.hand ??= new Float64Array(3);
    for (let k = 0; k < 3; k++) instant.hand[k] = valueAt(instant, hands, 3, k);
  }
  blendMovers(instant);
}

function blendFrames(out: Frames, from: Frames, { sample, next, blend }: Instant): void {
  for (let f = 0; f < STRIDE; f += FRAME_SIZE) blendFrame(out, f, from, sample * STRIDE + f, next * STRIDE + f, blend);
}

function blendMovers({ repetition, movers, sample, next, blend }: Instant): void {
  for (const [name, frames] of Object.entries(repetition.movers)) {
    let out = movers.get(name);
    if (!out) {
      out = new Float64Array(FRAME_SIZE);
      movers.set(name, out);
    }
    blendFrame(out, 0, frames, sample * FRAME_SIZE, next * FRAME_SIZE, blend);
  }
}

/** A per-sample curve at the instant; `stride` and `offset` pick one column of a table. */
export function valueAt(instant: Instant, values: ArrayLike<number>, stride = 1, offset = 0): number {
  const a = values[instant.sample * stride + offset];
  return a + (values[instant.next * stride + offset] - a) * instant.blend;
}

function findNeighbours(instant: Instant, fraction: ArrayLike<number>, phase: number): void {
  let low = 0;
  let high = fraction.length - 1;
  // the last sample at or before the phase
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fraction[middle] <= phase) low = middle;
    else high = middle - 1;
  }
  instant.sample = low;
  instant.next = Math.min(low + 1, fraction.length - 1);
  const gap = fraction[instant.next] - fraction[low];
  instant.blend = gap > 0 ? Math.min(1, Math.max(0, (phase - fraction[low]) / gap)) : 0;
}

/** Linear blend, then the rotation's rows are made orthonormal again: as good as nlerp for close neighbours. */
// biome-ignore lint/complexity/useMaxParams: runs for every segment of every drawn frame, takes flat arrays with their places
function blendFrame(out: Frames, o: number, from: Frames, a: number, b: number, t: number): void {
  for (let k = 0; k < FRAME_SIZE; k++) out[o + k] = from[a + k] + (from[b + k] - from[a + k]) * t;
  orthonormalizeRows(out, o);
}

/** Gram–Schmidt on the first two rows; the third is their cross product. */
function orthonormalizeRows(m: Frames, o: number): void {
  let length = Math.hypot(m[o], m[o + 1], m[o + 2]);
  for (let k = 0; k < 3; k++) m[o + k] /= length;
  const along = m[o] * m[o + 3] + m[o + 1] * m[o + 4] + m[o + 2] * m[o + 5];
  for (let k = 0; k < 3; k++) m[o + 3 + k] -= along * m[o + k];
  length = Math.hypot(m[o + 3], m[o + 4], m[o + 5]);
  for (let k = 0; k < 3; k++) m[o + 3 + k] /= length;
  m[o + 6] = m[o + 1] * m[o + 5] - m[o + 2] * m[o + 4];
  m[o + 7] = m[o + 2] * m[o + 3] - m[o] * m[o + 5];
  m[o + 8] = m[o] * m[o + 4] - m[o + 1] * m[o + 3];
}
