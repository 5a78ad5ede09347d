import { FRAME_SIZE, type Frames } from '../math/frame';
import { POSE_FRAMES_SIZE } from '../pose/forwardKinematics';
import type { MuscleGeometry } from './layout';
import { type MusclesInFrames, WRAP_ANGLE, WRAP_SIZE, WRAP_TANGENT_A, WRAP_TANGENT_B, WRAP_TOUCHES } from './muscleSet';
import { MUSCLE_COUNT, PATH_START, POINT_SEGMENT, WRAP_COUNT, WRAP_FIRST, WRAP_MUSCLE, WRAP_SEGMENT } from './topology';

/** Points drawn for each cylinder a muscle may wrap, whether it touches it or not. */
const ARC_POINTS = 14;
/** An arc's points also cover this share of the straight piece on either side, so that no two coincide at lift-off. */
const RUN = 0.08;
/** No muscle wraps more cylinders than this. */
const MAX_WRAPS = 2;

/** Places of all muscles' drawn points: muscle m has `start[m]` up to `start[m + 1]`, in every pose. */
export interface TraceLayout {
  readonly start: Int32Array;
  readonly pointCount: number;
}

/** The places of drawn points, the same for every body. */
export function traceLayout(): TraceLayout {
  const start = new Int32Array(MUSCLE_COUNT + 1);
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    const arcs = WRAP_MUSCLE.filter((muscle) => muscle === m).length;
    start[m + 1] = start[m] + PATH_START[m + 1] - PATH_START[m] + arcs * ARC_POINTS;
  }
  return { start, pointCount: start[MUSCLE_COUNT] };
}

/** One sample to draw, and where in `out` the next point goes. */
interface Trace {
  geometry: MuscleGeometry;
  frames: Frames;
  f: number;
  wraps: Float64Array;
  firstRecord: number;
  out: Float32Array;
  next: number;
}

/**
 * Drawn points of all muscles in one sample, [point × 3] in ground, in path order. Each muscle always has the same number
 * of points, so two samples can be blended: a wrap that does not touch has its points on the straight stretch.
 */
export function tracePaths({ geometry, frames, muscles }: MusclesInFrames, sample: number, out: Float32Array): void {
  const f = sample * POSE_FRAMES_SIZE;
  const firstRecord = sample * WRAP_COUNT * WRAP_SIZE;
  const trace: Trace = { geometry, frames, f, wraps: muscles.wraps, firstRecord, out, next: 0 };
  let w = 0;
  for (let m = 0; m < MUSCLE_COUNT; m++) {
    let count = 0;
    while (WRAP_MUSCLE[w + count] === m) count++;
    const wrapped = count > 0 ? wrappedPoint(trace, w, count) : -1;
    for (let p = PATH_START[m]; p < PATH_START[m + 1]; p++) {
      placePoint(frames, f + POINT_SEGMENT[p] * FRAME_SIZE, geometry.points, 3 * p, corner, 0);
      for (let k = 0; k < 3; k++) out[trace.next++] = corner[k];
      if (p === wrapped) traceWrappedStretch(trace, p, w, count);
    }
    w += count;
  }
}

const corner = new Float64Array(3);
/** Ground points where the path meets and leaves each cylinder, between the two path points: [start, (enter, exit) …, end]. */
const nodes = new Float64Array(3 * (2 + 2 * MAX_WRAPS));

/** Path point from which the wrapped stretch starts; where nothing touches, the first stretch that could. */
function wrappedPoint({ wraps, firstRecord }: Trace, w: number, count: number): number {
  for (let i = w; i < w + count; i++) {
    const touches = wraps[firstRecord + i * WRAP_SIZE + WRAP_TOUCHES];
    if (touches > 0) return PATH_START[WRAP_MUSCLE[w]] + touches - 1;
  }
  const own = WRAP_SEGMENT[w];
  let p = WRAP_FIRST[w];
  while (POINT_SEGMENT[p] === own && POINT_SEGMENT[p + 1] === own) p++;
  return p;
}

function traceWrappedStretch(trace: Trace, p: number, w: number, count: number): void {
  const { geometry, frames, f } = trace;
  const end = 3 * (2 * count + 1);
  placePoint(frames, f + POINT_SEGMENT[p] * FRAME_SIZE, geometry.points, 3 * p, nodes, 0);
  placePoint(frames, f + POINT_SEGMENT[p + 1] * FRAME_SIZE, geometry.points, 3 * p + 3, nodes, end);
  for (let i = 0; i < count; i++) placeTangentPoints(trace, w, i);
  for (let i = 0; i < count; i++) if (!touches(trace, w + i)) placeIdleNodes(trace, w, i, count);
  for (let i = 0; i < count; i++) traceArc(trace, w + i, 3 * (2 * i + 1));
}

function touches({ wraps, firstRecord }: Trace, w: number): boolean {
  return wraps[firstRecord + w * WRAP_SIZE + WRAP_TOUCHES] > 0;
}

function placeTangentPoints(trace: Trace, w: number, i: number): void {
  if (!touches(trace, w + i)) return;
  const record = trace.firstRecord + (w + i) * WRAP_SIZE;
  const enter = 3 * (2 * i + 1);
  placeOnCylinder(trace, w + i, trace.wraps, record + WRAP_TANGENT_A, nodes, enter);
  placeOnCylinder(trace, w + i, trace.wraps, record + WRAP_TANGENT_B, nodes, enter + 3);
}

/** An idle cylinder's points sit in the middle of what is straight around it. */
function placeIdleNodes(trace: Trace, w: number, i: number, count: number): void {
  const enter = 3 * (2 * i + 1);
  const isLast = i + 1 === count || !touches(trace, w + i + 1);
  const next = isLast ? 3 * (2 * count + 1) : enter + 6;
  for (let k = 0; k < 3; k++) {
    nodes[enter + k] = (nodes[enter - 3 + k] + nodes[next + k]) / 2;
    nodes[enter + 3 + k] = nodes[enter + k];
  }
}

/** ARC_POINTS evenly spaced over the arc and a short run on either side. */
function traceArc(trace: Trace, w: number, enter: number): void {
  const before = RUN * distance(enter - 3, enter);
  const after = RUN * distance(enter + 3, enter + 6);
  const arc = touches(trace, w) ? arcLength(trace, w) : 0;
  for (let k = 0; k < ARC_POINTS; k++) {
    const s = ((before + arc + after) * k) / (ARC_POINTS - 1) - before;
    if (s <= 0) pushBetween(trace, enter, enter - 3, -RUN * (before > 0 ? s / before : 0));
    else if (s < arc) pushOnArc(trace, w, s / arc);
    else pushBetween(trace, enter + 3, enter + 6, RUN * (after > 0 ? (s - arc) / after : 0));
  }
}

function distance(a: number, b: number): number {
  return Math.hypot(nodes[b] - nodes[a], nodes[b + 1] - nodes[a + 1], nodes[b + 2] - nodes[a + 2]);
}

function arcLength({ wraps, firstRecord }: Trace, w: number): number {
  const r = firstRecord + w * WRAP_SIZE;
  const radius = Math.hypot(wraps[r + WRAP_TANGENT_A], wraps[r + WRAP_TANGENT_A + 1]);
  return Math.hypot(radius * wraps[r + WRAP_ANGLE], wraps[r + WRAP_TANGENT_B + 2] - wraps[r + WRAP_TANGENT_A + 2]);
}

function pushBetween(trace: Trace, a: number, b: number, share: number): void {
  for (let k = 0; k < 3; k++) trace.out[trace.next++] = nodes[a + k] + share * (nodes[b + k] - nodes[a + k]);
}

/** The point at `share` of the helix: turned and lifted from the first tangent point. */
function pushOnArc(trace: Trace, w: number, share: number): void {
  const { wraps, firstRecord } = trace;
  const a = firstRecord + w * WRAP_SIZE + WRAP_TANGENT_A;
  const angle = share * wraps[firstRecord + w * WRAP_SIZE + WRAP_ANGLE];
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const z = wraps[a + 2] + share * (wraps[a + 5] - wraps[a + 2]);
  onCylinder[0] = c * wraps[a] - s * wraps[a + 1];
  onCylinder[1] = s * wraps[a] + c * wraps[a + 1];
  onCylinder[2] = z;
  placeOnCylinder(trace, w, onCylinder, 0, corner, 0);
  for (let k = 0; k < 3; k++) trace.out[trace.next++] = corner[k];
}

const onCylinder = new Float64Array(3);
const inSegment = new Float64Array(3);

// biome-ignore lint/complexity/useMaxParams: runs for each drawn point of a leg, takes arrays with their places
function placeOnCylinder(
  { geometry, frames, f }: Trace,
  w: number,
  point: Float64Array,
  p: number,
  out: Float64Array,
  o: number,
): void {
  placePoint(geometry.segmentFromCylinder, w * FRAME_SIZE, point, p, inSegment, 0);
  placePoint(frames, f + WRAP_SEGMENT[w] * FRAME_SIZE, inSegment, 0, out, o);
}

/** out = the frame at `f` applied to a point. */
// biome-ignore lint/complexity/useMaxParams: runs for each drawn point of a leg, takes arrays with their places
function placePoint(frames: Frames, f: number, point: Float64Array, p: number, out: Float64Array, o: number): void {
  const x = point[p];
  const y = point[p + 1];
  const z = point[p + 2];
  out[o] = frames[f] * x + frames[f + 1] * y + frames[f + 2] * z + frames[f + 9];
  out[o + 1] = frames[f + 3] * x + frames[f + 4] * y + frames[f + 5] * z + frames[f + 10];
  out[o + 2] = frames[f + 6] * x + frames[f + 7] * y + frames[f + 8] * z + frames[f + 11];
}
