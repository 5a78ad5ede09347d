import { composeFrames, FRAME_SIZE, type Frames, invertFrame } from '../math/frame';
import type { MuscleGeometry } from './architecture';
import * as cylinder from './cylinderWrap';
import {
  DIRECTION_A,
  DIRECTION_B,
  HALF_LENGTH,
  LENGTH,
  RADIUS,
  TANGENT_A,
  TANGENT_B,
  wrapPublished,
} from './cylinderWrap';
import { addMomentArms, pull } from './momentArm';
import { recordWrap } from './recordWrap';
import { spanIndex } from './spans';
import { POINT_SEGMENT, WRAP_FIRST, WRAP_MUSCLE, WRAP_SEGMENT, WRAP_SIDE } from './topology';
import { groundPoints, poseFrames, poseLengths, wrappedFrom } from './workbench';

/** The tangent points are at rest when they move less than this (m); another sweep would move them at most a fifth of it. */
const REST = 1e-9;
const MAX_SWEEPS = 60;

// local names: see workbench.ts
const ends = cylinder.ends;
const helix = cylinder.helix;
const unit = pull;

const near = new Float64Array(helix.length);
const far = new Float64Array(helix.length);
/** First and last path point in the frame of the near cylinder, and of the far one. */
const pathInNear = new Float64Array(6);
const pathInFar = new Float64Array(6);
/** The neighbor each cylinder sees across the gap, in its own frame. */
const beyondNear = new Float64Array(3);
const beforeFar = new Float64Array(3);

const groundFromNear = new Float64Array(FRAME_SIZE);
const groundFromFar = new Float64Array(FRAME_SIZE);
const nearFromGround = new Float64Array(FRAME_SIZE);
const nearFromFar = new Float64Array(FRAME_SIZE);
const farFromNear = new Float64Array(FRAME_SIZE);

/**
 * One stretch over two cylinders, w and w + 1 in path order (gastrocnemii: condyles, then shank). Each is wrapped between
 * its neighbors in turn, a neighbor being the other's tangent point or the path point, until the tangent points rest.
 */
export function solveWrapPair(geometry: MuscleGeometry, w: number): void {
  placePair(geometry, w);
  let touchesNear = false;
  let touchesFar = false;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    if (touchesNear) carry(farFromNear, guess, 0, beforeFar, 0);
    else copy(pathInFar, 0, beforeFar, 0, 3);
    touchesFar = wrapFar(geometry, w + 1);
    if (touchesFar) carry(nearFromFar, far, TANGENT_A, beyondNear, 0);
    else copy(pathInNear, 3, beyondNear, 0, 3);
    const touchedNear: boolean = touchesNear;
    touchesNear = wrapNear(geometry, w);
    if (touchesNear !== touchedNear) startGuess();
    // the far side has already seen what the near side now is
    else if (!touchesNear || improveGuess() < REST) break;
  }
  addWrapPair(w, touchesNear, touchesFar);
}

function wrapNear({ radius, halfLength }: MuscleGeometry, w: number): boolean {
  copy(pathInNear, 0, ends, 0, 3);
  copy(beyondNear, 0, ends, 3, 3);
  ends[RADIUS] = radius[w];
  ends[HALF_LENGTH] = halfLength[w];
  const touches = wrapPublished(WRAP_SIDE[w]) !== 0;
  if (touches) copy(helix, 0, near, 0, helix.length);
  return touches;
}

function wrapFar({ radius, halfLength }: MuscleGeometry, w: number): boolean {
  copy(beforeFar, 0, ends, 0, 3);
  copy(pathInFar, 3, ends, 3, 3);
  ends[RADIUS] = radius[w];
  ends[HALF_LENGTH] = halfLength[w];
  const touches = wrapPublished(WRAP_SIDE[w]) !== 0;
  if (touches) copy(helix, 0, far, 0, helix.length);
  return touches;
}

/** Tangent point leaving the near cylinder, as the far side is told; what came of it less itself; the same a sweep before. */
const guess = new Float64Array(3);
const change = new Float64Array(3);
const lastGuess = new Float64Array(3);
const lastChange = new Float64Array(3);
let guesses = 0;

function startGuess(): void {
  copy(near, TANGENT_B, guess, 0, 3);
  guesses = 1;
}

/**
 * Next guess by the secant through the last two (Anderson 1965, depth one): plain alternation closes in by only a factor of
 * 5 to 20 a sweep. Returns how far the tangent point still moved.
 */
function improveGuess(): number {
  let moved = 0;
  let slope = 0;
  let across = 0;
  for (let k = 0; k < 3; k++) {
    const now = near[TANGENT_B + k] - guess[k];
    const step = now - lastChange[k];
    moved += now * now;
    slope += now * step;
    across += step * step;
    change[k] = now;
  }
  const share = guesses > 1 && across > 0 ? slope / across : 0;
  for (let k = 0; k < 3; k++) {
    const next = guess[k] + change[k] - share * (guess[k] + change[k] - lastGuess[k] - lastChange[k]);
    lastGuess[k] = guess[k];
    lastChange[k] = change[k];
    guess[k] = next;
  }
  guesses++;
  return Math.sqrt(moved);
}

/** Cylinder frames in each other and the path points in both. */
function placePair({ segmentFromCylinder }: MuscleGeometry, w: number): void {
  composeFrames(groundFromNear, 0, poseFrames, WRAP_SEGMENT[w] * FRAME_SIZE, segmentFromCylinder, w * FRAME_SIZE);
  composeFrames(
    groundFromFar,
    0,
    poseFrames,
    WRAP_SEGMENT[w + 1] * FRAME_SIZE,
    segmentFromCylinder,
    (w + 1) * FRAME_SIZE,
  );
  invertFrame(nearFromGround, 0, groundFromNear, 0);
  composeFrames(nearFromFar, 0, nearFromGround, 0, groundFromFar, 0);
  invertFrame(farFromNear, 0, nearFromFar, 0);
  for (let k = 0; k < 6; k += 3) {
    carry(nearFromGround, groundPoints, 3 * WRAP_FIRST[w] + k, pathInNear, k);
    carry(farFromNear, pathInNear, k, pathInFar, k);
  }
}

function addWrapPair(w: number, touchesNear: boolean, touchesFar: boolean): void {
  const from = WRAP_FIRST[w];
  recordWrap(w, touchesNear ? from : -1, near);
  recordWrap(w + 1, touchesFar ? from : -1, far);
  if (!touchesNear && !touchesFar) return;
  const muscle = WRAP_MUSCLE[w];
  wrappedFrom[muscle] = from;
  if (touchesNear) poseLengths[muscle] += near[LENGTH];
  if (touchesFar) poseLengths[muscle] += far[LENGTH];
  // both helices contain the straight piece between the cylinders
  if (touchesNear && touchesFar) poseLengths[muscle] -= distance(beforeFar, far);
  addPairPulls(w, touchesNear, touchesFar);
}

/** Adds the moment arms of the straight pieces: before, between and after the cylinders. */
function addPairPulls(w: number, touchesNear: boolean, touchesFar: boolean): void {
  const first = POINT_SEGMENT[WRAP_FIRST[w]];
  const last = POINT_SEGMENT[WRAP_FIRST[w] + 1];
  const nearSegment = WRAP_SEGMENT[w];
  const farSegment = WRAP_SEGMENT[w + 1];
  if (touchesNear) {
    addPull(w, groundFromNear, near, DIRECTION_A, first, nearSegment);
    addPull(w, groundFromNear, near, DIRECTION_B, nearSegment, touchesFar ? farSegment : last);
  } else addPull(w, groundFromFar, far, DIRECTION_A, first, farSegment);
  if (touchesFar) addPull(w, groundFromFar, far, DIRECTION_B, farSegment, last);
}

/** One straight piece between segments `a` and `b`; `side` is the helix it leaves or reaches, its cylinder at `frame`. */
function addPull(w: number, frame: Frames, side: Float64Array, direction: number, a: number, b: number): void {
  if (a === b) return;
  carry(frame, side, direction === DIRECTION_A ? TANGENT_A : TANGENT_B, unit, 3);
  turn(frame, side, direction, unit);
  addMomentArms(WRAP_MUSCLE[w], spanIndex(a, b));
}

/** Length of the straight piece in front of the far cylinder. */
function distance(before: Float64Array, side: Float64Array): number {
  const x = before[0] - side[TANGENT_A];
  const y = before[1] - side[TANGENT_A + 1];
  const z = before[2] - side[TANGENT_A + 2];
  return Math.sqrt(x * x + y * y + z * z);
}

/** out = the frame applied to a point. */
function carry(frame: Frames, point: Float64Array, p: number, out: Float64Array, o: number): void {
  const x = point[p];
  const y = point[p + 1];
  const z = point[p + 2];
  out[o] = frame[0] * x + frame[1] * y + frame[2] * z + frame[9];
  out[o + 1] = frame[3] * x + frame[4] * y + frame[5] * z + frame[10];
  out[o + 2] = frame[6] * x + frame[7] * y + frame[8] * z + frame[11];
}

/** out = the rotation of the frame applied to a direction. */
function turn(frame: Frames, direction: Float64Array, d: number, out: Float64Array): void {
  const x = direction[d];
  const y = direction[d + 1];
  const z = direction[d + 2];
  out[0] = frame[0] * x + frame[1] * y + frame[2] * z;
  out[1] = frame[3] * x + frame[4] * y + frame[5] * z;
  out[2] = frame[6] * x + frame[7] * y + frame[8] * z;
}

function copy(from: Float64Array, p: number, out: Float64Array, o: number, count: number): void {
  for (let k = 0; k < count; k++) out[o + k] = from[p + k];
}
