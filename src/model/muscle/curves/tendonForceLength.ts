import { requireBetween } from './domain';
import { buildSmoothCurve, type SmoothCurve } from './smoothCurve';

/** Shape of the tendon force–length curve; strain from the slack length, stiffness per slack length. */
export interface TendonForceLengthShape {
  readonly strainAtOneNormForce: number;
  readonly stiffnessAtOneNormForce: number;
  readonly forceAtToeEnd: number;
  readonly curviness: number;
}

/** Defaults of the class TendonForceLengthCurve of OpenSim 4; the lower-limb model uses them for all muscles. */
export const TENDON_SHAPE: TendonForceLengthShape = {
  strainAtOneNormForce: 0.049,
  stiffnessAtOneNormForce: 1.375 / 0.049,
  forceAtToeEnd: 2 / 3,
  curviness: 0.5,
};

// the toe leaves the axis at a tenth of its width, so that its curvature stays bounded: same class
const FOOT_SHARE = 0.1;

/**
 * Tendon force, in maximal isometric forces, against length, in slack lengths: 0 up to 1, a toe, then linear through one
 * normalized force at its strain. The rigid-tendon forces do not use it; it says how far a real tendon would stretch.
 * @throws RangeError when toe and stiffness do not form corners
 * Millard et al. 2013; knots of the class TendonForceLengthCurve of OpenSim 4.
 */
export function buildTendonForceLength(shape: TendonForceLengthShape): SmoothCurve {
  const { strainAtOneNormForce, stiffnessAtOneNormForce, forceAtToeEnd, curviness } = shape;
  requireBetween('strain of the tendon at one normalized force', strainAtOneNormForce, '', 0, 1);
  requireBetween('stiffness of the tendon', stiffnessAtOneNormForce, '', 1 / strainAtOneNormForce, Infinity);
  requireBetween('force at the toe end of the tendon', forceAtToeEnd, 'isometric forces', 0, 1);
  const lengthAt = (force: number) => 1 + strainAtOneNormForce + (force - 1) / stiffnessAtOneNormForce;
  const toeEnd = lengthAt(forceAtToeEnd);
  const foot = 1 + FOOT_SHARE * (toeEnd - 1);
  // a straight line from the foot to half the toe force, on the linear part extended downward
  const middle = lengthAt(forceAtToeEnd / 2);
  const knots = [
    { x: 1, y: 0, slope: 0 },
    { x: (foot + middle) / 2, y: forceAtToeEnd / 4, slope: forceAtToeEnd / 2 / (middle - foot) },
    { x: toeEnd, y: forceAtToeEnd, slope: stiffnessAtOneNormForce },
  ];
  return buildSmoothCurve('tendon force-length', knots, [curviness, curviness]);
}
