import type { Body } from '../anatomy/body';
import { LEG_COORDINATE_COUNT, segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, type Frames, identityFrame } from '../math/frame';
import { POSE_FRAMES_SIZE, solveFootChain, TWISTS_SIZE } from './forwardKinematics';

const FOOT = segmentIndex('calcn_r') * FRAME_SIZE;

/** Scratch of one leg, seen from its pelvis. Made once per solver, so that iterations allocate nothing. */
export interface LegScratch {
  /** pelvisFromSegment */
  readonly frames: Frames;
  readonly twists: Float64Array;
}

/** A leg that hangs on a pelvis at the origin. */
export function createLegScratch(): LegScratch {
  const frames = new Float64Array(POSE_FRAMES_SIZE);
  frames.set(identityFrame());
  return { frames, twists: new Float64Array(TWISTS_SIZE) };
}

/** Moves the scratch leg to coordinates `y[0..5]`, the pelvis staying at the origin. */
export function bendLeg(body: Body, y: Float64Array, leg: LegScratch): void {
  solveFootChain(body, y, leg.frames, leg.twists);
}

/**
 * How far the bent leg's foot is from `pelvisFromTarget`: [0..2] position, m; [3..5] rotation, the axial vector of
 * R Rtargetᵀ, which is the rotation vector to first order and vanishes only with it. Own derivation.
 */
export function footError(leg: LegScratch, target: Frames, out: Float64Array): void {
  const f = leg.frames;
  for (let k = 0; k < 3; k++) out[k] = f[FOOT + 9 + k] - target[9 + k];
  out[3] = 0.5 * (rowDot(f, 2, target, 1) - rowDot(f, 1, target, 2));
  out[4] = 0.5 * (rowDot(f, 0, target, 2) - rowDot(f, 2, target, 0));
  out[5] = 0.5 * (rowDot(f, 1, target, 0) - rowDot(f, 0, target, 1));
}

/** Element (row, column) of R Rtargetᵀ. */
function rowDot(f: Frames, row: number, target: Frames, column: number): number {
  const i = FOOT + 3 * row;
  const j = 3 * column;
  return f[i] * target[j] + f[i + 1] * target[j + 1] + f[i + 2] * target[j + 2];
}

/** Derivatives of `footError` by the six leg coordinates into columns 0..5 of a row-major matrix `width` wide. */
export function footErrorByLeg(leg: LegScratch, jacobian: Float64Array, width: number): void {
  const px = leg.frames[FOOT + 9];
  const py = leg.frames[FOOT + 10];
  const pz = leg.frames[FOOT + 11];
  const t = leg.twists;
  for (let j = 0; j < LEG_COORDINATE_COUNT; j++) {
    const w = j * 6;
    jacobian[j] = t[w + 3] + t[w + 1] * pz - t[w + 2] * py;
    jacobian[width + j] = t[w + 4] + t[w + 2] * px - t[w] * pz;
    jacobian[2 * width + j] = t[w + 5] + t[w] * py - t[w + 1] * px;
    jacobian[3 * width + j] = t[w];
    jacobian[4 * width + j] = t[w + 1];
    jacobian[5 * width + j] = t[w + 2];
  }
}
