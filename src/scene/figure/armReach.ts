import { type Matrix4, Vector3 } from 'three';
import type { ArmBone, ArmDimensions } from './bones';

/** Where a right arm's bones stand, ground frames. */
export type ArmFrames = Readonly<Record<ArmBone, Matrix4>>;

export interface ReachTarget {
  /** Shoulder center and point on the gripped bar, ground. */
  readonly shoulder: Vector3;
  readonly grip: Vector3;
  /** Direction of the bar from the little finger to the thumb, unit. */
  readonly axis: Vector3;
  /** Way the elbow likes to point from the line between shoulder and wrist. */
  readonly elbow: Vector3;
  /** Size against the generic arm. */
  readonly scale: number;
}

/** Share of the straight arm beyond which the elbow does not open. */
const STRAIGHT = 0.999;
/** The wrist depends on the forearm and the forearm on the wrist: so many rounds settle it below a tenth of a millimeter. */
const ROUNDS = 8;

/** From the shoulder center to the gripped bar, the arm as straight as it gets, generic size. */
export function straightReach({ upperLength, foreLength, gripInHand: [, y, z] }: ArmDimensions): number {
  return Math.hypot((upperLength + foreLength) * STRAIGHT - y, z);
}

const wrist = new Vector3();
const elbow = new Vector3();
const along = new Vector3();
const aside = new Vector3();
const x = new Vector3();
const y = new Vector3();
const z = new Vector3();
const offset = new Vector3();

/**
 * Closed-form two-bone reach with a wrist: the hand lies around the bar, turned about it so that it continues the forearm
 * as straight as the grip allows. Returns how far the grip stays from the bar, m: 0 unless the arm is too short.
 */
export function reachFor(target: ReachTarget, arm: ArmDimensions, out: ArmFrames): number {
  const { shoulder, grip, scale } = target;
  const upper = arm.upperLength * scale;
  const fore = arm.foreLength * scale;
  x.copy(target.axis).normalize();
  wrist.copy(grip).sub(shoulder);
  // first guess: the hand on the straight line from the shoulder
  elbow.copy(shoulder);
  for (let round = 0; round < ROUNDS; round++) {
    along.copy(grip).sub(elbow);
    layHand(along);
    offset.set(...arm.gripInHand).multiplyScalar(scale);
    wrist.copy(grip).addScaledVector(x, -offset.x).addScaledVector(y, -offset.y).addScaledVector(z, -offset.z);
    placeElbow(shoulder, wrist, target.elbow, upper, fore);
  }
  const missing = Math.max(0, shoulder.distanceTo(wrist) - (upper + fore) * STRAIGHT);
  if (missing > 0) wrist.addScaledVector(along.copy(wrist).sub(shoulder).normalize(), -missing);
  out.hand.makeBasis(x, y, z).setPosition(wrist);
  placeBone(out.humerus, shoulder, elbow, wrist);
  placeBone(out.forearm, elbow, wrist, wrist);
  return missing;
}

/** The hand's axes: x along the bar, −y as near to `direction` as that leaves free. */
function layHand(direction: Vector3): void {
  y.copy(direction).addScaledVector(x, -direction.dot(x)).normalize().negate();
  z.crossVectors(x, y);
}

/** Law of cosines; the elbow lies on the side of `pole`. */
// biome-ignore lint/complexity/useMaxParams: runs in every round of every drawn frame, with the same scratch vectors
function placeElbow(shoulder: Vector3, hand: Vector3, pole: Vector3, upper: number, fore: number): void {
  along.copy(hand).sub(shoulder);
  const distance = Math.min(along.length(), (upper + fore) * STRAIGHT);
  along.normalize();
  const reach = (upper * upper - fore * fore + distance * distance) / (2 * distance);
  const height = Math.sqrt(Math.max(0, upper * upper - reach * reach));
  aside.copy(pole).addScaledVector(along, -pole.dot(along)).normalize();
  elbow.copy(shoulder).addScaledVector(along, reach).addScaledVector(aside, height);
}

const bx = new Vector3();
const by = new Vector3();
const bz = new Vector3();

/** A bone from `from` down its −y to `to`; x looks to the side on which the elbow bends (`toward`) or the hand's thumb. */
function placeBone(out: Matrix4, from: Vector3, to: Vector3, toward: Vector3): void {
  by.copy(from).sub(to).normalize();
  if (toward === to) bx.copy(x);
  else bx.copy(toward).sub(to);
  bx.addScaledVector(by, -bx.dot(by));
  if (bx.lengthSq() < 1e-8) bx.copy(x).addScaledVector(by, -x.dot(by));
  bx.normalize();
  bz.crossVectors(bx, by);
  out.makeBasis(bx, by, bz).setPosition(from);
}
