import { type Body, type BodyJoint, TWIST_COUNT } from '../anatomy/body';
import { SEGMENT_COUNT, segmentIndex } from '../anatomy/names';
import { differentiateAxis, evaluateAxis } from '../math/axisFunction';
import { composeFrames, copyFrame, FRAME_SIZE, type Frames, turnAboutOwnAxis } from '../math/frame';

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const TORSO = segmentIndex('torso') * FRAME_SIZE;

/** Numbers of one pose's frames: [segment × 12], groundFromSegment in the order of SEGMENTS. */
export const POSE_FRAMES_SIZE = SEGMENT_COUNT * FRAME_SIZE;
/** Numbers of one pose's twists: [slot × 6], ω then the velocity of the material point at the ground origin. */
export const TWISTS_SIZE = TWIST_COUNT * 6;

const jointFrame = new Float64Array(FRAME_SIZE);
const childFrame = new Float64Array(FRAME_SIZE);

/**
 * Places the leg below a pelvis frame that already stands in `frames`.
 * `q` [6]: LEG_COORDINATES from `qi`. Toes stay straight (mtp = 0). With `twists`, also writes how each coordinate moves
 * what hangs below it, in ground, per radian. Joint definitions: source model (anatomy/sources.ts).
 */
export function solveLegFrames(
  body: Body,
  q: ArrayLike<number>,
  qi: number,
  frames: Frames,
  f = 0,
  twists?: Float64Array,
): void {
  twists?.fill(0);
  for (const joint of body.legJoints) placeChild(joint, q, qi, frames, f, twists);
}

/** `solveLegFrames` for the segments between pelvis and foot alone. */
export function solveFootChain(body: Body, q: ArrayLike<number>, frames: Frames, twists: Float64Array): void {
  twists.fill(0);
  for (const joint of body.footChain) placeChild(joint, q, 0, frames, 0, twists);
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

function placeChild(
  joint: BodyJoint,
  q: ArrayLike<number>,
  qi: number,
  frames: Frames,
  f: number,
  twists: Float64Array | undefined,
): void {
  const parent = f + joint.parent * FRAME_SIZE;
  composeFrames(jointFrame, 0, frames, parent, joint.inParent, 0);
  translate(joint, q, qi, twists);
  rotate(joint, q, qi, twists);
  composeFrames(childFrame, 0, jointFrame, 0, joint.fromChild, 0);
  copyFrame(frames, f + joint.child * FRAME_SIZE, childFrame, 0);
}

function translate(joint: BodyJoint, q: ArrayLike<number>, qi: number, twists: Float64Array | undefined): void {
  if (joint.translations.length === 0) return;
  let dx = 0;
  let dy = 0;
  let dz = 0;
  for (const { axis, coordinate, twist, of } of joint.translations) {
    const angle = coordinate < 0 ? 0 : q[qi + coordinate];
    const t = evaluateAxis(of, angle);
    dx += jointFrame[axis] * t;
    dy += jointFrame[3 + axis] * t;
    dz += jointFrame[6 + axis] * t;
    if (!twists || twist < 0) continue;
    const speed = differentiateAxis(of, angle);
    const w = twist * 6 + 3;
    twists[w] += jointFrame[axis] * speed;
    twists[w + 1] += jointFrame[3 + axis] * speed;
    twists[w + 2] += jointFrame[6 + axis] * speed;
  }
  jointFrame[9] += dx;
  jointFrame[10] += dy;
  jointFrame[11] += dz;
}

function rotate(joint: BodyJoint, q: ArrayLike<number>, qi: number, twists: Float64Array | undefined): void {
  for (const { axis, coordinate, twist, of, isPlain } of joint.rotations) {
    const angle = coordinate < 0 ? 0 : q[qi + coordinate];
    if (twists && twist >= 0) addTurn(twists, twist * 6, axis, isPlain ? 1 : differentiateAxis(of, angle));
    turnAboutOwnAxis(jointFrame, 0, axis, isPlain ? angle : evaluateAxis(of, angle));
  }
}

/** Adds a turn about the joint frame's own axis through its origin p: ω += a s, v += p × a s. */
function addTurn(twists: Float64Array, w: number, axis: number, speed: number): void {
  const wx = jointFrame[axis] * speed;
  const wy = jointFrame[3 + axis] * speed;
  const wz = jointFrame[6 + axis] * speed;
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
