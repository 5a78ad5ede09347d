import type { Body } from '../anatomy/body';
import { armReach } from '../anatomy/bodyParts';
import { GENERIC_STATURE } from '../anatomy/sources';
import { legReach } from '../pose/guessLeg';
import { KNEE_POINT } from './balance';
import type { Placement } from './exercise';
import { shoulderOf } from './standing';

type Point = readonly [x: number, y: number];

/** Bar center ahead of the line hip–knee–ankle while it slides along the legs, generic stature. DEFAULT. */
const BAR_AHEAD_OF_LEG = 0.1;

/**
 * The bar in straight arms, kept close to the legs: on the line hip–knee–ankle shifted forward, an arm's length from the
 * shoulders, the hands `halfGrip` off the midline. Where the arms cannot reach that line the bar hangs straight down.
 * Forward place and height, own derivation.
 */
export function hangBar(body: Body, halfGrip: number): (hip: Point, placement: Placement) => Point {
  const arm = armReach(body, halfGrip);
  const ahead = BAR_AHEAD_OF_LEG * (body.lifter.stature / GENERIC_STATURE);
  const ankle: Point = [ahead, legReach(body).ankleInFoot[1] + body.soleDepth];
  return ([hipX, hipY], placement) => {
    const shoulder = shoulderOf(body, placement);
    const hip: Point = [hipX + ahead, hipY];
    const knee: Point = [placement.leg[KNEE_POINT] + ahead, placement.leg[KNEE_POINT + 1]];
    const onThigh = lowerCrossing(hip, knee, shoulder, arm);
    if (onThigh <= 1) return between(hip, knee, onThigh);
    const onShank = lowerCrossing(knee, ankle, shoulder, arm);
    return onShank >= 0 ? between(knee, ankle, onShank) : [shoulder[0], shoulder[1] - arm];
  };
}

/** The share of the way from `a` to `b` at which their line leaves a circle; not-a-number where it misses it. */
function lowerCrossing(a: Point, b: Point, center: Point, radius: number): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const x = a[0] - center[0];
  const y = a[1] - center[1];
  const along = dx * dx + dy * dy;
  const across = x * dx + y * dy;
  return (-across + Math.sqrt(across * across - along * (x * x + y * y - radius * radius))) / along;
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}
