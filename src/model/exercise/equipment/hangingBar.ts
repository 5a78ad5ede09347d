import type { Body } from '../../anatomy/body';
import { armReach } from '../../anatomy/bodyParts';
import { GENERIC_STATURE } from '../../anatomy/sources';
import { softAbs } from '../../math/softAbs';
import type { Placement } from '../../mechanism/state';
import { legReach } from '../../pose/guessLeg';
import { KNEE_POINT } from '../posture/balance';
import { shoulderOf } from '../posture/standing';

type Point = readonly [x: number, y: number];

/** Bar center ahead of the line hip–knee–ankle while it slides along the legs, generic stature. DEFAULT. */
const BAR_AHEAD_OF_LEG = 0.1;
/** Turn of the arms over which the bar passes from thigh to shank, round the knee: no jolt. DEFAULT. */
const KNEE_ROUNDING = 0.08;

/**
 * The bar in straight arms, kept close to the legs: on the line hip–knee–ankle shifted forward, an arm's length from the
 * shoulders, the hands `halfGrip` off the midline. The knee stands ahead of the line hip–ankle, so of thigh and shank the
 * one farther back counts. Where the arms cannot reach that line the bar hangs straight down. Forward place and height,
 * own derivation.
 */
export function hangBar(body: Body, halfGrip: number): (hip: Point, placement: Placement) => Point {
  const arm = armReach(body, halfGrip);
  const ahead = BAR_AHEAD_OF_LEG * (body.lifter.stature / GENERIC_STATURE);
  const ankle: Point = [ahead, legReach(body).ankleInFoot[1] + body.soleDepth];
  return ([hipX, hipY], placement) => {
    const shoulder = shoulderOf(body, placement);
    const knee: Point = [placement.leg[KNEE_POINT] + ahead, placement.leg[KNEE_POINT + 1]];
    const onThigh = forwardSwing([hipX + ahead, hipY], knee, shoulder, arm);
    const onShank = forwardSwing(knee, ankle, shoulder, arm);
    const swing = smaller(onThigh, onShank);
    return [shoulder[0] + arm * Math.sin(swing), shoulder[1] - arm * Math.cos(swing)];
  };
}

/** The smaller of two swings, rounded where they meet; one that is not a number does not count, and two are no swing. */
function smaller(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : b;
  return Number.isNaN(b) ? a : (a + b - softAbs(a - b, KNEE_ROUNDING)) / 2;
}

/** Angle from straight down to where a line from `a` toward `b` leaves a circle; not-a-number where it misses it. */
function forwardSwing(a: Point, b: Point, center: Point, radius: number): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const x = a[0] - center[0];
  const y = a[1] - center[1];
  const along = dx * dx + dy * dy;
  const across = x * dx + y * dy;
  const share = (-across + Math.sqrt(across * across - along * (x * x + y * y - radius * radius))) / along;
  return Math.atan2(x + share * dx, -(y + share * dy));
}
