import { type Box3, Matrix4, Vector3 } from 'three';
import type { Sight } from '../base/sight';
import { smoothStep } from '../base/smoothStep';

/** A piece this near the line of sight to the hip is all ghost, this far away all solid. m. */
const CLEAR = [0.02, 0.07] as const;

/** So far around the hip nothing is left that hides the buttock from a viewer behind it. m. */
const BUTTOCK = 0.17;
/** Part of the way to the viewer that leads out of the back of the pelvis, at which he begins to look at the buttock, and does. */
const BEHIND = [0.2, 0.45] as const;

/** Pieces whose middle lies further from the midline than this belong to one side of the machine. m. */
const SIDE = 0.2;
/** Sideways part of the way to the viewer at which that side begins to be a ghost, and at which it is one. */
const SIDE_ON = [0.55, 0.85] as const;

/** Pieces that end below this lie on the floor and hide nothing from above. m. */
const FLOOR_TRIM = 0.12;

const inverse = new Matrix4();
const from = new Vector3();
const to = new Vector3();
const point = new Vector3();
const center = new Vector3();

/**
 * How much of a ghost a piece is, 0 solid to 1 ghost: it becomes one when it stands in the line of sight to hip, knee or chest,
 * or before the buttock that is looked at, and, seen from the side, when it belongs to the near side of the machine; where it
 * `can` not, only for one who looks from behind. Continuous, so that nothing pops.
 */
export function ghostness(box: Box3, groundFromPiece: Matrix4, sight: Sight, can: boolean): number {
  const behind = rise(sight.back.dot(sight.backward), BEHIND);
  if (!can && behind === 0) return 0;
  box.getCenter(center).applyMatrix4(groundFromPiece);
  const isLow = center.y + halfHeight(box, groundFromPiece) < FLOOR_TRIM;
  // from behind a lying lifter is to look from below
  if (isLow && behind === 0) return 0;
  const isNear = can && !isLow && center.z * Math.sign(sight.back.z) > SIDE;
  const near = isNear ? rise(Math.abs(sight.back.z), SIDE_ON) : 0;
  if (near === 1) return 1;
  inverse.copy(groundFromPiece).invert();
  let nearest = distanceToSightLine(box, sight.hip, sight.back);
  const buttock = behind * (1 - rise(nearest - BUTTOCK, CLEAR));
  for (const other of sight.others) nearest = Math.min(nearest, distanceToSightLine(box, other, sight.back));
  const before = 1 - rise(nearest, CLEAR);
  return Math.max(near, buttock, can ? before : behind * before);
}

const STEPS = 20;
/** The stretch of the sight line that is looked at, from a bit before the hip toward the eye. m. */
const STRETCH = [0.14, 2.4] as const;

/** Distance of the box to the stretch of sight line before a target; `inverse` is the way into the box's frame. */
function distanceToSightLine(box: Box3, target: Vector3, back: Vector3): number {
  from.copy(target).addScaledVector(back, STRETCH[0]).applyMatrix4(inverse);
  to.copy(target).addScaledVector(back, STRETCH[1]).applyMatrix4(inverse);
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= STEPS; i++)
    nearest = Math.min(nearest, box.distanceToPoint(point.lerpVectors(from, to, i / STEPS)));
  return nearest;
}

function halfHeight(box: Box3, m: Matrix4): number {
  const e = m.elements;
  const { min, max } = box;
  return (Math.abs(e[1]) * (max.x - min.x) + Math.abs(e[5]) * (max.y - min.y) + Math.abs(e[9]) * (max.z - min.z)) / 2;
}

/** 0 where `x` is `low` or less, 1 where it is `high` or more. */
function rise(x: number, [low, high]: readonly [number, number]): number {
  return smoothStep((x - low) / (high - low));
}
