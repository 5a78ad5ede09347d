import type { Body } from '../../anatomy/body';
import { armReach } from '../../anatomy/bodyParts';
import { segmentIndex } from '../../anatomy/names';
import { transformPoint } from '../../math/frame';
import { softRamp } from '../../math/softAbs';
import type { Placement } from '../../mechanism/state';
import { degrees } from '../../setting';
import { shoulderOf } from '../posture/standing';

type Point = readonly [x: number, y: number];

/** Straight arms with a cable in the hands, seen from the side. */
export interface Rope {
  readonly hand: Point;
  /** Unit, from the hands to the pulley. */
  readonly pull: Point;
  /** From the hands to the pulley. */
  readonly length: number;
}

/** Groin and front of the thighs around the hip centers, and half a forearm, generic lifter: no arm comes nearer. DEFAULT. */
const ARM_CLEARANCE = 0.13;
/** Turn of the arms over which they leave the body: a corner would jolt the hands. DEFAULT. */
const SOFT_TURN = degrees(20);

/**
 * The cable pulls straight arms toward the pulley until they point at it or lie against groin and thighs, a circle about
 * the hip centers that they touch from the front; the hands are `halfGrip` off the midline. Own derivation, docs/model.md
 * "Exercises".
 */
export function ropePath(body: Body, pulley: Point, halfGrip: number): (placement: Placement) => Rope {
  const arm = armReach(body, halfGrip);
  const clearance = ARM_CLEARANCE * body.scales[segmentIndex('pelvis')];
  const solve = (shoulder: Point, hip: Point): Rope => {
    // turned forward from the hips by as much as the circle hides
    const touching = angleTo(shoulder, hip) + Math.asin(Math.min(1, clearance / distance(shoulder, hip)));
    const angle = touching + softRamp(wrapAngle(angleTo(shoulder, pulley) - touching), SOFT_TURN);
    const hand: Point = [shoulder[0] + arm * Math.cos(angle), shoulder[1] + arm * Math.sin(angle)];
    const length = distance(hand, pulley);
    return { hand, pull: [(pulley[0] - hand[0]) / length, (pulley[1] - hand[1]) / length], length };
  };
  // the equations of one posture ask several times, those of the leg's coordinates with the trunk where it was
  let last: { readonly shoulder: Point; readonly hip: Point; readonly rope: Rope } | null = null;
  return (placement) => {
    const shoulder = shoulderOf(body, placement);
    const [x, y] = transformPoint(placement.pelvis, 0, body.hipCenterInPelvis);
    const hip: Point = [x, y];
    if (!last || !isSame(last.shoulder, shoulder) || !isSame(last.hip, hip))
      last = { shoulder, hip, rope: solve(shoulder, hip) };
    return last.rope;
  };
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function angleTo(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

function distance(a: Point, b: Point): number {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  return Math.sqrt(x * x + y * y);
}

function wrapAngle(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
