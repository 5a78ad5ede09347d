import { requireBetween } from './domain';
import { buildSmoothCurve, type SmoothCurve } from './smoothCurve';

/** Shape of the passive force–length curve of a fiber; strains from the optimal length, stiffness per optimal length. */
export interface PassiveForceLengthShape {
  readonly strainAtZeroForce: number;
  readonly strainAtOneNormForce: number;
  readonly stiffnessAtOneNormForce: number;
}

/** Passive fibers where a muscle has no shape of its own: defaults of the class FiberForceLengthCurve of OpenSim 4. */
export const DEFAULT_PASSIVE_SHAPE: PassiveForceLengthShape = {
  strainAtZeroForce: 0,
  strainAtOneNormForce: 0.7,
  stiffnessAtOneNormForce: 2 / 0.7,
};

// both the same for all muscles of Uhlrich et al. 2022 and in the class defaults
const STIFFNESS_AT_LOW_FORCE = 0.2;
const CURVINESS = 0.75;
// width of the toe as a part of the stretch that one normalized force takes: class FiberForceLengthCurve of OpenSim 4
const TOE_SHARE = 0.1;

/**
 * Passive fiber force, in maximal isometric forces, against fiber length, in optimal fiber lengths: 0 up to the strain at
 * zero force, 1 at the strain at one normalized force, linear with its stiffness from there.
 * @throws RangeError when the strains are not in order or the stiffnesses do not lie around their chord
 * Millard et al. 2013; knots of the class FiberForceLengthCurve of OpenSim 4.
 */
export function buildPassiveForceLength(shape: PassiveForceLengthShape): SmoothCurve {
  const { strainAtZeroForce, strainAtOneNormForce, stiffnessAtOneNormForce } = shape;
  requireBetween('strain of passive fibers at zero force', strainAtZeroForce, '', [-1, strainAtOneNormForce]);
  const stretch = strainAtOneNormForce - strainAtZeroForce;
  requireBetween('stretch of passive fibers', stretch, 'optimal lengths', [0, 1 / STIFFNESS_AT_LOW_FORCE]);
  requireBetween('stiffness of passive fibers', stiffnessAtOneNormForce, '', [1 / stretch, Infinity]);
  const toe = TOE_SHARE * Math.min(1 / stiffnessAtOneNormForce, stretch);
  const slack = 1 + strainAtZeroForce;
  const knots = [
    { x: slack, y: 0, slope: 0 },
    // the low stiffness starts at the middle of the toe
    { x: slack + toe, y: (STIFFNESS_AT_LOW_FORCE * toe) / 2, slope: STIFFNESS_AT_LOW_FORCE },
    { x: 1 + strainAtOneNormForce, y: 1, slope: stiffnessAtOneNormForce },
  ];
  return buildSmoothCurve('passive force-length', knots, [CURVINESS, CURVINESS]);
}
