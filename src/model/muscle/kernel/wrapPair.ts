import { composeFrames, type Frames, invertFrame } from '../../math/frame';
import type { MuscleGeometry } from '../layout';
import { spanIndex } from '../spans';
import * as topology from '../topology';
import { addWrap } from './addWrap';
import { wrapPublished } from './cylinderWrap';
import { addMomentArms } from './momentArm';
import { carryToGround, placeEnd, placeEnds } from './placeEnds';
import { recordWrap } from './recordWrap';
import * as bench from './workbench';

/**
 * The tangent points are at rest when they move less than this (m). What the last sweep leaves is a hundredth of it:
 * 1e-8 m of moment arm and, lengths being stationary, 1e-13 m of length.
 */
const REST = 1e-7;
const MAX_SWEEPS = 60;

const { ends, helix, pull: unit, LENGTH, TANGENT_A, TANGENT_B, DIRECTION_A, DIRECTION_B, FRAME } = bench;
const { poseFrames, poseLengths, wrappedFrom, fixedArray, ENDS_SIZE, HELIX_SIZE } = bench;
const { POINT_SEGMENT, WRAP_FIRST, WRAP_MUSCLE, WRAP_SEGMENT, WRAP_SIDE } = topology;

const near = fixedArray(HELIX_SIZE);
const far = fixedArray(HELIX_SIZE);
const nearEnds = fixedArray(ENDS_SIZE);
const farEnds = fixedArray(ENDS_SIZE);
/** The path points as the other cylinder sees them, for a sweep in which their own one lets go. */
const lastInNear = fixedArray(3);
const firstInFar = fixedArray(3);
const tangentInGround = fixedArray(3);

const groundFromNear = new Float64Array(FRAME);
const groundFromFar = new Float64Array(FRAME);
const inverse = new Float64Array(FRAME);
const nearFromFar = new Float64Array(FRAME);
const farFromNear = new Float64Array(FRAME);

/**
 * One stretch over two cylinders, w and w + 1 in path order (gastrocnemii: condyles, then shank). Each is wrapped between
 * its neighbors in turn, a neighbor being the other's tangent point or the path point, until the tangent points rest.
 */
export function solveWrapPair(geometry: MuscleGeometry, w: number): void {
  const from = WRAP_FIRST[w];
  placeEnds(geometry, w + 1, from);
  keepEnds(farEnds, firstInFar, 0);
  const touchesFar = wrapFar(w + 1);
  placeEnds(geometry, w, from);
  keepEnds(nearEnds, lastInNear, 3);
  if (touchesFar) {
    carryToGround(geometry, w + 1, far, TANGENT_A, tangentInGround);
    placeEnd(geometry, w, tangentInGround, 0, 3);
    for (let k = 3; k < 6; k++) nearEnds[k] = ends[k];
  }
  if (wrapNear(w)) relaxPair(geometry, w);
  else addFarOnly(geometry, w, touchesFar ? from : -1);
}

function keepEnds(kept: Float64Array, seenByOther: Float64Array, o: number): void {
  for (let k = 0; k < ENDS_SIZE; k++) kept[k] = ends[k];
  for (let k = 0; k < 3; k++) seenByOther[k] = ends[o + k];
}

function addFarOnly(geometry: MuscleGeometry, w: number, from: number): void {
  recordWrap(w, -1, near);
  recordWrap(w + 1, from, far);
  if (from < 0) return;
  for (let k = 0; k < HELIX_SIZE; k++) helix[k] = far[k];
  addWrap(geometry, w + 1, from);
}

/** Goes on from a near cylinder that has just been touched. */
function relaxPair(geometry: MuscleGeometry, w: number): void {
  relateCylinders(geometry, w);
  startGuess();
  let touchesNear = true;
  let touchesFar = true;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    if (touchesNear) carry(farFromNear, guess, 0, farEnds, 0);
    else copy(firstInFar, farEnds, 0);
    touchesFar = wrapFar(w + 1);
    if (touchesFar) carry(nearFromFar, far, TANGENT_A, nearEnds, 3);
    else copy(lastInNear, nearEnds, 3);
    const touchedNear: boolean = touchesNear;
    touchesNear = wrapNear(w);
    if (touchesNear !== touchedNear) startGuess();
    // the far side has already seen what the near side now is
    else if (!touchesNear || improveGuess()) break;
  }
  addWrapPair(w, touchesNear, touchesFar);
}

/** Cylinder frames in ground and in each other. */
function relateCylinders({ segmentFromCylinder }: MuscleGeometry, w: number): void {
  composeFrames(groundFromNear, 0, poseFrames, WRAP_SEGMENT[w] * FRAME, segmentFromCylinder, w * FRAME);
  composeFrames(groundFromFar, 0, poseFrames, WRAP_SEGMENT[w + 1] * FRAME, segmentFromCylinder, (w + 1) * FRAME);
  invertFrame(inverse, 0, groundFromNear, 0);
  composeFrames(nearFromFar, 0, inverse, 0, groundFromFar, 0);
  invertFrame(farFromNear, 0, nearFromFar, 0);
}

function wrapNear(w: number): boolean {
  for (let k = 0; k < ENDS_SIZE; k++) ends[k] = nearEnds[k];
  if (wrapPublished(WRAP_SIDE[w]) === 0) return false;
  for (let k = 0; k < HELIX_SIZE; k++) near[k] = helix[k];
  return true;
}

function wrapFar(w: number): boolean {
  for (let k = 0; k < ENDS_SIZE; k++) ends[k] = farEnds[k];
  if (wrapPublished(WRAP_SIDE[w]) === 0) return false;
  for (let k = 0; k < HELIX_SIZE; k++) far[k] = helix[k];
  return true;
}

/** Tangent point leaving the near cylinder, as the far side is told; what came of it less itself; the same a sweep before. */
const guess = fixedArray(3);
const change = fixedArray(3);
const lastGuess = fixedArray(3);
const lastChange = fixedArray(3);
let guesses = 0;

function startGuess(): void {
  for (let k = 0; k < 3; k++) guess[k] = near[TANGENT_B + k];
  guesses = 0;
}

/**
 * Next guess by the secant through the last two (Anderson 1965, depth one): plain alternation closes in by only a factor of
 * 5 to 20 a sweep. True when the tangent point rests.
 */
function improveGuess(): boolean {
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
  const share = guesses > 0 && across > 0 ? slope / across : 0;
  for (let k = 0; k < 3; k++) {
    const next = guess[k] + change[k] - share * (guess[k] + change[k] - lastGuess[k] - lastChange[k]);
    lastGuess[k] = guess[k];
    lastChange[k] = change[k];
    guess[k] = next;
  }
  guesses++;
  return moved < REST * REST;
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
  if (touchesNear && touchesFar) subtractPiece(muscle);
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
// biome-ignore lint/complexity/useMaxParams: runs for every wrap of every sample, takes flat arrays with their places
function addPull(w: number, frame: Frames, side: Float64Array, d: number, a: number, b: number): void {
  if (a === b) return;
  carry(frame, side, d === DIRECTION_A ? TANGENT_A : TANGENT_B, unit, 3);
  unit[0] = frame[0] * side[d] + frame[1] * side[d + 1] + frame[2] * side[d + 2];
  unit[1] = frame[3] * side[d] + frame[4] * side[d + 1] + frame[5] * side[d + 2];
  unit[2] = frame[6] * side[d] + frame[7] * side[d + 1] + frame[8] * side[d + 2];
  addMomentArms(WRAP_MUSCLE[w], spanIndex(a, b));
}

function subtractPiece(muscle: number): void {
  const x = farEnds[0] - far[TANGENT_A];
  const y = farEnds[1] - far[TANGENT_A + 1];
  const z = farEnds[2] - far[TANGENT_A + 2];
  poseLengths[muscle] -= Math.sqrt(x * x + y * y + z * z);
}

/** out = the frame applied to a point. */
// biome-ignore lint/complexity/useMaxParams: runs for every wrap of every sample, takes flat arrays with their places
function carry(frame: Frames, point: Float64Array, p: number, out: Float64Array, o: number): void {
  const x = point[p];
  const y = point[p + 1];
  const z = point[p + 2];
  out[o] = frame[0] * x + frame[1] * y + frame[2] * z + frame[9];
  out[o + 1] = frame[3] * x + frame[4] * y + frame[5] * z + frame[10];
  out[o + 2] = frame[6] * x + frame[7] * y + frame[8] * z + frame[11];
}

function copy(point: Float64Array, out: Float64Array, o: number): void {
  for (let k = 0; k < 3; k++) out[o + k] = point[k];
}
