import type { Lifter } from '../anatomy/lifter';
import { curveValue } from '../muscle/curves/smoothCurve';
import { MUSCLES, type MuscleGeometry } from '../muscle/geometry';
import { buildFibers } from './strength';

/** Force of fibers against their length over the optimal one, as shares of the largest isometric force; posture factors aside. */
export interface ForceLength {
  readonly active: (normalizedLength: number) => number;
  readonly passive: (normalizedLength: number) => number;
}

/**
 * Curves of a group of muscles of a lifter whose members all have the same normalized length; each counts by its force.
 * `muscles`: names of the source model. Own derivation, docs/model.md "Courses over an angle".
 */
export function forceLengthOf(geometry: MuscleGeometry, lifter: Lifter, muscles: readonly string[]): ForceLength {
  const all = buildFibers(geometry, lifter);
  const fibers = muscles.map((name) => all[MUSCLES.indexOf(name)]);
  const total = fibers.reduce((sum, { maxIsometricForce }) => sum + maxIsometricForce, 0);
  return {
    active: (length) => curveValue(fibers[0].activeForceLength, length),
    passive: (length) =>
      fibers.reduce((sum, fiber) => sum + fiber.maxPassiveForce * curveValue(fiber.passiveForceLength, length), 0) /
      total,
  };
}
