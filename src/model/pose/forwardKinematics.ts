import { type Body, type BodyAxis, type BodyJoint, TWIST_COUNT } from '../anatomy/body';
import { SEGMENT_COUNT, segmentIndex } from '../anatomy/names';
import { sampleAxis } from '../math/axisFunction';
import { composeFrames, copyFrame, FRAME_SIZE, type Frames, turnAboutOwnAxis } from '../math/frame';

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const TORSO = segmentIndex('torso') * FRAME_SIZE;

/** Numbers of one pose's frames: [segment × 12], groundFromSegment in the order of SEGMENTS. */
export const POSE_FRAMES_SIZE = SEGMENT_COUNT * FRAME_SIZE;
/** Numbers of one pose's twists: [slot × 6], ω then the velocity of the material point at the ground origin. */
export const TWISTS_SIZE = TWIST_COUNT * 6;

const jointFrame = new Float64Array(FRAME_SIZE);

/**
 * Places the leg below a pelvis frame that already stands in `frames`.
 * `q` [6]: LEG_COORDINATES from `qi`. Toes stay straight (mtp = 0). With `twists`, also writes how each coordinate moves
 * what hangs below it, in ground, per radian. Joint definitions: source model (anatomy/sources.ts).
 */
// biome-ignore lint/complexity/useMaxParams: runs in every iteration of the chain’s solver, takes arrays with their places
export function solveLegFrames(
  body: Body,
  q: ArrayLike<number>,
  qi: number,
  frames: Frames,
  f = 0,
  twists?: Float64Array,
): void {
  twists?.fill(0);
  for (let i = 0; i < body.legJoints.length; i++) placeChild(body.legJoints[i], q, qi, frames, f, twists);
}

/** `solveLegFrames` for the segments between pelvis and foot alone. */
export function solveFootChain(body: Body, q: ArrayLike<number>, frames: Frames, twists: Float64Array): void {
  twists.fill(0);
  for (let i = 0; i < body.footChain.length; i++) placeChild(body.footChain[i], q, 0, frames, 0, twists);
}

/** Places the torso on the pelvis. `lumbarExtension` > 0 leans the torso backward on the pelvis. */
export function solveTorsoFrame(body: Body, lumbarExtension: number, frames: Frames, f = 0): void {
  composeFrames(jointFrame, 0, frames, f + PELVIS, body.back.inParent, 0);
  turnAboutOwnAxis(jointFrame, 0, 2, lumbarExtension);
  composeFrames(frames, f + TORSO, jointFrame, 0, body.back.fromChild, 0);
}

/** Places the pelvis under a torso frame that already stands in `frames`: the inverse of `solveTorsoFrame`. */
export function solvePelvisBelowTorso(body: Body, lumbarExtension: number, frames: Frames, f = 0): void {
  copyFrame(jointFrame, 0, frames, f + TORSO);
  turnAboutOwnAxis(jointFrame, 0, 2, -lumbarExtension);
  // the back joint has unturned frames in pelvis and torso: only its place in the pelvis counts
  const p = f + PELVIS;
  copyFrame(frames, p, jointFrame, 0);
  const o = body.back.inParent;
  for (let row = 0; row < 3; row++) {
    const r = 3 * row;
    frames[p + 9 + row] -= jointFrame[r] * o[9] + jointFrame[r + 1] * o[10] + jointFrame[r + 2] * o[11];
  }
}

// biome-ignore lint/complexity/useMaxParams: runs in every iteration of the chain’s solver, takes arrays with their places
function placeChild(
  joint: BodyJoint,
  q: ArrayLike<number>,
  qi: number,
  frames: Frames,
  f: number,
  twists: Float64Array | undefined,
): void {
  composeFrames(jointFrame, 0, frames, f + joint.parent * FRAME_SIZE, joint.inParent, 0);
  if (joint.translations.length > 0) translate(joint.translations, q, qi, twists);
  rotate(joint.rotations, q, qi, twists);
  composeFrames(frames, f + joint.child * FRAME_SIZE, jointFrame, 0, joint.fromChild, 0);
}

/** Coordinate, then value and slope of the axis function in hand; padded, because V8 sees longer arrays as fixed in place. */
const sampled = new Float64Array(16);

function translate(
  axes: readonly BodyAxis[],
  q: ArrayLike<number>,
  qi: number,
  twists: Float64Array | undefined,
): void {
  let dx = 0;
  let dy = 0;
  let dz = 0;
  for (let i = 0; i < axes.length; i++) {
    const { axis, coordinate, twist, of } = axes[i];
    sampled[0] = coordinate < 0 ? 0 : q[qi + coordinate];
    sampleAxis(of, sampled);
    const x = jointFrame[axis];
    const y = jointFrame[3 + axis];
    const z = jointFrame[6 + axis];
    dx += x * sampled[0];
    dy += y * sampled[0];
    dz += z * sampled[0];
    if (!twists || twist < 0) continue;
    const w = twist * 6 + 3;
    twists[w] += x * sampled[1];
    twists[w + 1] += y * sampled[1];
    twists[w + 2] += z * sampled[1];
  }
  jointFrame[9] += dx;
  jointFrame[10] += dy;
  jointFrame[11] += dz;
}

function rotate(axes: readonly BodyAxis[], q: ArrayLike<number>, qi: number, twists: Float64Array | undefined): void {
  for (let i = 0; i < axes.length; i++) {
    const { axis, coordinate, twist, of, isPlain } = axes[i];
    if (isPlain && coordinate < 0) continue;
    sampled[0] = coordinate < 0 ? 0 : q[qi + coordinate];
    sampled[1] = 1;
    if (!isPlain) sampleAxis(of, sampled);
    if (twists && twist >= 0) addTurn(twists, twist * 6, axis);
    const c = Math.cos(sampled[0]);
    const s = Math.sin(sampled[0]);
    if (axis === 0) mixColumns(1, 2, c, s);
    else if (axis === 1) mixColumns(2, 0, c, s);
    else mixColumns(0, 1, c, s);
  }
}

/** Turns columns i and j of the joint frame: a turn about its third own axis. */
function mixColumns(i: number, j: number, c: number, s: number): void {
  for (let row = 0; row < 9; row += 3) {
    const u = jointFrame[row + i];
    const v = jointFrame[row + j];
    jointFrame[row + i] = c * u + s * v;
    jointFrame[row + j] = c * v - s * u;
  }
}

/** Adds a turn of the sampled slope about the joint frame's own axis through its origin p: ω += a, v += p × a. */
function addTurn(twists: Float64Array, w: number, axis: number): void {
  const wx = jointFrame[axis] * sampled[1];
  const wy = jointFrame[3 + axis] * sampled[1];
  const wz = jointFrame[6 + axis] * sampled[1];
  const px = jointFrame[9];
  const py = jointFrame[10];
  const pz = jointFrame[11];
  twists[w] += wx;
  twists[w + 1] += wy;
  twists[w + 2] += wz;
  twists[w + 3] += py * wz - pz * wy;
  twists[w + 4] += pz * wx - px * wz;
  twists[w + 5] += px * wy - py * wx;
}
