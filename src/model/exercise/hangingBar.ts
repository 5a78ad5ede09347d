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
 * shoulders, the hands `halfGrip` of the midline. Where the arms cannot reach that line the bar hangs straight down. Forward place and height, own derivation.
 */
export function hangingBar(body: Body, hip: Point, placement: Placement, halfGrip: number): Point {
  const shoulder = shoulderOf(body, placement);
  const arm = armReach(body, halfGrip);
  const ahead = BAR_AHEAD_OF_LEG * (body.lifter.stature / GENERIC_STATURE);
  const knee: Point = [placement.leg[KNEE_POINT], placement.leg[KNEE_POINT + 1]];
  const ankle: Point = [0, legReach(body).ankleInFoot[1] + body.soleDepth];
  const shifted = ([x, y]: Point): Point => [x + ahead, y];
  const onThigh = lowerCrossing(shifted(hip), shifted(knee), shoulder, arm);
  if (onThigh.share <= 1) return onThigh.point;
  const onShank = lowerCrossing(shifted(knee), shifted(ankle), shoulder, arm);
  return onShank.share >= 0 ? onShank.point : [shoulder[0], shoulder[1] - arm];
}

/** Where a line from `a` toward `b` leaves a circle; not-a-number where it misses it. */
function lowerCrossing(
  a: Point,
  b: Point,
  center: Point,
  radius: number,
): { readonly share: number; readonly point: Point } {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [x, y] = [a[0] - center[0], a[1] - center[1]];
  const along = dx * dx + dy * dy;
  const across = x * dx + y * dy;
  const share = (-across + Math.sqrt(across * across - along * (x * x + y * y - radius * radius))) / along;
  return { share, point: [a[0] + share * dx, a[1] + share * dy] };
}
