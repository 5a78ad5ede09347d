import type { Body } from '../../anatomy/body';
import { segmentIndex } from '../../anatomy/names';
import { copyFrame, FRAME_SIZE, sagittalFrame, transformPoint } from '../../math/frame';
import type { Mechanism } from '../../mechanism/mechanism';
import { type Placement, TILT } from '../../mechanism/state';
import { solveTorsoFrame } from '../../pose/forwardKinematics';
import { legReach } from '../../pose/guessLeg';
import { degrees, type Settings } from '../../setting';
import { footContacts } from '../contact/footContacts';
import type { ForceModel } from '../contact/forces';
import { flatFootFrame } from './footPlacement';
import { readTrunkFrames } from './trunkFrames';

/**
 * What exercises on one's feet share. State beyond leg and tilt: hip centers' forward place and height, then the torso's
 * turn about +Z (forward lean is negative), which drives the movement.
 */
export const STANDING = { hipX: 7, hipY: 8, torso: 9, size: 10 } as const;

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;

/** Feet flat on the floor, ankle centers over ground x = 0; the pelvis where the state says, the torso on it. */
export function placeStanding(body: Body, settings: Settings): Mechanism['place'] {
  const stance = { toeDirection: 0, toeOut: settings.toeOut, halfStance: settings.stanceWidth / 2 };
  const foot = flatFootFrame(body, stance, 0, 0);
  const trunk = readTrunkFrames();
  const [hipX, hipY] = body.hipCenterInPelvis;
  return (y: Float64Array, placement: Placement) => {
    const angle = y[STANDING.torso] + y[TILT];
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const x = y[STANDING.hipX] - (c * hipX - s * hipY);
    sagittalFrame(trunk.frames, PELVIS, angle, x, y[STANDING.hipY] - (s * hipX + c * hipY), 0);
    solveTorsoFrame(body, -y[TILT], trunk.frames);
    trunk.copyTo(placement);
    copyFrame(placement.foot, 0, foot, 0);
  };
}

/** Shoulder center on the midline: forward place and height. */
export function shoulderOf(body: Body, placement: Placement): readonly [number, number] {
  const [x, y] = transformPoint(placement.torso, 0, body.shoulderInTorso);
  return [x, y];
}

/** First guess of a standing posture: planar links with the torso leaning for balance about as people do. */
export function guessStanding(body: Body, kneeFlexion: number, trunkThigh: number): Float64Array {
  const { thigh, shank, ankleInFoot } = legReach(body);
  const y = new Float64Array(STANDING.size);
  const shankLean = 0.3 * kneeFlexion;
  const thighLean = kneeFlexion - shankLean;
  const ankleHeight = ankleInFoot[1] + body.soleDepth;
  y[STANDING.hipX] = shank * Math.sin(shankLean) - thigh * Math.sin(thighLean);
  y[STANDING.hipY] = ankleHeight + shank * Math.cos(shankLean) + thigh * Math.cos(thighLean);
  y[TILT] = 0.13 * trunkThigh;
  // the thigh leans back by thighLean; what thigh–trunk flexion is left, the torso leans forward
  y[STANDING.torso] = -(trunkThigh - thighLean);
  return y;
}

/** Thigh–trunk flexions at which standing exercises look for a first posture, extended end first. */
const ANGLES = [5, 15, 30, 50, 70, 90].map(degrees);

/**
 * First guesses of a standing exercise whose knee is bent as `kneeAt` says of a thigh–trunk flexion; then the same with the
 * hips as low as the stance takes them.
 */
export function standingGuesses(
  body: Body,
  { stanceWidth }: Settings,
  kneeAt: (thighTrunk: number) => number,
): Float64Array[] {
  const guesses = ANGLES.map((angle) => guessStanding(body, kneeAt(angle), angle));
  return [...guesses, ...guesses.map((y) => straddle(body, stanceWidth / 2, y))];
}

/** A guess with the feet apart: hips lower, as far from the ankles as before. */
function straddle(body: Body, halfStance: number, guess: Float64Array): Float64Array {
  const aside = halfStance - body.hipCenterInPelvis[2];
  const ankleHeight = legReach(body).ankleInFoot[1] + body.soleDepth;
  const up = guess[STANDING.hipY] - ankleHeight;
  const y = Float64Array.from(guess);
  y[STANDING.hipY] = ankleHeight + Math.sqrt(Math.max(up * up - aside * aside, 0));
  return y;
}

/** Feet flat on the floor, which alone carry the body and what it holds or is pulled by. */
export function standingForces(body: Body, burden: Partial<Pick<ForceModel, 'held' | 'cables'>>): ForceModel {
  return { contacts: footContacts(body, [0, 1, 0]), held: [], cables: [], sled: null, ...burden };
}
