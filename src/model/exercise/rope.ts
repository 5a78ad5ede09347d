import type { Body } from '../anatomy/body';
import { armReach } from '../anatomy/bodyParts';
import { segmentIndex } from '../anatomy/names';
import { transformPoint } from '../math/frame';
import { minimumJerk } from '../pose/tempo';
import { degrees } from '../setting';
import type { Placement } from './exercise';
import { shoulderOf } from './standing';

type Point = readonly [x: number, y: number];

/** Lowest point of the crotch from the hip centers in the pelvis frame, generic lifter: the rope runs below. DEFAULT. */
const CROTCH_FROM_HIP: Point = [0.02, -0.07];
/** Roundness of the body there: a corner would throw the hands that slide round it. DEFAULT. */
const CROTCH_RADIUS = 0.05;
/** Turn about the body over which the string leaves its straight line: hands never meet the body with a jolt. DEFAULT. */
const SOFT_TURN = degrees(45);

interface Rope {
  readonly hand: Point;
  readonly pulley: Point;
  /** From the shoulders to the pulley. */
  readonly length: number;
}

/**
 * Arms and rope as one taut string from the shoulders to the pulley that bends round the crotch where the straight line
 * would pass above it; the hands, `halfGrip` off the midline, are an arm's length down it. Own derivation, docs/model.md
 * "Exercises".
 */
export function ropePath(body: Body, pulley: Point, halfGrip: number): (placement: Placement) => Rope {
  const arm = armReach(body, halfGrip);
  const size = body.scales[segmentIndex('pelvis')];
  const radius = CROTCH_RADIUS * size;
  const centerInPelvis = [
    body.hipCenterInPelvis[0] + CROTCH_FROM_HIP[0] * size,
    body.hipCenterInPelvis[1] + CROTCH_FROM_HIP[1] * size + radius,
    0,
  ];
  const solve = (shoulder: Point, center: Point): Rope => {
    const start = tangentPoint(shoulder, center, radius, 1);
    const end = tangentPoint(pulley, center, radius, -1);
    const turn = turnToRight(unit(shoulder, start), unit(end, pulley));
    const straight = { hand: along(shoulder, pulley, arm), length: distance(shoulder, pulley) };
    if (turn <= 0) return { ...straight, pulley };
    const toBend = distance(shoulder, start);
    const bend = radius * turn;
    const hand =
      arm <= toBend
        ? along(shoulder, start, arm)
        : arm <= toBend + bend
          ? turned(start, center, -(arm - toBend) / radius)
          : along(end, pulley, arm - toBend - bend);
    const share = minimumJerk(Math.min(turn / SOFT_TURN, 1));
    const mix = (from: number, to: number) => from + share * (to - from);
    return {
      hand: [mix(straight.hand[0], hand[0]), mix(straight.hand[1], hand[1])],
      pulley,
      length: mix(straight.length, toBend + bend + distance(end, pulley)),
    };
  };
  // the equations of one posture ask several times, those of the leg's coordinates with the trunk where it was
  let last: { readonly shoulder: Point; readonly center: Point; readonly rope: Rope } | null = null;
  return (placement) => {
    const shoulder = shoulderOf(body, placement);
    const [x, y] = transformPoint(placement.pelvis, 0, centerInPelvis);
    const center: Point = [x, y];
    if (!last || !isSame(last.shoulder, shoulder) || !isSame(last.center, center))
      last = { shoulder, center, rope: solve(shoulder, center) };
    return last.rope;
  };
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Where a line from a point touches a circle; with side +1 the circle lies to the right of the line, with −1 to the left. */
function tangentPoint(from: Point, center: Point, radius: number, side: 1 | -1): Point {
  const away = distance(from, center);
  const length = Math.sqrt(away * away - radius * radius);
  return turned(along(from, center, length), from, side * Math.atan2(radius, length));
}

/** Angle by which the second direction lies to the right of the first. */
function turnToRight([ax, ay]: Point, [bx, by]: Point): number {
  return -Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

/** A point turned about another. */
function turned([x, y]: Point, [cx, cy]: Point, angle: number): Point {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [cx + c * (x - cx) - s * (y - cy), cy + s * (x - cx) + c * (y - cy)];
}

function distance(a: Point, b: Point): number {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  return Math.sqrt(x * x + y * y);
}

/** Direction from one point to another. */
export function unit(from: Point, to: Point): Point {
  const d = distance(from, to);
  return [(to[0] - from[0]) / d, (to[1] - from[1]) / d];
}

function along(from: Point, to: Point, length: number): Point {
  const [x, y] = unit(from, to);
  return [from[0] + length * x, from[1] + length * y];
}
